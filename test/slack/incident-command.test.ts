import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Message } from '../../src/local-slack/message.ts';
import { incidentMarkdown } from '../../src/slack/messages/incident-markdown.ts';
import { activity, person, policy } from '../domain/sample.ts';
import { type IncidentApp, MINUTE, pagingCompany, startIncidentApp, until } from '../promises/incident-app.ts';
import { comesAgain } from './redelivery.ts';
import { talk } from './talk.ts';
import { fill, GENERAL } from './whole-app.ts';

/** An incident as people see it and handle it: the post, the page, the commands, the looking back. */

let app: IncidentApp;
const { types, asksBelow, opens } = talk(() => app);

beforeEach(async () => {
  app = await startIncidentApp({
    people: [
      ...['ana', 'bo', 'cai', 'dil', 'zoe'].map((name) => ({
        id: `U0${name.toUpperCase()}`,
        name,
        realName: name,
        email: `${name}@test.example`,
      })),
      { id: 'U0GUS', name: 'gus', realName: 'Gus', email: 'gus@else.example', guest: 'restricted' as const },
    ],
    entities: [
      ...pagingCompany(),
      person('gus', { id: 'gus@else.example' }),
      policy('guest', [['person:gus@else.example', 5]]),
      activity('visit', { escalation: 'guest' }),
      activity('lift', { escalation: 'default' }),
    ],
  });
});
afterEach(async () => {
  expect(app.slack.violations).toEqual([]);
  await app.stop();
});

/** The page in somebody's direct message, once it is there. */
async function pageOf(user: string): Promise<Message> {
  await until(`${user} is paged`, () => app.pages(user).length > 0);
  const page = app.slack.seenDm(user).find(({ metadata }) => metadata);
  if (!page) throw new Error('There is no page');
  return page;
}

const postText = () =>
  app.slack.seen('U0DIL', GENERAL).find(({ blocks, ephemeralTo }) => blocks.length > 0 && !ephemeralTo)?.text ?? '';
const post = () => {
  const found = app.slack.seen('U0DIL', GENERAL).find(({ blocks, ephemeralTo }) => blocks.length > 0 && !ephemeralTo);
  if (!found) throw new Error('There is no post');
  return found;
};
const says = (words: string | RegExp) =>
  until(`the post says ${words}`, () =>
    typeof words === 'string' ? postText().includes(words) : words.test(postText()),
  );

describe('the page that somebody gets', () => {
  test('leads with what is wrong and what to press, and says what happens otherwise', async () => {
    await app.open();
    const { text, blocks } = await pageOf('U0CAI');
    expect(text.split('\n').slice(0, 2)).toEqual([
      'checkout returns 500s',
      'Can you take it? With Acknowledge it is yours, and nobody else is paged.',
    ]);
    expect(text).toContain(
      'Sev 3 · Deploy · incident 1\nDil pages you: Responsible, as Devops Engineer.\nIf nobody answers by 12:05 UTC, Ana is next.',
    );
    expect(JSON.stringify(blocks)).toContain('"Acknowledge"');
    expect(JSON.stringify(blocks)).toContain('Can’t take it');
  });

  test('is taken with one press; then it says so, and offers what comes next', async () => {
    await app.open();
    const said = await asksBelow('U0CAI', await pageOf('U0CAI'), 'Acknowledge');
    expect(said.text).toContain('You have it. Nobody else is paged.');
    await until('the page says so', () =>
      app.slack.seenDm('U0CAI').some(({ text }) => text.includes('You have it, since 12:00 UTC')),
    );
    await says('Acknowledged by Cai at 12:00 UTC.');
    app.pass(60 * MINUTE);
    expect((await asksBelow('U0CAI', await pageOf('U0CAI'), 'Resolve')).text).toContain('Resolved.');
    await says('Resolved by Cai at 13:00 UTC.');
    expect(app.pages('U0ANA')).toEqual([]);
  });

  test('is passed on with one press, and two presses are one step', async () => {
    await app.open();
    const page = structuredClone(await pageOf('U0CAI'));
    expect((await asksBelow('U0CAI', page, 'Can’t take it')).text).toContain('All right. Paging Ana now.');
    await pageOf('U0ANA');
    const again = await asksBelow('U0CAI', page, 'Can’t take it');
    expect(again.text).toContain('The next one has been paged already: Ana. You asked for it at 12:00 UTC.');
    expect(app.pages('U0BO')).toEqual([]);
  });

  test('says after that when it was passed on, and offers only to take it all the same', async () => {
    await app.open();
    await asksBelow('U0CAI', await pageOf('U0CAI'), 'Can’t take it');
    const asked = await pageOf('U0ANA');
    const shown = () => app.slack.seenDm('U0CAI').find(({ metadata }) => metadata);
    await until('the page says so', () => shown()?.text.includes('You passed it on at 12:00 UTC.') === true);
    const page = await pageOf('U0CAI');
    expect(page.text).toContain('It can still be yours: press Acknowledge.');
    expect(page.text).not.toContain('If nobody answers');
    expect(JSON.stringify(page.blocks).match(/incident:\w+/g)).toEqual(['incident:ack']);
    expect(asked.text).toContain('Can you take it?');
    expect((await asksBelow('U0CAI', page, 'Acknowledge')).text).toContain('You have it.');
    await until('the page is theirs', () => shown()?.text.includes('You have it, since 12:00 UTC') === true);
  });

  test('of a guest is theirs to answer, and nothing else is', async () => {
    // It has looked who is who.
    await app.settle();
    await app.open();
    await app.open({ activity: 'visit', summary: 'the fair needs a hand' });
    await pageOf('U0GUS');
    const { message } = await app.slack.as('U0GUS').say('hm', { channel: GENERAL });
    expect(message).toBeDefined();
    await app.open({ activity: 'lift', summary: 'not for guests' });
    expect((await pageOf('U0GUS')).text).toMatch(/By command: \/whoowns ack 2$/);
    const own = await types('U0GUS', 'ack');
    expect(own.text).toContain('You have it.');
    expect(own.text).not.toContain('resolve');
    expect((await types('U0GUS', 'ack 1')).text).toContain(
      'You can answer a page that was sent to you, and this one was not.',
    );
    await until('the page is theirs', () =>
      app.slack.seenDm('U0GUS').some(({ text }) => text.includes('You have it,')),
    );
    expect(JSON.stringify((await pageOf('U0GUS')).blocks)).not.toContain('incident:');
    for (const words of ['resolve 2', 'page deploy it is down --now', 'incidents', 'note 2 so', 'escalate 2']) {
      expect((await types('U0GUS', words)).text).toBe(
        "Guests can't page anybody or work on incidents here; they only answer a page that was sent to them. " +
          'Ask somebody who works here to do it for you.',
      );
    }
    expect((await types('U0GUS', 'deploy')).text).toContain("Guests can't look things up here.");
    expect(await app.incident(1)).toMatchObject({ state: 'triggered' });
    expect(await app.incident(2)).toMatchObject({ state: 'acknowledged', ackedBy: 'U0GUS' });
  });

  test('of a guest who has it asks whether they are still on it, with what they may press', async () => {
    await app.settle();
    const base = policy('guest', [['person:gus@else.example', 5]]);
    await fill(app.databaseUrl, [{ ...base, value: { ...base.value, remindMs: 30 * MINUTE } }]);
    await app.open({ activity: 'visit', summary: 'the fair needs a hand' });
    await app.open({ activity: 'lift' });
    await asksBelow('U0GUS', await pageOf('U0GUS'), 'Acknowledge');
    app.pass(30 * MINUTE);
    const asked = () => app.slack.seenDm('U0GUS').find(({ text }) => text.includes('Still on it?'));
    await until('they are asked', () => asked() !== undefined);
    const reminder = asked() as Message;
    expect(JSON.stringify(reminder.blocks).match(/incident:\w+/g)).toEqual(['incident:confirm']);
    expect((await asksBelow('U0GUS', reminder, 'Still on it')).text).toContain('Thank you. It stays with you.');
    expect(await app.incident(1)).toMatchObject({ state: 'acknowledged', reminded: false });
    // Of a page that was sent to somebody else they say nothing.
    for (const { elements } of reminder.blocks as { elements?: { action_id?: string; value?: string }[] }[]) {
      for (const element of elements ?? []) if (element.value) element.value = JSON.stringify({ incident: 2, step: 1 });
    }
    expect((await asksBelow('U0GUS', reminder, 'Still on it')).text).toContain('and this one was not.');
  });
});

describe("the incident's post", () => {
  test('keeps itself up to date: who is asked, who is next and when, who has it', async () => {
    await app.open();
    await says('Waiting for Cai, paged at 12:00 UTC.\nNext at 12:05 UTC: Ana.');
    app.pass(5 * MINUTE + 1);
    await says('Waiting for Ana, paged at 12:05 UTC.\nNext at 12:15 UTC: Bo.');
    app.pass(10 * MINUTE);
    await says('Nobody else is left: the path ends at 12:30 UTC, and #general is told.');
    app.pass(15 * MINUTE);
    await says('Nobody has it. The path is at its end.');
    await asksBelow('U0ZOE', post(), 'Acknowledge');
    await says(/Acknowledged by zoe at|Acknowledged by U0ZOE at/i);
    await says('took over');
  });

  test('escalates once for two presses, and takes a note', async () => {
    await app.open();
    await says('Next at');
    const stale = { ...post(), blocks: structuredClone(post().blocks) };
    expect((await asksBelow('U0DIL', stale, 'Escalate now')).text).toContain('Paging Ana now.');
    await pageOf('U0ANA');
    expect((await asksBelow('U0BO', stale, 'Escalate now')).text).toContain(
      'The next one has been paged already: Ana.',
    );
    const form = await opens('U0DIL', post(), 'Add a note');
    await app.slack.as('U0DIL').submit(form, { text: 'the disk of db-2 is full <@U0BO>' });
    await says('Dil: the disk of db-2 is full');
  });

  test('of an incident that is over refuses what would change it, with who and when', async () => {
    await app.open();
    await says('Next at');
    const stale = { ...post(), blocks: structuredClone(post().blocks) };
    await types('U0DIL', 'resolve');
    app.pass(MINUTE);
    const said = await asksBelow('U0CAI', stale, 'Acknowledge');
    expect(said.text).toContain('It is over: resolved by Dil at 12:00 UTC. Nothing has changed.');
    expect((await types('U0DIL', 'note 1 too late')).text).toBe(
      'Incident 1 is over, so nothing was added. You wrote:\n“too late”',
    );
  });

  test('a forged number is answered with a clear sentence, and has no effect', async () => {
    await app.open();
    await says('Next at');
    for (const value of ['{"incident":99,"step":1}', '{"incident":-1,"step":0}', 'nonsense', '']) {
      const forged = { ...post(), blocks: structuredClone(post().blocks) };
      for (const { elements } of forged.blocks as { elements?: { action_id?: string; value?: string }[] }[]) {
        for (const element of elements ?? []) if (element.action_id === 'incident:ack') element.value = value;
      }
      const said = await asksBelow('U0CAI', forged, 'Acknowledge');
      expect(said.text).toMatch(/There is no incident 99|names no incident I know/);
    }
    expect(await app.incident(1)).toMatchObject({ state: 'triggered' });
  });

  test('hears of a click that Slack delivers again once', async () => {
    await app.open();
    await says('Next at');
    const seen = await app.slack.as('U0CAI').click(post(), 'Acknowledge');
    await comesAgain(app, seen);
    const facts = await app.bot.paging.store.timeline((await app.incident(1)).id);
    expect(facts.filter(({ deed }) => deed.kind === 'acknowledged')).toHaveLength(1);
  });

  test('goes to the fallback channel where its own is archived, and that is said', async () => {
    app.slack.workspace.channel('C0EMPTY').archived = true;
    const incident = await app.open({ channel: 'C0EMPTY' });
    await until('it stands elsewhere', async () => (await app.bot.paging.store.get(incident.id))?.home === GENERAL);
    await says('It could not be posted in #empty: the channel is archived');
  });

  test('that can stand nowhere any more still pages, and whoever opened it hears what comes', async () => {
    await app.open();
    await says('Next at');
    app.slack.workspace.channel(GENERAL).members.delete('U0WHOOWNS');
    app.slack.workspace.app.scopes = app.slack.workspace.app.scopes.filter((each) => each !== 'chat:write.public');
    app.pass(5 * MINUTE + 1);
    await pageOf('U0ANA');
    app.pass(10 * MINUTE);
    await pageOf('U0BO');
    app.pass(15 * MINUTE);
    await until('Dil hears of the end', () =>
      app.slack
        .seenDm('U0DIL')
        .some(({ text }) => text.includes('Nobody has acknowledged, and the path is at its end')),
    );
  });
});

describe('the commands', () => {
  test('need no number where one is open, and ask back where several are', async () => {
    expect((await types('U0DIL', 'ack')).text).toContain('No incident is open.');
    await app.open();
    expect((await types('U0DIL', 'escalate')).text).toContain('Paging Ana now.');
    await app.open({ activity: 'lift', summary: 'the lift is stuck' });
    const which = await types('U0CAI', 'ack');
    expect(which.text).toContain('Several are open. Which one?');
    expect(which.text).toContain('• 2: the lift is stuck · Sev 3 · Lift · waiting for Cai; next Ana at 12:05 UTC');
    expect((await asksBelow('U0CAI', which, 'Acknowledge 2')).text).toContain('You have it.');
    expect((await types('U0ANA', 'ack')).text).toContain('You have it.');
    expect((await types('U0BO', 'ack 1')).text).toContain('Ana has it, since 12:00 UTC. Nothing has changed.');
    expect((await types('U0ANA', 'ack #1')).text).toContain('You have it already');
    expect((await types('U0ANA', 'cancel 1')).text).toContain('Cancelled.');
    expect((await types('U0ANA', 'resolve 2 a fuse had blown')).text).toContain('Resolved.');
    expect((await types('U0ANA', 'ack 77')).text).toContain('There is no incident 77.');
  });

  test('take words behind the number, and note them', async () => {
    await app.open();
    expect((await types('U0CAI', 'escalate 1 on a plane')).text).toContain('Paging Ana now.');
    expect((await types('U0ANA', 'ack incident 1: on it')).text).toContain('You have it.');
    expect((await types('U0DIL', 'cancel #1 false alarm')).text).toContain('Cancelled.');
    const facts = (await app.bot.paging.store.timeline((await app.incident(1)).id)).map(({ deed }) => deed);
    const notes = facts.flatMap((deed) => (deed.kind === 'note' ? [deed.text] : []));
    expect(notes).toEqual(['on a plane', 'on it', 'false alarm']);
  });

  test('take what is said in a hurry, without a number', async () => {
    await app.open();
    expect((await types('U0CAI', 'ack looking into it')).text).toContain('You have it.');
    const aside = await types('U0BO', 'resolve it was the cache');
    expect(aside.text).toContain('To end incident 1: /whoowns resolve 1');
    expect(await app.incident(1)).toMatchObject({ state: 'acknowledged' });
    expect((await types('U0CAI', 'resolve it was the cache')).text).toContain('Resolved.');
    await says('Cai: it was the cache');
  });

  test('list what is open, show one with all that has happened, and take notes', async () => {
    await app.open();
    await says('Next at');
    expect((await types('U0DIL', 'note the cache is cold')).text).toContain('Noted on incident 1.');
    expect((await types('U0DIL', 'note 500s are back')).text).toContain('Noted on incident 1.');
    const list = await types('U0DIL', 'incidents');
    expect(list.text).toContain('One open incident\n• 1: checkout returns 500s');
    const shown = await asksBelow('U0DIL', list, 'Show 1');
    expect(shown.text).toContain('• 12:00 UTC Dil opened this as Sev 3');
    expect(shown.text).toContain('Dil: the cache is cold');
    expect(shown.text).toContain('Dil: 500s are back');
    expect((await types('U0DIL', 'incident 1')).text).toBe(shown.text);
  });

  test('leave words alone that are a question', async () => {
    expect((await types('U0DIL', 'incident response?')).text).not.toContain('No incident is open');
    expect((await types('U0DIL', 'resolve conflicts between teams')).text).not.toContain('No incident is open');
  });

  test('send the timeline as a file: both zones, how long it took, who was paged', async () => {
    await app.open({ summary: 'checkout | returns <b>500s</b>' });
    await says('Next at');
    app.pass(2 * MINUTE);
    await types('U0CAI', 'ack');
    app.pass(10 * MINUTE);
    await types('U0CAI', 'resolve');
    expect((await types('U0ANA', 'incident 1 export')).text).toContain('is in your direct message from me.');
    await until('the file is there', () => app.slack.seenDm('U0ANA').some(({ files }) => (files?.length ?? 0) > 0));
    const shared = app.slack.seenDm('U0ANA').flatMap(({ files }) => files ?? []);
    const text = app.slack.files.get(String(shared[0]?.id))?.bytes.toString('utf8') ?? '';
    expect(text).toContain('# Incident 1: checkout \\| returns \\<b\\>500s\\</b\\>');
    expect(text).toContain('- Time to acknowledge: 2 min');
    expect(text).toContain('- Time to resolve: 12 min');
    expect(text).toContain('| 1 | Cai | Responsible, as Devops Engineer | Slack | 2026-12-28 12:00:00 |\n');
    expect(text).toContain('| 2026-12-28 12:02:00 | Cai acknowledged |');
    const incident = await app.incident(1);
    const told = { timeline: await app.bot.paging.store.timeline(incident.id), rows: [] };
    const inTokyo = incidentMarkdown(await app.bot.live.current(), incident, told, 'Asia/Tokyo');
    expect(inTokyo).toContain('| 2026-12-28 12:02:00 | 2026-12-28 21:02:00 | Cai acknowledged |');
  });

  test('count by activity, with the paths that nobody answered first', async () => {
    expect((await types('U0DIL', 'incidents --stats')).text).toContain('Nobody was paged in the last 90 days');
    await app.open();
    app.pass(3 * MINUTE);
    await types('U0CAI', 'ack');
    await types('U0CAI', 'resolve 1');
    await app.open({ activity: 'visit', summary: 'nobody hears this' });
    app.pass(6 * MINUTE);
    await until('the path ends', async () => (await app.incident(2)).state === 'exhausted');
    await app.open({ drill: true });
    const { text } = await types('U0DIL', 'incidents --stats');
    expect(text.split('\n').slice(2, 4)).toEqual([
      '• Visit: 1 page, never answered',
      '• Deploy: 1 page; answered in 3 min; over in 3 min (median)',
    ]);
    const gaps = await types('U0DIL', 'gaps');
    expect(gaps.text).toMatch(/A page about Visit went unanswered|unanswered page/);
  });
});
