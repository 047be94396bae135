import { tellDepartures } from '../../domain/people/departure.ts';
import { withdrawForReturned } from '../../domain/proposal/returned.ts';
import { endUnanswerable } from '../../domain/proposal/superseded.ts';
import type { Desk } from '../desk.ts';
import { tellDue } from '../telling.ts';

/** Sees on the map that somebody has left or is back, whoever said so, and has those told who have to know. */
export class DepartureWatch {
  readonly #desk: Desk;
  #seen = -1;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** Nothing is done while the map is as it was the last time. */
  async run(now: number): Promise<void> {
    const { live, store, stewards } = this.#desk;
    const map = await live.current();
    const { revision } = map;
    if (revision === this.#seen) return;
    const keep = { departures: store.departures, stewards };
    const withdrawn = await withdrawForReturned(store.proposals, map, keep, now);
    const told = await tellDepartures(map, keep, now);
    const ended = await endUnanswerable(store.proposals, map, now);
    if (told || withdrawn + ended > 0) await tellDue(this.#desk);
    this.#seen = revision;
  }
}
