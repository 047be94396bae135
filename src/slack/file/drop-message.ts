import { setTimeout } from 'node:timers/promises';
import type { Desk } from '../desk.ts';
import { progressNote } from '../messages/drop.ts';
import type { Note } from '../messages/note.ts';
import { toReply } from '../messages/render.ts';
import { troubleNote } from '../trouble.ts';
import type { DropProgress } from './drop-plan.ts';

/** How often a message may tell how far the work is: Slack takes about one change a second. */
const TOLD_EVERY_MS = 1_000;
const SHOW_ATTEMPTS = 4;

const DOING: Readonly<Record<string, string>> = {
  fetch: 'Fetching the file',
  read: 'Reading',
  plan: 'Comparing it with the map',
  save: 'Saving',
};

/** What stands there until the file is here. */
export function fetchingNote(): Note {
  return progressNote(DOING.fetch ?? '', 0, 0);
}

/** The message that tells of a drop: what is under way, then what came of it. */
export class DropMessage {
  readonly ts: string;
  readonly #desk: Desk;
  readonly #channel: string;
  #toldAt = 0;
  #telling: Promise<unknown> | null = null;

  constructor(desk: Desk, channel: string, ts: string) {
    this.#desk = desk;
    this.#channel = channel;
    this.ts = ts;
  }

  static async post(desk: Desk, channel: string, thread: string | undefined, note: Note): Promise<DropMessage> {
    const place = thread ? { channel, thread_ts: thread } : { channel };
    const { ts } = await desk.client.chat.postMessage({ ...place, ...toReply(note, { mentions: 'all' }) });
    return new DropMessage(desk, channel, ts ?? '');
  }

  async show(note: Note): Promise<void> {
    const reply = toReply(note, { mentions: 'all' });
    await this.#desk.client.chat.update({ channel: this.#channel, ts: this.ts, ...reply });
  }

  /** Tells how far the work is, at most once a second, and then what came of it: also a refusal, or a fault's id. */
  async during(work: (onProgress: DropProgress) => Promise<Note>): Promise<void> {
    this.#toldAt = performance.now();
    const note = await work((progress) => this.#tell(progress)).catch((error: unknown) =>
      troubleNote(this.#desk, error, 'drop'),
    );
    await this.#telling;
    await this.#showSurely(note);
  }

  /** What came of it is the one thing that has to be told: where Slack can't take it now, it is tried again. */
  async #showSurely(note: Note): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.show(note);
      } catch (error) {
        if (attempt === SHOW_ATTEMPTS) throw error;
        await setTimeout(attempt * TOLD_EVERY_MS);
      }
    }
  }

  #tell({ phase, done, total }: Parameters<DropProgress>[0]): void {
    const now = performance.now();
    if (this.#telling || now - this.#toldAt < TOLD_EVERY_MS) return;
    // One that fails is no loss: the next one tells more. The second begins with the answer, so that a slow one has none at its heels.
    this.#telling = this.show(progressNote(DOING[phase] ?? '', done, total))
      .catch(() => undefined)
      .finally(() => {
        this.#toldAt = performance.now();
        this.#telling = null;
      });
  }
}

const turns = new WeakMap<Desk, Promise<unknown>>();

/** Large files one after another: two at once would take twice the memory and be ready no sooner. */
export async function inTurn(desk: Desk, work: () => Promise<void>): Promise<void> {
  const turn = (turns.get(desk) ?? Promise.resolve()).then(work);
  turns.set(
    desk,
    turn.catch(() => undefined),
  );
  await turn;
}
