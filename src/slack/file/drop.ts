import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { DomainError } from '../../domain/error.ts';
import type { Drop } from '../../domain/source/drop.ts';
import type { Desk } from '../desk.ts';
import type { EventRequest, SharedFile } from '../door/request.ts';
import { writerOf } from '../keeping/edit-desk.ts';
import { appliedNote, cancelledNote, planNote, progressNote } from '../messages/drop.ts';
import type { Note } from '../messages/note.ts';
import { toReply } from '../messages/render.ts';
import { refuseDeed } from '../people/gate.ts';
import { troubleNote } from '../trouble.ts';
import type { DropPlan, DropProgress } from './drop-plan.ts';

const MAP_FILE = /\.(csv|tsv|xlsx|ya?ml|json)$/i;
/** What people take for something to import as well, and I can't read. */
const OTHER_TABLE = /\.(xls|xlsm|xlsb|ods|numbers|txt)$|^CODEOWNERS$/i;
const FILES_AT_ONCE = 10;
/** How often a message may tell how far the work is: Slack takes about one change a second. */
const TOLD_EVERY_MS = 1_000;
/** Whoever has not ended an import by then has died over it. */
const LEASE_MS = 10 * 60_000;
/** How often a plan is worked out anew because somebody else wrote while it was applied. */
const ATTEMPTS = 5;
const SHOW_ATTEMPTS = 4;

const DOING: Readonly<Record<string, string>> = {
  fetch: 'Fetching the file',
  read: 'Reading',
  plan: 'Comparing it with the map',
  save: 'Saving',
};

/** The files of a message that an import can be made of. */
export function mapFilesOf({ files }: EventRequest): readonly SharedFile[] {
  return files.filter(({ name }) => MAP_FILE.test(name)).slice(0, FILES_AT_ONCE);
}

/** Whether a file is meant as an import, and has a format that is not read. */
export function isOtherTable(name: string): boolean {
  return OTHER_TABLE.test(name);
}

/** Shows what dropped files would do to the map, with the buttons to let them; nothing is changed yet. */
export async function answerDrop(desk: Desk, event: EventRequest, files: readonly SharedFile[]): Promise<void> {
  const channel = event.channel ?? '';
  const message = await Message.post(desk, channel, event.thread, progressNote(DOING.fetch ?? '', 0, 0));
  await inTurn(desk, async () => {
    await message.during(async (onProgress) => {
      const user = event.user ?? '';
      await refuseDeed(desk, user, 'write');
      const actor = await writerOf(desk, user);
      const { fetchDrop, planDrop } = await reading();
      const fetched = await fetchDrop(
        desk,
        files.map(({ id }) => id),
        onProgress,
      );
      const drop = await planDrop(desk, fetched, actor, onProgress);
      const isOpen = drop.others === null && drop.plan.problems.length === 0 && drop.plan.edits.length > 0;
      const id = isOpen ? randomUUID() : null;
      if (id) {
        const row = { id, user, channel, message: message.ts, files: drop.files, planDigest: drop.digest };
        await desk.store.drops.add({ ...row, at: desk.clock() });
      }
      return planNote(id, drop);
    });
  });
}

/**
 * Applies a plan, if it is still the one that was shown; else the new one is shown, and waits for another click.
 * @throws DomainError where it is not theirs, was answered before, or is under way.
 */
export async function applyDrop(desk: Desk, user: string, id: string | undefined): Promise<void> {
  const drop = await takenDrop(desk, user, id);
  const message = new Message(desk, drop.channel, drop.message);
  await inTurn(desk, async () => {
    await message.during(async (onProgress) => {
      try {
        return await applied(desk, drop, onProgress);
      } catch (error) {
        // The buttons have gone with the message; what is still wanted is dropped again.
        await desk.store.drops.end(drop.id, 'cancelled', desk.clock());
        throw error;
      }
    });
  });
}

/** What reads files is loaded with the first one: a bot that is only asked starts sooner and is smaller without it. */
const reading = () => import('./drop-plan.ts');

async function applied(desk: Desk, drop: Drop, onProgress: DropProgress): Promise<Note> {
  const actor = await writerOf(desk, drop.user);
  const { fetchDrop, planDrop } = await reading();
  const fetched = await fetchDrop(
    desk,
    drop.files.map(({ id }) => id),
    onProgress,
  );
  for (let attempt = 1; ; attempt += 1) {
    const now = await planDrop(desk, fetched, actor, onProgress);
    const isSame = now.digest === drop.planDigest && now.plan.problems.length === 0 && now.others === null;
    if (!isSame) return await shownAnew(desk, drop, now);
    try {
      const source = now.files.map(({ name }) => name).join(', ');
      const provenance = { at: desk.clock(), actor, source: source.slice(0, 200), reason: null };
      await desk.store.map.apply(now.plan.edits, provenance, now.revision, (done, total) => {
        onProgress({ phase: 'save', done, total });
      });
      await desk.store.drops.end(drop.id, 'applied', desk.clock());
      return appliedNote(now);
    } catch (error) {
      if (!(error instanceof DomainError) || error.code !== 'conflict' || attempt === ATTEMPTS) throw error;
    }
  }
}

async function shownAnew(desk: Desk, drop: Drop, now: DropPlan): Promise<Note> {
  const isOpen = now.plan.problems.length === 0 && now.others === null && now.plan.edits.length > 0;
  if (isOpen) await desk.store.drops.show(drop.id, now.digest, desk.clock());
  else await desk.store.drops.end(drop.id, 'cancelled', desk.clock());
  const changed = now.files.some(({ digest }, i) => digest !== drop.files[i]?.digest);
  const why = changed ? 'The file' : 'The map';
  return planNote(isOpen ? drop.id : null, now, `${why} has changed since you saw the plan. This is what it is now:`);
}

/** @throws DomainError as applyDrop does. */
export async function cancelDrop(desk: Desk, user: string, id: string | undefined): Promise<void> {
  const drop = await takenDrop(desk, user, id);
  await desk.store.drops.end(drop.id, 'cancelled', desk.clock());
  const names = drop.files.map(({ name }) => name).join(', ');
  await new Message(desk, drop.channel, drop.message).show(cancelledNote(names));
}

async function takenDrop(desk: Desk, user: string, id: string | undefined): Promise<Drop> {
  const { drops } = desk.store;
  const drop = await drops.get((id ?? '').slice(0, 100));
  if (drop?.user !== user)
    throw new DomainError('not_found', 'I know of no such plan any more. Drop the file here again.');
  if (await drops.take(drop.id, desk.clock(), LEASE_MS)) return drop;
  const ended = { applied: 'was applied already', cancelled: 'was cancelled' } as const;
  const { state } = (await drops.get(drop.id)) ?? drop;
  const what = state === 'applied' || state === 'cancelled' ? ended[state] : 'is being applied just now';
  throw new DomainError('conflict', `That plan ${what}.`);
}

/** The message that tells of a drop: what is under way, then what came of it. */
class Message {
  readonly ts: string;
  readonly #desk: Desk;
  readonly #channel: string;
  #toldAt = 0;
  #telling: Promise<unknown> = Promise.resolve();

  constructor(desk: Desk, channel: string, ts: string) {
    this.#desk = desk;
    this.#channel = channel;
    this.ts = ts;
  }

  static async post(desk: Desk, channel: string, thread: string | undefined, note: Note): Promise<Message> {
    const place = thread ? { channel, thread_ts: thread } : { channel };
    const { ts } = await desk.client.chat.postMessage({ ...place, ...toReply(note, { mentions: 'all' }) });
    return new Message(desk, channel, ts ?? '');
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
    if (now - this.#toldAt < TOLD_EVERY_MS) return;
    this.#toldAt = now;
    // One that fails is no loss: the next one tells more.
    const show = () => this.show(progressNote(DOING[phase] ?? '', done, total)).catch(() => undefined);
    this.#telling = this.#telling.then(show);
  }
}

const turns = new WeakMap<Desk, Promise<unknown>>();

/** Large files one after another: two at once would take twice the memory and be ready no sooner. */
async function inTurn(desk: Desk, work: () => Promise<void>): Promise<void> {
  const turn = (turns.get(desk) ?? Promise.resolve()).then(work);
  turns.set(
    desk,
    turn.catch(() => undefined),
  );
  await turn;
}
