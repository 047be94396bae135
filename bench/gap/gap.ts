/**
 * How long it takes to find what is missing, whether look-ups have their turn meanwhile, and how soon a home is there after it was
 * opened, with the whole bot against the local Slack: `./bin/node bench/gap/gap.ts 1000 10000 100000`
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as othersTurn } from 'node:timers/promises';
import { readConfig } from '../../src/config.ts';
import { NO_FACTS } from '../../src/domain/gap/gap.ts';
import { summedUp } from '../../src/domain/gap/gap-sum.ts';
import { everyGap, gapsTouched, surveyed } from '../../src/domain/gap/gap-survey.ts';
import { editOf } from '../../src/domain/map/change.ts';
import { CompanyMap } from '../../src/domain/map/company-map.ts';
import { startLocalSlack } from '../../src/local-slack/local-slack.ts';
import { createLog } from '../../src/log.ts';
import { startBot } from '../../src/main.ts';
import { openStore } from '../../src/store/open.ts';
import { activityId, company } from '../lookup/company.ts';

const PEOPLE = 40;
const TOUCHES = 100;

function say(label: string, ms: number): void {
  console.log(`${label.padEnd(46)} ${ms.toFixed(1).padStart(8)} ms`);
}

async function measureMap(activities: number): Promise<void> {
  const map = new CompanyMap();
  for (const entity of company(activities)) map.put(entity);
  const view = { map, now: Date.now(), facts: NO_FACTS };
  everyGap(view);
  let began = performance.now();
  const gaps = everyGap(view);
  say('the whole map, in one go', performance.now() - began);
  began = performance.now();
  summedUp(map, gaps, null);
  say('summed up', performance.now() - began);

  let longest = 0;
  let last = performance.now();
  await surveyed(view, async () => {
    longest = Math.max(longest, performance.now() - last);
    await othersTurn();
    last = performance.now();
  });
  say('in slices: the longest that others wait', longest);

  began = performance.now();
  for (let i = 0; i < TOUCHES; i += 1) {
    const edited = map.get('activity', activityId(i));
    gapsTouched(map, [editOf(edited, edited)], view.now);
  }
  say('after the edit of one activity', (performance.now() - began) / TOUCHES);
}

async function measureHome(activities: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'whoowns-gap-'));
  const databaseUrl = `file:${join(folder, 'bench.db')}`;
  const store = await openStore({ url: databaseUrl, mode: 'create' });
  const edits = [...company(activities)].map((entity) => editOf(null, entity));
  await store.map.apply(edits, { at: Date.now(), actor: 'cli', source: 'bench.yml', reason: null }, 0);
  await store.close();
  const people = Array.from({ length: PEOPLE }, (_, i) => ({
    id: `U0BENCH${i}`,
    name: `p${i}`,
    realName: `Person ${i}`,
    email: `person-${i}@bench.example`,
  }));
  const app = { userId: 'U0WHOOWNS', commands: [{ command: '/whoowns' }], events: ['app_home_opened'] };
  const slack = await startLocalSlack({ workspace: { teamId: 'T0BENCH', people, channels: [], app } });
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
  const log = createLog(config, () => undefined);
  const started = {
    config,
    slack: config.slack,
    log,
    clock: Date.now,
    database: 'existing',
    host: '127.0.0.1',
  } as const;
  const bot = await startBot(started);
  slack.connect({ requestUrl: `http://127.0.0.1:${bot.port}/slack/events` });
  const times: number[] = [];
  for (const { id } of people) {
    const since = slack.recorder.last;
    const began = performance.now();
    await slack.as(id).openHome();
    await slack.nextView(id, { since, change: 'published' });
    times.push(performance.now() - began);
  }
  say('a home is there, a steward’s (the first of all)', times[0] ?? 0);
  say('a home is there, the slowest of the others', Math.max(...times.slice(1)));
  await bot.stop();
  await slack.stop();
  rmSync(folder, { recursive: true, force: true });
}

for (const count of process.argv.slice(2).map(Number)) {
  console.log(`\n${count.toLocaleString('en')} activities`);
  await measureMap(count);
  await measureHome(count);
}
process.exit(0);
