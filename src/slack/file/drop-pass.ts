import { DomainError } from '../../domain/error.ts';
import type { NewNotice } from '../../domain/notice.ts';
import type { Drop } from '../../domain/source/drop.ts';
import type { Desk } from '../desk.ts';
import { writerOf } from '../keeping/edit-desk.ts';
import { passedNote, planLines, planNote } from '../messages/drop.ts';
import { toPlain } from '../messages/render.ts';
import { answerTo, applied, fetchAgain, namesOf, reading, taken } from './drop.ts';
import { DropMessage, fetchingNote, inTurn } from './drop-message.ts';

/**
 * Sends a plan on to the stewards who may apply it, once. It is worked out anew: they see what it comes to now.
 * @throws DomainError where it is not theirs, or has been sent on, or is over.
 */
export async function passDrop(desk: Desk, user: string, id: string | undefined): Promise<void> {
  const { drops } = desk.store;
  const drop = await drops.get((id ?? '').slice(0, 100));
  if (drop?.user !== user) throw unknown();
  if (drop.passedBy !== null) throw sentOn();
  const message = new DropMessage(desk, drop.channel, drop.message);
  await inTurn(desk, async () => {
    await message.during(async (onProgress) => {
      const actor = await writerOf(desk, user);
      const { planDrop } = await reading();
      const now = await planDrop(desk, await fetchAgain(desk, drop, onProgress), actor, onProgress);
      const isOpen = now.plan.problems.length === 0 && now.plan.edits.length > 0;
      if (!isOpen || now.others === null || now.others.length === 0) return planNote(isOpen ? (id ?? null) : null, now);
      const preview = toPlain({ lines: planLines(now) });
      const notices = now.others.map((recipient): NewNotice => {
        return { recipient, body: { kind: 'drop_passed', drop: drop.id, preview } };
      });
      const sent = { by: user, to: now.others, planDigest: now.digest, notices };
      if (!(await drops.pass(drop.id, sent, desk.clock()))) throw sentOn();
      return passedNote(now);
    });
  });
}

/**
 * Applies what somebody has sent on, if it is still what was shown; else the new plan is shown, and is the steward's from then on.
 * @param channel the conversation with the steward, where it is told how far it is.
 * @returns the names of the files.
 * @throws DomainError where they are not among those whom it was sent to, or it is over.
 */
export async function acceptDrop(desk: Desk, user: string, id: string | undefined, channel: string): Promise<string> {
  const drop = await taken(desk, await sentTo(desk, user, id));
  const message = await DropMessage.post(desk, channel, undefined, fetchingNote()).catch(async (error: unknown) => {
    await desk.store.drops.show(drop.id, drop.planDigest, desk.clock());
    throw error;
  });
  const theirs = { user, channel, message: message.ts };
  await desk.store.drops.hand(drop.id, theirs, desk.clock());
  await inTurn(desk, async () => {
    await message.during(async (onProgress) => {
      try {
        return await applied(desk, { ...drop, ...theirs }, onProgress);
      } catch (error) {
        // The others whom it was sent to may still try.
        await desk.store.drops.show(drop.id, drop.planDigest, desk.clock());
        throw error;
      }
    });
  });
  return namesOf(drop);
}

/** Says no to what somebody has sent on; they are told. @throws DomainError as acceptDrop does. */
export async function refuseDrop(desk: Desk, user: string, id: string | undefined): Promise<string> {
  const drop = await taken(desk, await sentTo(desk, user, id));
  const notices = answerTo(drop, 'cancelled', await writerOf(desk, user));
  await desk.store.drops.end(drop.id, 'cancelled', desk.clock(), notices);
  return namesOf(drop);
}

async function sentTo(desk: Desk, user: string, id: string | undefined): Promise<Drop> {
  const drop = await desk.store.drops.get((id ?? '').slice(0, 100));
  if (!drop) throw unknown();
  const actor = await writerOf(desk, user);
  if (drop.passedTo.includes(actor)) return drop;
  throw new DomainError('forbidden', 'Only whoever it was sent to can answer this.');
}

function unknown(): DomainError {
  return new DomainError('not_found', 'I know of no such plan any more. Drop the file here again.');
}

function sentOn(): DomainError {
  return new DomainError('conflict', 'You have sent it on already. You hear from me.');
}
