import { hostname } from 'node:os';
import type { SlackSettings } from './config.ts';
import type { LiveMap } from './domain/map/live-map.ts';
import { type Incident, isOpen, isWanted } from './domain/paging/incident.ts';
import type { HearNews, OtherPager, PagerNews } from './domain/paging/other-pager.ts';
import { PageEmergency } from './domain/paging/page-emergency.ts';
import { PageLoop } from './domain/paging/page-loop.ts';
import { PageSender } from './domain/paging/page-sender.ts';
import { Paging } from './domain/paging/paging.ts';
import { StepTimer } from './domain/paging/step-timer.ts';
import { mayUse } from './domain/people/rights.ts';
import type { Roster } from './domain/people/roster.ts';
import type { Job } from './engine.ts';
import type { Logger } from './log.ts';
import { deliverElsewhere } from './pagers/deliver.ts';
import { createPageClient } from './slack/paging/page-call.ts';
import { SlackPager } from './slack/paging/pager.ts';
import { Directory } from './slack/people/directory.ts';
import type { Store } from './store/open.ts';

/** So many messages are on their way at once; each to a conversation of its own. */
const AT_ONCE = 20;
/** More than this is an alarm (paging.md). */
const LATE_MS = 60_000;
const AUDIT_MS = 10_000;

export interface PagingRoomOptions {
  readonly store: Store;
  readonly live: LiveMap;
  readonly roster: Roster;
  readonly slack: SlackSettings;
  readonly log: Logger;
  readonly clock: () => number;
}

/** What is wrong with paging, for `/readyz`; and its figures, for `/metrics`. */
export interface PagingHealth {
  /** This process can't do its work. */
  readonly trouble: string | null;
  /** Pages are late. That is an alarm, yet no reason to keep requests away: an acknowledgement may be among them. */
  readonly late: string | null;
  readonly openIncidents: number;
  readonly stepLateMs: number;
  readonly sendLateMs: number;
  readonly waiting: number;
}

export interface PagingRoom {
  readonly paging: Paging;
  readonly jobs: readonly Job[];
  readonly hear: HearNews;
  /** The ways to page beside Slack: given once they are open, which needs `hear`. */
  use(pagers: readonly OtherPager[]): void;
  health(): Promise<PagingHealth>;
  /** Resolves when nothing is on its way any more. */
  idle(): Promise<void>;
}

/** Puts together what pages: the verbs, the timer, the sender, Slack and the other ways. */
export function createPagingRoom({ store, live, roster, slack, log, clock }: PagingRoomOptions): PagingRoom {
  const now = () => store.now();
  const client = createPageClient(slack.botToken, slack.apiUrl);
  const directory = new Directory(client, clock, roster);
  const slackOf = directory.slackOf.bind(directory);
  const others: OtherPager[] = [];
  const wakers: { fire: () => void; send: () => void } = { fire: () => undefined, send: () => undefined };
  const wake = () => {
    wakers.send();
    wakers.fire();
  };
  const onFault = (what: string, error: unknown) => log.error({ err: error, what }, 'paging: something went wrong');
  const groupMembers = async (usergroup: string) =>
    await client.usergroups.users.list({ usergroup }).then(
      ({ users }) => users ?? [],
      () => null,
    );
  const mayEnd = (target: string) => {
    const member = target.includes('@') ? roster.byEmail(target) : roster.bySlack(target);
    return mayUse(member?.kind ?? null, 'page', 'off');
  };
  const pagers = (_target: string, email: string | null) =>
    email === null ? [] : others.filter((other) => other.serves({ email })).map(({ name }) => name);
  const paging = new Paging({ store: store.incidents, live, now, groupMembers, pagers, wake });
  const { steps, outbox } = store;
  const refusesWrites = (error: unknown) => outbox.refusesWrites(error);
  const onStepFault = (incident: string, error: unknown) => {
    const id = crypto.randomUUID().slice(0, 8);
    log.error({ id, incident, err: error }, 'paging: a step could not be worked out');
    return id;
  };
  const timer = new StepTimer({ steps, live, groupMembers, pagers, onFault: onStepFault, refusesWrites });
  const pager = new SlackPager({ client, live, log, clock, slackOf, mayEnd, rows: store.incidents });
  const elsewhere = deliverElsewhere({
    pagers: others,
    currentMap: () => live.current(),
    row: (key) => store.incidents.row(key),
    clock,
    onNote: (row, text) => {
      const told = now().then((at) =>
        store.incidents.tell(row.incident, { kind: 'note', text }, { by: row.pager, delivery: null, now: at }),
      );
      told.catch((error: unknown) => onFault(row.key, error));
    },
  });
  const emergency = new PageEmergency({
    steps,
    outbox,
    plan: (...asked) => timer.plan(...asked),
    isAlone: store.engine === 'sqlite',
    deliver: (row, incident) => (row.pager === 'slack' ? pager.deliver(row, incident, true) : elsewhere(row, incident)),
    onFault,
  });
  const sender = new PageSender({
    outbox,
    deliver: (row, incident) => (row.pager === 'slack' ? pager.deliver(row, incident) : elsewhere(row, incident)),
    owner: `${hostname()}:${process.pid}`,
    now,
    most: AT_ONCE,
    wake: () => wakers.send(),
    onFault,
    onUnrecorded: (key, outcome) => emergency.keep(key, outcome, clock()),
  });
  const loop = new PageLoop({ steps, outbox, timer, sender, emergency, now, wakeSender: () => wakers.send(), onFault });

  const health = async (): Promise<PagingHealth> => {
    const { openIncidents, stepMs, sendMs, waiting } = await outbox.lateness(await now());
    const late = Math.max(stepMs, sendMs) > LATE_MS ? 'pages are more than a minute late' : null;
    const refused = pager.refusal === null ? null : `Slack refuses: ${pager.refusal}`;
    const stuck = loop.refusal === null ? null : `storage refuses writes: ${loop.refusal}`;
    return { trouble: stuck ?? refused, late, openIncidents, stepLateMs: stepMs, sendLateMs: sendMs, waiting };
  };
  return {
    paging,
    jobs: [
      loopJob(
        'fire the steps that are due',
        () => loop.fire(),
        (woken) => {
          wakers.fire = woken;
        },
      ),
      loopJob(
        'send what is due',
        () => loop.send(),
        (woken) => {
          wakers.send = woken;
        },
      ),
      auditJob(health, log),
    ],
    hear: hearNews(paging, live),
    use: (pagersOpen) => void others.push(...pagersOpen),
    health,
    idle: () => sender.idle(),
  };
}

function loopJob(name: string, round: () => Promise<number>, wokenBy: (wake: () => void) => void): Job {
  return { name, wokenBy, run: async (now) => now + (await round()) };
}

/** Says aloud that pages are late, as long as they are. */
function auditJob(health: () => Promise<PagingHealth>, log: Logger): Job {
  return {
    name: 'see that no page is late',
    run: async (now) => {
      const { trouble, late, ...figures } = await health();
      if (trouble ?? late) log.error({ trouble: trouble ?? late, ...figures }, 'paging is in trouble');
      return now + AUDIT_MS;
    },
  };
}

/**
 * What is done at another pager is done here, once, by whoever it was there. What nobody did, such as the end that a timer puts to
 * an incident there, says nothing about what has happened: it is told, and this one goes on.
 */
function hearNews(paging: Paging, live: LiveMap): HearNews {
  return async ({ key, what, who, id }: PagerNews) => {
    const row = await paging.store.row(key);
    const incident = row && (await paging.store.get(row.incident));
    if (!incident) return;
    if (who === null) return void (await tellOfNobody(paging, incident, row.pager, what, `pager:${id}`));
    const map = await live.current();
    const slack = who.email ? (map.people.get(who.email.toLowerCase())?.slack ?? null) : null;
    const by = { by: slack ?? who.email ?? who.name, delivery: `pager:${id}` };
    if (what === 'acknowledged') await paging.acknowledge(incident.number, by);
    else await paging.resolve(incident.number, by);
  };
}

async function tellOfNobody(
  paging: Paging,
  incident: Incident,
  pager: string,
  what: PagerNews['what'],
  delivery: string,
): Promise<void> {
  // It may be the echo of what was done here.
  if (what === 'acknowledged' ? !isWanted(incident) : !isOpen(incident)) return;
  const text = `${what} there, by nobody; here it goes on`;
  await paging.addNote(incident.number, text, { by: pager, delivery });
}
