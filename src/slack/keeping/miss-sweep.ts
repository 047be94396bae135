import { ask } from '../../ask/inquiry.ts';
import { answered } from '../../domain/miss.ts';
import { topicOf } from '../asking/topic.ts';
import type { Desk } from '../desk.ts';
import { answerNote } from '../messages/answer.ts';
import { tellDue } from '../telling.ts';

const AT_ONCE = 500;

/**
 * Finds the questions that the map has an answer to by now, by whatever way it came there (an import, a command), and has those
 * who asked told. Nothing is done while the map is as it was the last time.
 */
export class MissSweep {
  readonly #desk: Desk;
  #swept = -1;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  async run(): Promise<void> {
    const { live, store, clock } = this.#desk;
    const map = await live.current();
    if (map.revision === this.#swept) return;
    const { revision } = map;
    const now = clock();
    for (const miss of await store.misses.open(AT_ONCE)) {
      const answer = ask(map, miss.question, { now, asker: null, scope: null });
      const topic = topicOf(answerNote(map, answer, now));
      if (topic) await answered(store.misses, miss.id, { topic, by: null }, now);
    }
    this.#swept = revision;
    await tellDue(this.#desk);
  }
}
