import type { ChildProcess } from 'node:child_process';
import type { Fault, Trouble } from '../../src/local-slack/fault.ts';
import { CHANNEL, createWorld, type EngineName, pause, quantile, type World } from './world.ts';

/** How long a step waits: short, so that many fall into each life of a process. */
const WAIT_MS = 1_500;
const OPEN = 50;
/** A bot lives between nothing and so long after it has said that it is ready. */
const LIFE_MS = 2_000;
/** The longest that a call already on its way may land after an acknowledgement (paging.md). */
const LANDS_MS = 5_000;

export interface KillFigures {
  readonly engine: EngineName;
  readonly replicas: number;
  readonly kills: number;
  readonly incidents: number;
  readonly acknowledged: number;
  readonly pages: number;
  readonly lost: number;
  readonly doubled: number;
  readonly stepsAfterAck: number;
  readonly landedLate: number;
  readonly unfinished: number;
  /** Posts in the channel, which can't be looked up, that came again. */
  readonly repeatedPosts: number;
  readonly faults: number;
  /** From the moment a step was due, to its message, ms; kills and faults included. */
  readonly latenessP99: number;
  readonly latenessMax: number;
  /** From the moment at which a step was due by its path, or a bot was last ready where that was later, to its message, ms. */
  readonly afterRestartMax: number;
}

const TROUBLES: readonly Trouble[] = [
  { kind: 'reset', accepted: true },
  { kind: 'status', status: 500, accepted: true },
  { kind: 'status', status: 503 },
  { kind: 'rate_limit', retryAfterSeconds: 1 },
  { kind: 'reset' },
  { kind: 'hang', accepted: true },
];

/**
 * `kill -9` at random instants, while incidents open, escalate and are acknowledged, and Slack loses replies. Every fourth one
 * is acknowledged by somebody at a random moment; the others go all the way.
 * @param minutes the killing ends after so long, however often that was.
 */
export async function killAtRandom(
  engine: EngineName,
  replicas: number,
  kills: number,
  minutes = Number.POSITIVE_INFINITY,
): Promise<KillFigures> {
  const world = await createWorld(engine, WAIT_MS);
  try {
    return await torture(world, replicas, kills, Date.now() + minutes * 60_000);
  } finally {
    await world.end();
  }
}

async function torture(world: World, replicas: number, kills: number, end: number): Promise<KillFigures> {
  const bots: ChildProcess[] = [];
  for (let i = 0; i < replicas; i++) bots.push(await world.start());
  const acks = new Map<string, number>();
  const ready: number[] = [];
  const work = { going: true, faults: 0 };
  const opening = keepOpening(world, work, acks);
  const troubling = keepTroubling(world, work);
  let killed = 0;
  for (; killed < kills && Date.now() < end; killed++) {
    await pause(Math.random() * LIFE_MS);
    const victim = Math.floor(Math.random() * replicas);
    const ended = new Promise((resolve) => bots[victim]?.once('exit', resolve));
    bots[victim]?.kill('SIGKILL');
    await ended;
    bots[victim] = await world.start();
    ready.push(Date.now());
    if (killed % 20 === 19) console.error(`  ${world.engine}: ${killed + 1} of ${kills} kills`);
  }
  work.going = false;
  await Promise.all([opening, troubling]);
  world.slack.clearFaults();
  const patience = Date.now() + 90_000;
  while (Date.now() < patience && !(await world.store.outbox.isQuiet())) await pause(250);
  return await judge(world, { replicas, kills: killed, faults: work.faults, acks, ready });
}

async function keepOpening(world: World, work: { going: boolean }, acks: Map<string, number>): Promise<void> {
  const acking: Promise<void>[] = [];
  for (let i = 0; work.going; i++) {
    const { openIncidents, waiting } = await world.store.outbox.lateness(Date.now());
    if (openIncidents >= OPEN || waiting >= OPEN * 3) {
      await pause(50);
      continue;
    }
    const activity = world.activities[i % world.activities.length] as string;
    const wanted = { activity, scope: null, summary: `trial ${i}`, channel: CHANNEL, openedBy: 'U0ASKER' };
    const { incident } = await world.paging.open(wanted, `cmd:${i}`);
    if (i % 4 === 0) acking.push(acknowledgeLater(world, incident.number, incident.id, acks));
  }
  await Promise.all(acking);
}

async function acknowledgeLater(world: World, number: number, id: string, acks: Map<string, number>): Promise<void> {
  await pause(Math.random() * WAIT_MS * 3);
  const verdict = await world.paging.acknowledge(number, { by: 'U0ASKER', delivery: null });
  if (verdict.won) acks.set(id, verdict.at ?? 0);
}

async function keepTroubling(world: World, work: { going: boolean; faults: number }): Promise<void> {
  let last: Fault | null = null;
  while (work.going) {
    await pause(150 + Math.random() * 300);
    // While no bot is there to run into one, none is added: the next life would have nothing but faults.
    if (last?.hits === 0) continue;
    const trouble = TROUBLES[Math.floor(Math.random() * TROUBLES.length)] as Trouble;
    last = world.slack.fault({ method: 'chat.postMessage', trouble });
    work.faults += 1;
  }
}

interface Course {
  readonly replicas: number;
  readonly kills: number;
  readonly faults: number;
  /** When each acknowledgement was confirmed, by incident. */
  readonly acks: ReadonlyMap<string, number>;
  /** When a bot was ready again after a kill. */
  readonly ready: readonly number[];
}

async function judge(world: World, { replicas, kills, faults, acks, ready }: Course): Promise<KillFigures> {
  const seen = messagesByKey(world);
  const found = { pages: 0, lost: 0, doubled: 0, stepsAfterAck: 0, landedLate: 0, unfinished: 0, repeatedPosts: 0 };
  const lateness: number[] = [];
  const afterRestart: number[] = [0];
  const incidents = await world.store.incidents.stats(0);
  const count = incidents.reduce((sum, one) => sum + one.count, 0);
  for (let number = 1; number <= count; number++) {
    const incident = await world.store.incidents.find(number);
    if (!incident) throw new Error(`incident ${number} is lost`);
    const rows = await world.store.incidents.rows(incident.id);
    const pages = rows.filter(({ body }) => body.kind === 'page');
    const timeline = await world.store.incidents.timeline(incident.id);
    const ackedAt = acks.get(incident.id) ?? null;
    if (ackedAt === null && (incident.state !== 'exhausted' || pages.length !== 3)) found.unfinished += 1;
    const ackAt = timeline.findIndex(({ deed }) => deed.kind === 'acknowledged');
    if (ackAt >= 0) found.stepsAfterAck += timeline.slice(ackAt).filter(({ deed }) => deed.kind === 'fired').length;
    for (const page of pages) {
      const times = seen.get(page.key) ?? [];
      found.pages += times.length;
      if (times.length === 0 && page.state !== 'void') found.lost += 1;
      found.doubled += Math.max(0, times.length - 1);
      if (ackedAt !== null && times.some((at) => at > ackedAt + LANDS_MS)) found.landedLate += 1;
      if (times[0] !== undefined) {
        lateness.push(times[0] - page.at);
        const due = page.step === 1 ? page.at : (pages.find(({ step }) => step === page.step - 1)?.at ?? 0) + WAIT_MS;
        const since = ready.filter((at) => at <= (times[0] as number)).at(-1) ?? 0;
        afterRestart.push(times[0] - Math.max(due, since));
      }
      const isOdd = (times.length === 0 && page.state !== 'void') || times.length > 1;
      if (process.env.EXPLAIN && (isOdd || (times[0] ?? 0) - page.at > 5_000))
        console.error(JSON.stringify({ times, page, timeline }, null, 1));
    }
    found.repeatedPosts += Math.max(0, (seen.get(`${incident.id}:post`)?.length ?? 0) - 1);
  }
  const late = { latenessP99: quantile(lateness, 0.99), latenessMax: Math.max(...lateness) };
  const afterRestartMax = Math.max(...afterRestart);
  const size = { incidents: count, acknowledged: acks.size };
  return { engine: world.engine, replicas, kills, ...size, ...found, faults, ...late, afterRestartMax };
}

/** When each message was posted, ms, by the key that it carries. */
function messagesByKey(world: World): Map<string, number[]> {
  const seen = new Map<string, number[]>();
  const places = [...world.people.map((user) => world.slack.workspace.appDm(user).id), CHANNEL];
  for (const place of places) {
    for (const { metadata, ts } of world.slack.conversation.in(place)) {
      const { key } = (metadata?.event_payload ?? {}) as { key?: string };
      if (key === undefined) continue;
      seen.set(key, [...(seen.get(key) ?? []), Number(ts) * 1000]);
    }
  }
  return seen;
}
