import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type LocalSlack, startLocalSlack } from '../../src/local-slack/local-slack.ts';

let slack: LocalSlack;
let clock: number;

beforeEach(async () => {
  clock = Date.UTC(2026, 10, 21);
  slack = await startLocalSlack({ now: () => clock });
});

afterEach(() => slack.stop());

type Answer = { ok: boolean; error?: string; ts: string; [key: string]: unknown };

async function call(method: string, args: object = {}, token = slack.botToken): Promise<Answer> {
  const headers = { 'content-type': 'application/json; charset=utf-8', authorization: `Bearer ${token}` };
  const response = await fetch(slack.apiUrl + method, { method: 'POST', headers, body: JSON.stringify(args) });
  return (await response.json()) as Answer;
}

const post = (channel: string, more: object = {}) => call('chat.postMessage', { channel, text: 'hi', ...more });

describe('the Web API', () => {
  test('asks for the right token', async () => {
    expect(await call('auth.test')).toMatchObject({ ok: true, user_id: 'U0WHOOWNS', team_id: 'T0LOCAL' });
    expect((await call('auth.test', {}, 'xoxb-other')).error).toBe('invalid_auth');
    expect((await call('auth.test', {}, slack.appToken)).error).toBe('not_allowed_token_type');
    expect((await call('apps.connections.open')).error).toBe('not_allowed_token_type');
    expect((await call('chat.shout')).error).toBe('unknown_method');
  });

  test('names the scopes it was granted and refuses what they do not cover', async () => {
    slack.app.scopes = ['chat:write'];
    const headers = { authorization: `Bearer ${slack.botToken}` };
    const response = await fetch(`${slack.apiUrl}users.list`, { method: 'POST', headers });
    expect(response.headers.get('x-oauth-scopes')).toBe('chat:write');
    expect(await response.json()).toMatchObject({ error: 'missing_scope', needed: 'users:read' });
  });

  test('takes forms with JSON in them as the SDK sends them', async () => {
    const blocks = JSON.stringify([{ type: 'divider' }]);
    const body = new URLSearchParams({ channel: '#general', blocks, text: 'x', token: slack.botToken });
    await fetch(`${slack.apiUrl}chat.postMessage`, { method: 'POST', body });
    expect(slack.seen('U0ANA', 'general')[0]?.blocks[0]).toMatchObject({ type: 'divider' });
  });

  test.each([
    ['nowhere', 'C404', 'channel_not_found'],
    ['in a channel it is not in', 'G0SECRET', 'channel_not_found'],
    ['in an archived channel', 'C0OLD', 'is_archived'],
    ['to itself', 'U0WHOOWNS', 'cannot_dm_bot'],
  ])('does not post %s', async (_where, channel, error) => {
    expect((await post(channel)).error).toBe(error);
  });

  test('posts in public channels from outside only with chat:write.public', async () => {
    expect((await post('C0QUIET')).ok).toBe(true);
    slack.app.scopes = ['chat:write'];
    expect((await post('C0QUIET')).error).toBe('not_in_channel');
  });

  test('says ok for a deactivated person', async () => {
    expect((await post('U0GONE')).ok).toBe(true);
  });

  test('refuses an empty message and notes it as a violation', async () => {
    expect((await post('C0OPS', { text: '' })).error).toBe('no_text');
    expect(slack.violations).toMatchObject([{ where: 'chat.postMessage', error: 'no_text' }]);
  });

  test('gives metadata back in the history of a direct message', async () => {
    const metadata = { event_type: 'page', event_payload: { key: '42:1' } };
    const { channel } = (await call('conversations.open', { users: 'U0BEN' })) as unknown as {
      channel: { id: string };
    };
    const { ts } = await post(channel.id, { metadata });
    expect(await call('conversations.history', { channel: channel.id, include_all_metadata: true })).toMatchObject({
      messages: [{ ts, metadata, bot_id: 'B0WHOOWNS' }],
    });
    const bare = (await call('conversations.history', { channel: channel.id })) as unknown as { messages: object[] };
    expect(bare.messages[0]).not.toHaveProperty('metadata');
  });

  test('lists what is pinned, to members, without what an app has attached', async () => {
    const metadata = { event_type: 'page', event_payload: { key: 'k1' } };
    const { ts } = await post('C0OPS', { metadata });
    await post('C0OPS');
    expect(await call('pins.list', { channel: 'C0OPS' })).toMatchObject({ ok: true, items: [] });
    await call('pins.add', { channel: 'C0OPS', timestamp: ts });
    const { items } = (await call('pins.list', { channel: 'C0OPS' })) as unknown as { items: { message: object }[] };
    expect(items).toMatchObject([{ type: 'message', created_by: 'U0WHOOWNS', message: { ts, user: 'U0WHOOWNS' } }]);
    expect(items[0]?.message).not.toHaveProperty('metadata');
    expect((await call('pins.list', { channel: 'C0QUIET' })).error).toBe('not_in_channel');
    slack.app.scopes = ['pins:write'];
    expect(await call('pins.list', { channel: 'C0OPS' })).toMatchObject({
      error: 'missing_scope',
      needed: 'pins:read',
    });
  });

  test('shows history only to members, and ephemeral messages in no history', async () => {
    expect((await call('conversations.history', { channel: 'C0QUIET' })).error).toBe('not_in_channel');
    await call('chat.postEphemeral', { channel: 'C0OPS', user: 'U0ANA', text: 'psst' });
    expect(await call('conversations.history', { channel: 'C0OPS' })).toMatchObject({ messages: [] });
    expect(slack.seen('U0ANA', 'ops').map((message) => message.text)).toEqual(['psst']);
    expect(slack.seen('U0BEN', 'ops')).toEqual([]);
  });

  test('edits and deletes only what the app wrote', async () => {
    const { ts } = await post('C0OPS');
    expect((await call('chat.update', { channel: 'C0OPS', ts, text: 'new' })).ok).toBe(true);
    expect(slack.seen('U0ANA', 'ops')[0]).toMatchObject({ text: 'new' });
    expect((await call('chat.update', { channel: 'C0OPS', ts: '1.2', text: 'new' })).error).toBe('message_not_found');
    const { message } = await slack.as('U0ANA').say('mine', { channel: 'ops' });
    const theirs = { channel: 'C0OPS', ts: message?.ts, text: 'ours' };
    expect((await call('chat.update', theirs)).error).toBe('cant_update_message');
    expect((await call('chat.delete', { channel: 'C0OPS', ts })).ok).toBe(true);
  });

  test('gives people page by page', async () => {
    const ids: string[] = [];
    let cursor = '';
    do {
      const page = (await call('users.list', { limit: 3, cursor })) as unknown as {
        members: { id: string }[];
        response_metadata: { next_cursor: string };
      };
      expect(page.members.length).toBeLessThanOrEqual(3);
      ids.push(...page.members.map((member) => member.id));
      cursor = page.response_metadata.next_cursor;
    } while (cursor !== '');
    expect(ids).toEqual([...slack.workspace.people.keys()]);
  });

  test('stores an upload and gives it back', async () => {
    const asked = await call('files.getUploadURLExternal', { filename: 'map.csv', length: 3 });
    await fetch(String(asked.upload_url), { method: 'POST', body: 'a,b' });
    await call('files.completeUploadExternal', { files: [{ id: asked.file_id, title: 'Map' }], channel_id: 'C0OPS' });
    const url = String(slack.seen('U0ANA', 'ops')[0]?.files[0]?.url_private);
    expect(await (await fetch(url, { headers: { authorization: `Bearer ${slack.botToken}` } })).text()).toBe('a,b');
    expect((await fetch(url, { headers: { authorization: 'Bearer wrong' } })).status).toBe(404);
  });
});
