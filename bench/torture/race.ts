import { LiveMap } from '../../src/domain/map/live-map.ts';
import type { StepStore } from '../../src/domain/paging/incident-store.ts';
import { StepTimer } from '../../src/domain/paging/step-timer.ts';
import { openStore, type Store } from '../../src/store/open.ts';
import { CHANNEL, createWorld, type EngineName, pause, quantile } from './world.ts';

/** About as long as a timer takes from looking what is due to firing it. */
const EDGE_MS = 6;

export interface RaceFigures {
  readonly engine: EngineName;
  readonly trials: number;
  /** Trials in which not exactly one of the two acknowledgements won. */
  readonly withoutOneWinner: number;
  /** Trials in which a step fired twice. */
  readonly doubledSteps: number;
  /** Trials in which a step fired after the acknowledgement. */
  readonly stepsAfterAck: number;
  /** In so many the timer was faster: the edge was hit from both sides. */
  readonly timerFirst: number;
  readonly tookMsP99: number;
}

/** Two timers and two people at the very moment at which a step is due, on two connections. */
export async function raceAtTheEdge(engine: EngineName, trials: number): Promise<RaceFigures> {
  const world = await createWorld(engine, 600_000);
  const other = await openStore({ url: world.url, mode: 'existing' });
  try {
    const timers = [await timerOn(world.store), await timerOn(other)];
    const found = { withoutOneWinner: 0, doubledSteps: 0, stepsAfterAck: 0, timerFirst: 0 };
    const took: number[] = [];
    for (let trial = 0; trial < trials; trial++) {
      const activity = world.activities[trial % world.activities.length] as string;
      const wanted = { activity, scope: null, summary: 'edge', channel: CHANNEL, openedBy: 'U0ASKER' };
      const { incident } = await world.paging.open(wanted, null);
      const due = incident.dueAt ?? 0;
      const ack = (store: Store, by: string) =>
        store.incidents.acknowledge(incident.id, false, { by, now: due, delivery: null });
      const began = performance.now();
      const doings = [
        async () => void (await timers[0]?.run(due)),
        async () => void (await timers[1]?.run(due)),
        async () => (await ack(world.store, 'U0P1')).won,
        async () => (await ack(other, 'U0P2')).won,
      ];
      // Who begins is left to chance, so that the edge is hit from both sides.
      const results = await Promise.all(
        doings.map(async (doing) => {
          await pause(Math.random() * EDGE_MS);
          return await doing();
        }),
      );
      took.push(performance.now() - began);
      const timeline = await world.store.incidents.timeline(incident.id);
      const kinds = timeline.map(({ deed }) => deed.kind);
      const steps = kinds.filter((kind) => kind === 'fired').length - 1;
      if (results.filter((won) => won === true).length !== 1) found.withoutOneWinner += 1;
      if (steps > 1) found.doubledSteps += 1;
      if (kinds.indexOf('acknowledged') < kinds.lastIndexOf('fired')) found.stepsAfterAck += 1;
      if (steps === 1) found.timerFirst += 1;
    }
    return { engine, trials, ...found, tookMsP99: quantile(took, 0.99) };
  } finally {
    await other.close();
    await world.end();
  }
}

/** A timer that takes its time between looking and firing, so that much happens in between. */
async function timerOn(store: Store): Promise<StepTimer> {
  const { steps } = store;
  const hesitant: StepStore = {
    due: (now, limit) => steps.due(now, limit),
    get: (id) => steps.get(id),
    soonest: (limit) => steps.soonest(limit),
    mark: () => steps.mark(),
    wasDelivered: (id) => steps.wasDelivered(id),
    advance: async (...step) => {
      await pause(Math.random() * EDGE_MS);
      return await steps.advance(...step);
    },
    remind: (...reminder) => steps.remind(...reminder),
    fault: (...fault) => steps.fault(...fault),
    probe: (now) => steps.probe(now),
    rest: () => steps.rest(),
    beat: (now) => steps.beat(now),
  };
  return new StepTimer({
    steps: hesitant,
    live: await LiveMap.open(store.map),
    groupMembers: async () => null,
    pagers: () => [],
    onFault: (_incident, error) => {
      throw error;
    },
    refusesWrites: () => false,
  });
}
