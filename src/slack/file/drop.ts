import { randomUUID } from 'node:crypto';
import { DomainError } from '../../domain/error.ts';
import type { NewNotice } from '../../domain/notice.ts';
import type { Drop } from '../../domain/source/drop.ts';
import type { Desk } from '../desk.ts';
import type { EventRequest, SharedFile } from '../door/request.ts';
import { writerOf } from '../keeping/edit-desk.ts';
import { appliedNote, cancelledNote, planNote } from '../messages/drop.ts';
import type { Note } from '../messages/note.ts';
import { refuseDeed } from '../people/gate.ts';
import { DropMessage, fetchingNote, inTurn } from './drop-message.ts';
import type { DropPlan, DropProgress, FetchedDrop } from './drop-plan.ts';

const MAP_FILE = /\.(csv|tsv|xlsx|ya?ml|json)$/i;
/** What people take for something to import as well, and I can't read. */
const OTHER_TABLE = /\.(xls|xlsm|xlsb|ods|numbers|txt)$|^CODEOWNERS$/i;
const FILES_AT_ONCE = 10;
/** Whoever has not ended an import by then has died over it. */
const LEASE_MS = 10 * 60_000;
/** How often a plan is worked out anew because somebody else wrote while it was applied. */
const ATTEMPTS = 5;

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
  const message = await DropMessage.post(desk, channel, event.thread, fetchingNote());
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
      // Whoever may not apply it can send it on to those who may.
      const isKept = drop.plan.problems.length === 0 && drop.plan.edits.length > 0 && drop.others?.length !== 0;
      const id = isKept ? randomUUID() : null;
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
  const message = new DropMessage(desk, drop.channel, drop.message);
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

/** Whoever has sent it on hears what came of it. */
export function answerTo(drop: Drop, state: 'applied' | 'cancelled', by: string): NewNotice[] {
  if (drop.passedBy === null) return [];
  return [{ recipient: drop.passedBy, body: { kind: 'drop_answered', names: namesOf(drop), by, state } }];
}

async function answered(desk: Desk, drop: Drop): Promise<NewNotice[]> {
  return drop.passedBy === null ? [] : answerTo(drop, 'cancelled', await writerOf(desk, drop.user));
}

export function namesOf({ files }: Pick<Drop, 'files'>): string {
  return files.map(({ name }) => name).join(', ');
}

/** What reads files is loaded with the first one: a bot that is only asked starts sooner and is smaller without it. */
export const reading = () => import('./drop-plan.ts');

/** Applies a drop that is taken, for the person whose it is. */
export async function applied(desk: Desk, drop: Drop, onProgress: DropProgress): Promise<Note> {
  const actor = await writerOf(desk, drop.user);
  const { planDrop } = await reading();
  const fetched = await fetchAgain(desk, drop, onProgress);
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
      await desk.store.drops.end(drop.id, 'applied', desk.clock(), answerTo(drop, 'applied', actor));
      return appliedNote(now);
    } catch (error) {
      if (!(error instanceof DomainError) || error.code !== 'conflict' || attempt === ATTEMPTS) throw error;
    }
  }
}

/** The files of a drop as they are now. */
export async function fetchAgain(desk: Desk, { files }: Drop, onProgress: DropProgress): Promise<FetchedDrop> {
  const { fetchDrop } = await reading();
  return await fetchDrop(
    desk,
    files.map(({ id }) => id),
    onProgress,
  );
}

async function shownAnew(desk: Desk, drop: Drop, now: DropPlan): Promise<Note> {
  if (drop.passedBy !== null && now.others !== null) {
    throw new DomainError('forbidden', 'You do not keep all that this file touches any more, so you can’t apply it.');
  }
  const isOpen = now.plan.problems.length === 0 && now.others === null && now.plan.edits.length > 0;
  if (isOpen) await desk.store.drops.show(drop.id, now.digest, desk.clock());
  else await desk.store.drops.end(drop.id, 'cancelled', desk.clock(), await answered(desk, drop));
  const changed = now.files.some(({ digest }, i) => digest !== drop.files[i]?.digest);
  const why = changed ? 'The file' : 'The map';
  return planNote(isOpen ? drop.id : null, now, `${why} has changed since you saw the plan. This is what it is now:`);
}

/** @throws DomainError as applyDrop does. */
export async function cancelDrop(desk: Desk, user: string, id: string | undefined): Promise<void> {
  const drop = await takenDrop(desk, user, id);
  await desk.store.drops.end(drop.id, 'cancelled', desk.clock(), await answered(desk, drop));
  const names = namesOf(drop);
  await new DropMessage(desk, drop.channel, drop.message).show(cancelledNote(names));
}

async function takenDrop(desk: Desk, user: string, id: string | undefined): Promise<Drop> {
  const { drops } = desk.store;
  const drop = await drops.get((id ?? '').slice(0, 100));
  // What was sent on waits for others.
  if (drop?.user !== user || drop.passedBy === user)
    throw new DomainError('not_found', 'I know of no such plan any more. Drop the file here again.');
  return await taken(desk, drop);
}

/** @throws DomainError('conflict') where somebody else has it, or it is over. */
export async function taken(desk: Desk, drop: Drop): Promise<Drop> {
  const { drops } = desk.store;
  if (await drops.take(drop.id, desk.clock(), LEASE_MS)) return drop;
  const ended = { applied: 'was applied already', cancelled: 'was cancelled' } as const;
  const { state } = (await drops.get(drop.id)) ?? drop;
  const what = state === 'applied' || state === 'cancelled' ? ended[state] : 'is being applied just now';
  throw new DomainError('conflict', `That plan ${what}.`);
}
