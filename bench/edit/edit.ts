/**
 * How fast the map can be edited, with the whole bot running against the local Slack on a throw-away SQLite file:
 * from the click to the form that can be filled in, from *Save* to the answer being another one, and from a key in a menu to
 * its choices. `./bin/node bench/edit/edit.ts 1000 100000`
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/config.ts';
import { editOf } from '../../src/domain/map/change.ts';
import { CompanyMap } from '../../src/domain/map/company-map.ts';
import { type LocalSlack, startLocalSlack } from '../../src/local-slack/local-slack.ts';
import { createLog } from '../../src/log.ts';
import { startBot } from '../../src/main.ts';
import { prepareNames } from '../../src/slack/form/name-list.ts';
import { suggest } from '../../src/slack/form/suggestion.ts';
import { openStore } from '../../src/store/open.ts';
import { activityId, company } from '../lookup/company.ts';

const ROUNDS = 60;
const KEYS = 300;
const STEWARD = 'U0BENCH0';
const CHANNEL = 'C0BENCH';

function figures(label: string, times: number[]): void {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
  console.log(
    `${label.padEnd(38)} p50 ${at(0.5).padStart(7)} ms   p99 ${at(0.99).padStart(7)} ms   worst ${at(1).padStart(7)} ms`,
  );
}

async function fill(databaseUrl: string, activities: number): Promise<void> {
  const store = await openStore({ url: databaseUrl, mode: 'create' });
  const edits = [...company(activities)].map((entity) => editOf(null, entity));
  const word = { at: Date.now(), actor: 'cli', source: 'bench.yml', reason: null };
  await store.map.apply(edits, word, 0);
  await store.close();
}

async function run(activities: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'whoowns-edit-'));
  const databaseUrl = `file:${join(folder, 'bench.db')}`;
  await fill(databaseUrl, activities);
  const person = { id: STEWARD, name: 'p0', realName: 'Person 0', email: 'person-0@bench.example' };
  const slack = await startLocalSlack({
    workspace: {
      teamId: 'T0BENCH',
      people: [person],
      channels: [{ id: CHANNEL, name: 'general', members: [STEWARD, 'U0WHOOWNS'] }],
      app: { userId: 'U0WHOOWNS', commands: [{ command: '/whoowns' }], events: [] },
    },
  });
  const config = readConfig({
    DATABASE_URL: databaseUrl,
    SLACK_BOT_TOKEN: slack.botToken,
    SLACK_SIGNING_SECRET: slack.signingSecret,
    SLACK_API_URL: slack.apiUrl,
    PORT: '0',
    LOG_LEVEL: 'error',
    WHOOWNS_STEWARDS: 'person-0@bench.example',
  });
  if (!config.slack) throw new Error('there is no Slack to talk to');
  const bot = await startBot({
    config,
    slack: config.slack,
    log: createLog(config, () => undefined),
    clock: Date.now,
    database: 'existing',
    host: '127.0.0.1',
  });
  slack.connect({ requestUrl: `http://127.0.0.1:${bot.port}/slack/events` });
  console.log(`\n${activities} activities`);
  await measure(slack, activities);
  await bot.stop();
  await slack.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function measure(slack: LocalSlack, activities: number): Promise<void> {
  const actor = slack.as(STEWARD);
  const opened: number[] = [];
  const ready: number[] = [];
  const inForce: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const id = activityId((round * 37) % activities);
    const seen = await actor.command(`/whoowns ${id}`, { channel: CHANNEL });
    const card = await slack.answer(seen);
    const since = slack.recorder.last;
    const clicked = performance.now();
    const loading = slack.nextView(STEWARD, { since, change: 'opened' }).then(() => performance.now());
    const form = slack.nextView(STEWARD, { since, change: 'updated' });
    await actor.click(card, 'Edit');
    opened.push((await loading) - clicked);
    const view = await form;
    ready.push(performance.now() - clicked);
    const description = `As of round ${round}.`;
    const sent = performance.now();
    await actor.submit(view, { 'description@activity-0': description });
    const now = await slack.answer(await actor.command(`/whoowns ${id}`, { channel: CHANNEL }));
    inForce.push(performance.now() - sent);
    if (!now.text.includes(description)) throw new Error(`the answer is still the old one: ${now.text}`);
  }
  const view = await openAnother(slack);
  const menu = (name: string) => {
    const blocks = view.content.blocks as { block_id: string; element?: { action_id: string } }[];
    const block = blocks.find(({ element }) => element?.action_id === name);
    return `${block?.block_id}/${name}`;
  };
  const typed = ['a', 'de', 'rev', 'person', 'budget', 'zz', 'e', 'cluster up', '99', 'qqqqqq'];
  const carriers: number[] = [];
  for (let key = 0; key < KEYS; key += 1) {
    const began = performance.now();
    await actor.suggest(view, menu('carrier:search'), typed[key % typed.length] ?? '');
    carriers.push(performance.now() - began);
  }
  figures('click → "Loading…" stands there', opened);
  figures('click → the form can be filled in', ready);
  figures('save → the next answer is the new one', inForce);
  figures('a key in a menu of roles and people', carriers);
  figures('a key in a menu of everything', await everything(activities));
}

/** The one menu that looks through the activities as well, asked directly: the map is as large as the bot's. */
async function everything(activities: number): Promise<number[]> {
  const map = new CompanyMap();
  for (const entity of company(activities)) map.put(entity);
  await prepareNames(map);
  const typed = ['a', 'de', 'rev', 'person', 'budget', 'zz', 'e', 'cluster up', '99', 'qqqqqq'];
  const times: number[] = [];
  for (let key = 0; key < KEYS; key += 1) {
    const began = performance.now();
    suggest(map, { menu: 'subject:search', typed: typed[key % typed.length] ?? '' }, { membersNamed: () => [] });
    times.push(performance.now() - began);
  }
  return times;
}

async function openAnother(slack: LocalSlack) {
  const actor = slack.as(STEWARD);
  const since = slack.recorder.last;
  const form = slack.nextView(STEWARD, { since, change: 'updated' });
  await actor.command('/whoowns add activity Something new', { channel: CHANNEL });
  return await form;
}

for (const size of process.argv.slice(2)) await run(Number(size));
