import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Message } from '../../src/local-slack/message.ts';
import { activity, policy, role, scope } from '../domain/sample.ts';
import { type IncidentApp, MINUTE, pagingCompany, startIncidentApp, until } from '../promises/incident-app.ts';
import { comesAgain } from './redelivery.ts';
import { talk } from './talk.ts';
import { BOT, fill, GENERAL } from './whole-app.ts';

/** Paging somebody as a person does it: the path first, then a yes, then it is out. */

let app: IncidentApp;
const { types, presses, opens } = talk(() => app);

beforeEach(async () => {
  app = await startIncidentApp({
    entities: [
      ...pagingCompany(),
      scope('payments', { aliases: ['pay'] }),
      activity('night-shift', { escalation: 'default' }),
      activity('archive'),
      role('auditor'),
      policy('empty', [['role:auditor', 5]]),
      activity('audit', { escalation: 'empty' }),
    ],
  });
});
afterEach(async () => {
  expect(app.slack.violations).toEqual([]);
  await app.stop();
});

const incidents = async () => (await app.bot.paging.store.openOnes()).map(({ number }) => number);
const postIn = (channel: string) => app.slack.seen('U0DIL', channel).filter(({ blocks }) => blocks.length > 0);

/** Types a page and presses *Page*. */
async function pages(user: string, words: string): Promise<Message> {
  return await presses(user, await types(user, `page ${words}`), 'page:send');
}

describe('/whoowns path', () => {
  test('names every hop with why, the time there, when it is due and whether they would hear it', async () => {
    app.slack.workspace.setPerson({
      id: 'U0BO',
      name: 'bo',
      email: 'bo@test.example',
      dnd: { start: app.now() - MINUTE, end: app.now() + 60 * MINUTE },
    });
    const { text } = await types('U0DIL', 'path deploy for pay');
    expect(text).toContain('Who is paged for Deploy for Payments');
    expect(text).toContain('• Cai at once · Responsible, as Devops Engineer · 12:00 there · reachable');
    expect(text).toContain('• Ana after 5 min · Accountable, as Release Manager · 12:00 there · reachable');
    expect(text).toMatch(/• Bo after 15 min · manager of whoever is Accountable · 12:00 there · /);
    expect(text).toContain('If nobody answers: one round takes 30 min; then #general is told.');
    expect(text).toContain('Posted: in #general.');
    expect(text.match(/paused can’t be seen/g)).toHaveLength(1);
    expect(await incidents()).toEqual([]);
  });

  test('says who is passed over for their hours, and who is asked all the same; Page pages for the severity shown', async () => {
    const hours = policy('default', [
      ['R', 5],
      ['A', 10],
      ['manager-of-A', 15],
    ]);
    const times = ['13:00-18:00', null, 'business'];
    const steps = hours.value.steps.map((step, i) => (times[i] ? { ...step, hours: times[i] } : step));
    await fill(app.databaseUrl, [{ ...hours, value: { ...hours.value, steps } }]);
    app.pass(8 * 60 * MINUTE);
    const shown = await types('U0DIL', 'path deploy --sev 1');
    expect(shown.text).toMatch(/• Cai at once · .* · outside their hours \(13:00-18:00\): passed over/);
    expect(shown.text).toMatch(/• Bo .* · outside business hours; asked all the same, for nobody else is to come/);
    const form = await opens('U0DIL', shown, 'Page');
    expect(JSON.stringify(form.content)).toMatch(/"initial_option":\{"text":\{[^}]*\},"value":"1"/);
  });

  test.each([
    'deploy sev 1',
    'deploy sev1?',
    'deploy for pay severity 1',
    'deploy sev 1 for pay',
    'deploy, sev=1',
    'sev 1 deploy',
    'sev 2 handling sev 1',
  ])('reads how bad it is without dashes: %s', async (typed) => {
    await fill(app.databaseUrl, [activity('sev-2-handling', { escalation: 'default' })]);
    const form = await opens('U0DIL', await types('U0DIL', `path ${typed}`), 'Page');
    expect(JSON.stringify(form.content)).toMatch(/"initial_option":\{"text":\{[^}]*\},"value":"1"/);
  });

  test('reads none out of a name', async () => {
    await fill(app.databaseUrl, [activity('sev-1', { escalation: 'default', severity: 3 })]);
    const shown = await types('U0DIL', 'path sev 1');
    expect(shown.text).toContain('Who is paged for Sev 1');
    const form = await opens('U0DIL', shown, 'Page');
    expect(JSON.stringify(form.content)).not.toMatch(/"initial_option":\{"text":\{[^}]*\},"value":"1"/);
  });

  test('names no channel by its id, also where Slack does not say what it is called', async () => {
    app.slack.fault({
      method: 'conversations.info',
      times: Number.POSITIVE_INFINITY,
      trouble: { kind: 'error', code: 'internal_error' },
    });
    expect((await types('U0DIL', 'path deploy for pay')).text).toContain('Posted: in this channel.');
    app.slack.clearFaults();
    app.slack.fault({ method: 'conversations.info', trouble: { kind: 'error', code: 'channel_not_found' } });
    expect((await types('U0DIL', 'path deploy for pay')).text).toContain('I am not in this channel;');
    app.slack.fault({ method: 'chat.postMessage', channel: GENERAL, trouble: { kind: 'error', code: 'is_archived' } });
    app.slack.fault({
      method: 'conversations.info',
      times: Number.POSITIVE_INFINITY,
      trouble: { kind: 'error', code: 'channel_not_found' },
    });
    await app.open();
    await until('it is said', () =>
      postIn(GENERAL).some(({ text }) =>
        /could not be posted in the incident’s channel: the channel is archived/.test(text),
      ),
    );
    for (const { text } of app.slack.seen('U0DIL', GENERAL)) expect(text).not.toMatch(/#?C0[A-Z]/);
  });

  test('says where it would be posted if the bot is not in the channel', async () => {
    const { since } = await app.slack.as('U0DIL').command('/whoowns path deploy', { channel: 'C0EMPTY' });
    const { text } = await app.slack.nextMessage(({ ephemeralTo }) => ephemeralTo === 'U0DIL', { since });
    expect(text).toContain('Posted: in #general. I am not in #empty; /invite @whoowns lets me in.');
  });

  test('says that there is none, and what it does not know', async () => {
    expect((await types('U0DIL', 'path archive')).text).toContain('Archive has no escalation path');
    expect((await types('U0DIL', 'path qwertz')).text).toContain('I know no activity by these words: qwertz');
    expect((await types('U0DIL', 'path deploy for shop: all')).text).toContain('I know no team or service called shop');
  });
});

describe('/whoowns page', () => {
  test('shows whom first, and pages when that is wanted; the answer is true by then', async () => {
    const shown = await types('U0DIL', 'page deploy for payments: checkout returns 500s');
    expect(shown.text).toContain('Page for Deploy for Payments?');
    expect(shown.text).toContain('“checkout returns 500s”');
    expect(shown.text).toContain('Nobody has been paged yet');
    expect(await incidents()).toEqual([]);
    const said = await presses('U0DIL', shown, 'Page');
    expect(said.text).toContain('Paging Cai now. It is incident 1: checkout returns 500s.');
    expect(await app.incident(1)).toMatchObject({ activity: 'deploy', scope: 'payments', channel: GENERAL });
    await until('Cai has it', () => app.pages('U0CAI').length === 1);
  });

  test('leaves everybody alone where it is cancelled', async () => {
    const said = await presses('U0DIL', await types('U0DIL', 'page deploy it is down'), 'Cancel');
    expect(said.text).toBe('Not sent. Nobody was paged.');
    expect(await incidents()).toEqual([]);
  });

  test('asks nothing more with --now, and takes how bad it is, a drill and a channel of its own', async () => {
    const said = await types('U0DIL', 'page deploy it is down --now --sev 1 --drill');
    expect(said.text).toContain('TEST. Paging Cai now. It is incident 1');
    expect(await app.incident(1)).toMatchObject({ severity: 1, drill: true });
    const dm = await until('Cai has it', () => app.pages('U0CAI').length === 1).then(() => app.slack.seenDm('U0CAI'));
    expect(dm[0]?.text).toMatch(/^TEST · it is down\nCan you take it\? .*\nSev 1 · Deploy · incident 1/);
  });

  test('shows the path all the same where something is not clear, --now or not', async () => {
    const said = await types('U0DIL', 'page deploy for shop: it is down --now');
    expect(said.text).toContain('I know no team or service called shop, so this is the general path');
    expect(said.text).toContain('“for shop: it is down”');
    expect(await incidents()).toEqual([]);
  });

  test('says what it could not read of how bad it is, and pages nobody before that is clear', async () => {
    const said = await types('U0DIL', 'page deploy it is down --sev 9 --now');
    expect(said.text).toContain('I can’t read --sev 9. How bad it is goes from --sev 1, the worst, to --sev 4.');
    expect(said.text).toContain('Nobody has been paged yet');
    expect(await incidents()).toEqual([]);
  });

  test('asks back where several fit, and offers what is near; nothing typed is lost', async () => {
    const said = await types('U0DIL', 'page nigth-shift the heating is off');
    const chosen = said.text.includes('Page for') ? said : await presses('U0DIL', said, 'Night shift');
    expect(chosen.text).toContain('Page for Night shift?');
    expect(chosen.text).toContain('the heating is off');
    const unknown = await types('U0DIL', 'page qwertz yxcvb');
    expect(unknown.text).toContain('Nobody was paged. I know no activity by these words: qwertz yxcvb');
  });

  test('asks in a form what is wrong where no words were typed, and shows the path before it pages', async () => {
    const since = app.slack.recorder.last;
    await app.slack.as('U0DIL').command('/whoowns page deploy --drill', { channel: GENERAL });
    const form = await app.slack.nextView('U0DIL', { since });
    const empty = await app.slack.as('U0DIL').submit(form, { text: '' });
    expect(empty.ok).toBe(false);
    await app.slack.as('U0DIL').submit(form, { text: 'the pipeline hangs' });
    const shown = app.slack.as('U0DIL').modal;
    expect(JSON.stringify(shown?.content)).toContain('TEST · Page for Deploy?');
    expect(await incidents()).toEqual([]);
    await app.slack.as('U0DIL').submit(shown ?? form);
    expect(JSON.stringify(app.slack.as('U0DIL').modal?.content)).toContain('It is incident 1');
    expect(await app.incident(1)).toMatchObject({ summary: 'the pipeline hangs', drill: true, channel: GENERAL });
  });

  test('says before anything is sent that nobody is on the path, or that there is none', async () => {
    expect((await types('U0DIL', 'page audit it is down')).text).toMatch(
      /Nobody was paged\. Nobody is on the path of Audit now:\n• step 1: /,
    );
    const atOnce = await types('U0DIL', 'page audit it is down --now');
    expect(atOnce.text).toContain(
      'Nobody was paged. Nobody is on the path of Audit now:\n• step 1: nobody holds the role Auditor',
    );
    const path = await types('U0DIL', 'path audit');
    expect(path.text).toContain('Nobody can be paged now. Find somebody by hand');
    expect(path.text).toContain('• Nobody at once: nobody holds the role Auditor.');
    expect(JSON.stringify(path.blocks)).not.toContain('page:ask');
    expect((await types('U0DIL', 'page archive it is down')).text).toContain('has no escalation path');
    expect(await incidents()).toEqual([]);
  });

  test('says that nobody is on the path before it asks what is wrong', async () => {
    const said = await types('U0DIL', 'page audit');
    expect(said.text).toMatch(
      /^Nobody was paged\. Nobody is on the path of Audit now:\n• step 1: nobody holds the role/,
    );
    expect(app.slack.as('U0DIL').modal).toBeUndefined();
    const form = await opens('U0DIL', said, 'Something else…');
    expect(JSON.stringify(form.content)).toContain('What is wrong?');
  });

  test('takes 4,000 characters: a headline to read, and every character below it', async () => {
    const long = `the database is full ${'ä🙂 and more '.repeat(330)}END`.slice(-3_990);
    const typed = `page deploy ${long}`;
    const said = await pages('U0DIL', typed.slice('page '.length));
    expect(said.text).toContain('It is incident 1');
    const incident = await app.incident(1);
    expect(incident.quote).toBe(long.trim());
    expect(incident.summary.length).toBeLessThan(310);
    await until('Cai has it', () => app.pages('U0CAI').length === 1);
    const shown = JSON.stringify(app.slack.seenDm('U0CAI')[0]?.blocks);
    expect(shown).toContain('END');
  });

  test('is not read as a question about the past, whatever day the words end with', async () => {
    const said = await types('U0DIL', 'page deploy rollback failed yesterday --now');
    expect(said.text).toContain('It is incident 1: rollback failed yesterday');
  });

  test('by mention and in a direct message works the same', async () => {
    const { since } = await app.slack.as('U0DIL').say('@whoowns page deploy checkout is down', { channel: GENERAL });
    const shown = await app.slack.nextMessage(({ text }) => text.includes('Page for Deploy?'), { since });
    await presses('U0DIL', shown, 'Page');
    expect(await app.incident(1)).toMatchObject({ summary: 'checkout is down', channel: GENERAL });
    const direct = await app.slack.as('U0ANA').dm('page night-shift nobody came --now');
    const said = await app.slack.nextMessage(({ text }) => text.includes('It is incident 2'), { since: direct.since });
    expect(said.text).toContain('Paging Cai now');
    expect(await app.incident(2)).toMatchObject({ channel: null, summary: 'nobody came' });
  });

  test('from a card asks what is wrong', async () => {
    const form = await opens('U0DIL', await types('U0DIL', 'deploy'), 'Page');
    await app.slack.as('U0DIL').submit(form, { text: 'it hangs' });
    await app.slack.as('U0DIL').submit(app.slack.as('U0DIL').modal ?? form);
    expect(await app.incident(1)).toMatchObject({ activity: 'deploy', summary: 'it hangs', channel: GENERAL });
  });

  test('from a message quotes and links it, with the best match chosen', async () => {
    const { message } = await app.slack.as('U0CAI').say('the deploy of <b> hangs *again*', { channel: GENERAL });
    const since = app.slack.recorder.last;
    await app.slack.as('U0DIL').shortcut('page_accountable', message);
    const form = await app.slack.nextView('U0DIL', { since, change: 'updated' });
    expect(JSON.stringify(form.content)).toContain('"value":"deploy"');
    await app.slack.as('U0DIL').submit(form, { text: 'see the message' });
    await app.slack.as('U0DIL').submit(app.slack.as('U0DIL').modal ?? form);
    const incident = await app.incident(1);
    expect(incident.quote).toBe('the deploy of <b> hangs *again*');
    expect(incident.link).toContain(`/archives/${GENERAL}/p`);
    await until('the channel has it', () => postIn(GENERAL).some(({ text }) => text.includes('“the deploy of')));
  });
});

describe('what may go wrong around a page', () => {
  test('the same for the same within ten minutes is offered the first one; both ways are open', async () => {
    await pages('U0DIL', 'deploy checkout returns 500s');
    const again = await types('U0ANA', 'page deploy payments fail --now');
    expect(again.text).toContain('There is a page for that already');
    expect(again.text).toContain('checkout returns 500s (incident 1)');
    const joined = await presses('U0ANA', again, 'Join 1');
    expect(joined.text).toContain('You have joined incident 1. What you wrote is on it.');
    expect(await incidents()).toEqual([1]);
    const facts = (await app.bot.paging.store.timeline((await app.incident(1)).id)).map(({ deed }) => deed);
    expect(facts).toContainEqual({ kind: 'note', text: 'payments fail' });
    const anyway = await presses('U0ANA', await types('U0ANA', 'page deploy another thing'), 'Page anyway');
    expect(anyway.text).toContain('It is incident 2: another thing');
    app.pass(11 * MINUTE);
    expect((await types('U0ANA', 'page deploy a third --now')).text).toContain('incident 3');
  });

  test('more than ten a minute by one person are slowed, not lost, and the next minute they go', async () => {
    for (let i = 1; i <= 10; i++) await app.open({ activity: 'night-shift', summary: `no ${i}` });
    const slowed = await types('U0DIL', 'page deploy one more --now');
    expect(slowed.text).toContain('Not sent yet. You have paged 10 times within a minute.');
    expect(await incidents()).toHaveLength(10);
    expect((await types('U0ANA', 'page deploy mine --now')).text).toContain('Paging Cai now');
    app.pass(11 * MINUTE);
    expect((await presses('U0DIL', slowed, 'Page')).text).toContain('It is incident 12');
  });

  test('a page is sent once, however often and by whomever the button is pressed', async () => {
    const { since } = await app.slack.as('U0DIL').say('@whoowns page deploy checkout is down', { channel: GENERAL });
    const shown = await app.slack.nextMessage(({ text }) => text.includes('Page for Deploy?'), { since });
    const other = await app.slack.as('U0ANA').click(shown, 'Page');
    const refusal = await app.slack.answer(other);
    expect(refusal.text).toContain('Dil has begun this page, and only they can send it.');
    const seen = await app.slack.as('U0DIL').click(shown, 'Page');
    await comesAgain(app, seen, 2);
    // Also when nobody would be offered to join the first any more.
    app.pass(11 * MINUTE);
    await comesAgain(app, seen, 2);
    expect(await incidents()).toEqual([1]);
  });

  test('the same command delivered again pages once', async () => {
    const seen = await app.slack.as('U0DIL').command('/whoowns page deploy it is down --now', { channel: GENERAL });
    await comesAgain(app, seen);
    await until('it is there', async () => (await incidents()).length > 0);
    expect(await incidents()).toEqual([1]);
  });

  test('a button that was forged, or of a page begun long ago, does nothing and says so', async () => {
    const shown = await types('U0DIL', 'page deploy it is down');
    for (const action of shown.blocks.flatMap(
      ({ elements }) => (elements ?? []) as { action_id?: string; value?: string }[],
    )) {
      if (action.action_id === 'page:send') action.value = "1' or 1=1";
    }
    const seen = await app.slack.as('U0DIL').click(shown, 'page:send');
    expect((await app.slack.answer(seen)).text).toContain('This page was begun too long ago. Nobody was paged');
    expect(await incidents()).toEqual([]);
  });
});

describe('a channel of its own', () => {
  test('is opened, the path is asked in, the post is pinned, and the place it came from is told', async () => {
    const said = await types('U0DIL', 'page deploy Checkout returns 500s! --channel --now');
    expect(said.text).toContain('It is incident 1');
    const own = () =>
      [...app.slack.workspace.channels.values()].find(({ name }) => name === 'inc-1-checkout-returns-500s');
    await until('the path is in it', () => (own()?.members.size ?? 0) >= 5);
    expect([...(own()?.members ?? [])].sort()).toEqual(['U0ANA', 'U0BO', 'U0CAI', 'U0DIL', 'U0WHOOWNS']);
    await until('the post is pinned', () => app.slack.seen('U0DIL', own()?.id ?? '').some(({ pinned }) => pinned));
    await until('the channel is told', () =>
      app.slack.seen('U0DIL', GENERAL).some(({ text }) => text.includes('goes on in #inc-1-checkout-returns-500s')),
    );
    await until('it is home', async () => (await app.incident(1)).home === own()?.id);
  });

  test('is not opened twice where a crash came between, and another of that name is left alone', async () => {
    app.slack.workspace.addChannel({ id: 'C0MINE', name: 'inc-1-it-is-down', members: [BOT] }).createdAt = app.now();
    app.slack.workspace.addChannel({ id: 'C0FOREIGN', name: 'inc-2-second', members: ['U0ANA'] });
    await types('U0DIL', 'page deploy it is down --channel --now');
    await until('it is home', async () => (await app.incident(1)).homeTs !== null);
    const names = () =>
      [...app.slack.workspace.channels.values()].map(({ name }) => name).filter((name) => name.startsWith('inc-'));
    expect(names()).toEqual(['inc-1-it-is-down', 'inc-2-second']);
    await types('U0DIL', 'page night-shift second --channel --now');
    await until('it is home', async () => (await app.incident(2)).homeTs !== null);
    expect(names()).toContain('inc-2-second-2');
  });

  test('that can not be opened is said, and the incident goes on in the usual place', async () => {
    app.slack.fault({
      method: 'conversations.create',
      times: 5,
      trouble: { kind: 'error', code: 'restricted_action' },
    });
    await types('U0DIL', 'page deploy it is down --channel --now');
    await until('it is here', async () => (await app.incident(1)).home === GENERAL);
    await until('it is said', () =>
      app.slack
        .seen('U0DIL', GENERAL)
        .some(({ text }) => text.includes('No channel of its own: this workspace does not let me')),
    );
    expect(app.pages('U0CAI')).toHaveLength(1);
  });
});
