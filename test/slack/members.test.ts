import { expect, test } from '@jest/globals';
import type { Member, MemberStore } from '../../src/domain/people/member.ts';
import { Roster } from '../../src/domain/people/roster.ts';
import { SlackMembers } from '../../src/slack/people/slack-members.ts';
import { NOON } from '../domain/sample.ts';

/** What somebody is: from memory where it is known, else asked of Slack, once an hour a person at most. */

const HOUR = 3_600_000;
const known: Member = { slackId: 'U0ANA', email: null, name: 'Ana', kind: 'guest', timezone: null };
const store = { since: async () => ({ seq: 1, members: [known] }) } as unknown as MemberStore;

async function asking(answer: () => object) {
  let now = NOON;
  const asked: string[] = [];
  const users = {
    info: async ({ user }: { user: string }) => {
      asked.push(user);
      return { user: answer() };
    },
  };
  const members = new SlackMembers({ users } as never, await Roster.open(store), 'T0HOME', () => now);
  const pass = (ms: number) => {
    now += ms;
  };
  return { members, asked, pass };
}

test('who is in the roster is not asked about', async () => {
  const { members, asked } = await asking(() => ({}));
  expect(await members.kindOf('U0ANA')).toBe('guest');
  expect(asked).toEqual([]);
});

test('a stranger is asked about once an hour', async () => {
  const { members, asked, pass } = await asking(() => ({ id: 'U0EVA', team_id: 'T0PARTNER' }));
  for (let i = 0; i < 3; i += 1) expect(await members.kindOf('U0EVA')).toBe('external');
  expect(asked).toHaveLength(1);
  pass(HOUR);
  expect(await members.kindOf('U0EVA')).toBe('external');
  expect(asked).toHaveLength(2);
});

test('nobody is taken for a member because Slack does not answer, and it is asked again a minute later', async () => {
  let isDown = true;
  const { members, asked, pass } = await asking(() => {
    if (isDown) throw new Error('ECONNRESET');
    return { id: 'U0NEW', team_id: 'T0HOME' };
  });
  expect(await members.kindOf('U0NEW')).toBeNull();
  expect(await members.kindOf('U0NEW')).toBeNull();
  expect(asked).toHaveLength(1);
  isDown = false;
  pass(60_000);
  expect(await members.kindOf('U0NEW')).toBe('member');
});

test('in an enterprise somebody of several workspaces is a member of this one', async () => {
  const { members } = await asking(() => ({ id: 'U0NEW', team_id: 'T0OTHER', enterprise_user: { teams: ['T0HOME'] } }));
  expect(await members.kindOf('U0NEW')).toBe('member');
});
