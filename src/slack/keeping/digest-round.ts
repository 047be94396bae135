import { digestCounts, keepersOf, weekDue, worthTelling } from '../../domain/gap/digest.ts';
import type { Desk } from '../desk.ts';
import { tellDue } from '../telling.ts';

/** Sends the stewards what is missing in what they keep: Mondays at nine by their clocks, once, where there is something. */
export class DigestRound {
  readonly #desk: Desk;
  /** Weeks that this process knows to be dealt with, by e-mail: nearly always there is nothing to do. */
  readonly #done = new Map<string, string>();

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  async run(): Promise<void> {
    const { live, stewards, clock, gaps, store } = this.#desk;
    const map = await live.current();
    const now = clock();
    let isTold = false;
    for (const [person, areas] of keepersOf(map, stewards)) {
      const known = map.people.get(person);
      const week = weekDue(known?.timezone ?? 'UTC', now);
      if (week === null || known?.active === false || this.#done.get(person) === week) continue;
      const missing = worthTelling(await gaps.gaps(areas));
      const notices =
        missing.length > 0 ? [{ recipient: person, body: { kind: 'digest' as const, person, week } }] : [];
      // A week with nothing missing is taken as well: what comes up later in the day waits for the next.
      isTold = (await store.digests.take(person, week, digestCounts(missing), notices, now)) || isTold;
      this.#done.set(person, week);
    }
    if (isTold) await tellDue(this.#desk);
  }
}
