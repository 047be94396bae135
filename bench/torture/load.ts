import { CHANNEL, createWorld, type EngineName, pause, quantile, type World } from './world.ts';

export interface LoadFigures {
  readonly engine: EngineName;
  /** From the commit of a new incident to its first message, 100 others being open, ms. */
  readonly firstPostP50: number;
  readonly firstPostP99: number;
  /** 1,000 incidents due within 10 s: from the first moment to the last page, ms; a direct message takes one a second. */
  readonly thousandMs: number;
  /** Of that, until the bots were up: what is due is noticed no sooner. */
  readonly thousandUpMs: number;
  readonly thousandSent: number;
  /** What the limits alone would take: the person with most pages, one a second. */
  readonly thousandAtLeastMs: number;
  /** Pages that went out after a less urgent one to the same person that was due as early. */
  readonly outOfOrder: number;
  /** A channel that takes nothing for 30 s, and 20 pages meanwhile: p99 from commit to message, ms. */
  readonly besideLimitP99: number;
}

/** What a bot of its own does under load, measured at Slack's side. */
export async function measureLoad(engine: EngineName): Promise<LoadFigures> {
  const first = await firstPosts(engine);
  const thousand = await thousandDue(engine);
  const besideLimitP99 = await besideLimit(engine);
  return { engine, ...first, ...thousand, besideLimitP99 };
}

async function open(world: World, i: number, severity: 1 | 2 | 3 | 4 = 3) {
  const activity = world.activities[i % world.activities.length] as string;
  const wanted = { activity, scope: null, severity, summary: `load ${i}`, channel: CHANNEL, openedBy: 'U0ASKER' };
  return await world.paging.open(wanted, null);
}

/** When the first page of each incident was posted, by its id. */
function firstPages(world: World): Map<string, number> {
  const times = new Map<string, number>();
  for (const user of world.people) {
    for (const { metadata, ts } of world.slack.conversation.in(world.slack.workspace.appDm(user).id)) {
      const { key = '' } = (metadata?.event_payload ?? {}) as { key?: string };
      const [id, step] = key.split(':');
      if (id && step === '1' && !times.has(id)) times.set(id, Number(ts) * 1000);
    }
  }
  return times;
}

async function latencies(world: World, count: number, between: number): Promise<number[]> {
  const opened = new Map<string, number>();
  for (let i = 0; i < count; i++) {
    const { incident } = await open(world, i);
    opened.set(incident.id, Date.now());
    await pause(between);
  }
  await until(() => [...opened.keys()].every((id) => firstPages(world).has(id)), 60_000);
  const pages = firstPages(world);
  return [...opened].map(([id, at]) => (pages.get(id) ?? Number.POSITIVE_INFINITY) - at);
}

async function firstPosts(engine: EngineName) {
  const world = await createWorld(engine, 3_600_000, 100);
  try {
    const bots = await Promise.all(Array.from({ length: engine === 'sqlite' ? 1 : 3 }, () => world.start()));
    await latencies(world, 100, 0);
    const taken = await latencies(world, 200, 40);
    for (const bot of bots) bot.kill('SIGKILL');
    return { firstPostP50: quantile(taken, 0.5), firstPostP99: quantile(taken, 0.99) };
  } finally {
    await world.end();
  }
}

async function thousandDue(engine: EngineName) {
  const world = await createWorld(engine, 3_600_000, 100);
  try {
    const severityOf = (i: number) => ((Math.floor(i / 100) % 4) + 1) as 1 | 2 | 3 | 4;
    const urgency = new Map<string, number>();
    // Opened before a bot is there: all are due at once when it comes.
    for (let i = 0; i < 1_000; i++) urgency.set((await open(world, i, severityOf(i))).incident.id, severityOf(i));
    world.slack.limitRate(1);
    const began = Date.now();
    const bots = await Promise.all(Array.from({ length: engine === 'sqlite' ? 1 : 3 }, () => world.start()));
    const thousandUpMs = Date.now() - began;
    await until(() => firstPages(world).size === 1_000, 120_000);
    const pages = firstPages(world);
    for (const bot of bots) bot.kill('SIGKILL');
    return {
      thousandMs: Math.max(...pages.values()) - began,
      thousandUpMs,
      thousandSent: pages.size,
      thousandAtLeastMs: 9_000,
      outOfOrder: disorder(world, urgency),
    };
  } finally {
    await world.end();
  }
}

function disorder(world: World, urgency: ReadonlyMap<string, number>): number {
  let count = 0;
  for (const user of world.people) {
    const order = world.slack.conversation.in(world.slack.workspace.appDm(user).id).map(({ metadata }) => {
      const { key = '' } = (metadata?.event_payload ?? {}) as { key?: string };
      return urgency.get(key.split(':')[0] ?? '') ?? 0;
    });
    order.forEach((severity, i) => {
      if (severity < (order[i - 1] ?? 0)) count += 1;
    });
  }
  return count;
}

async function besideLimit(engine: EngineName): Promise<number> {
  const world = await createWorld(engine, 3_600_000, 20);
  try {
    const bots = await Promise.all(Array.from({ length: engine === 'sqlite' ? 1 : 3 }, () => world.start()));
    const trouble = { kind: 'rate_limit', retryAfterSeconds: 30 } as const;
    world.slack.fault({ method: 'chat.postMessage', channel: CHANNEL, times: Number.POSITIVE_INFINITY, trouble });
    const taken = await latencies(world, 20, 0);
    for (const bot of bots) bot.kill('SIGKILL');
    return quantile(taken, 0.99);
  } finally {
    await world.end();
  }
}

async function until(holds: () => boolean, withinMs: number): Promise<void> {
  for (const end = Date.now() + withinMs; Date.now() < end && !holds(); ) await pause(20);
}
