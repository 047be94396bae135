import { sameValue } from '../../domain/edit/rebase.ts';
import { DomainError } from '../../domain/error.ts';
import type { Change, Edit } from '../../domain/map/change.ts';
import type { CompanyMap } from '../../domain/map/company-map.ts';
import type { Desk } from '../desk.ts';
import type { SubmissionRequest } from '../door/request.ts';
import { editsFor } from '../editors/applied.ts';
import { type Merged, merge } from '../editors/merge.ts';
import type { Modal } from '../form/modal.ts';
import { deskEdit } from '../keeping/edit-desk.ts';
import { type Seat, settledSeatOf } from '../keeping/seat.ts';
import { overtakenLines } from '../messages/edit.ts';
import { outcomeNote } from '../messages/edit-outcome.ts';
import type { Note } from '../messages/note.ts';
import type { Form } from './form.ts';
import { mayDecide } from './may-decide.ts';
import { withAccount } from './thing-account.ts';
import { type AtHand, atHand, readAbout, thingForm, WHY_LIMIT } from './thing-form.ts';
import { changesSince } from './thing-since.ts';

/** Somebody else was faster: between the look at the map and the write. */
class Overtaken extends DomainError {
  constructor() {
    super('conflict', 'Somebody else changes this right now. Send it once more.');
  }
}

const TRIES = 3;

/**
 * Saves what a form of a thing holds. Where somebody else has changed a field of it since the form was opened, nothing is saved:
 * the form comes back and says who changed what; what the person has changed is as they left it, the rest as it is now.
 */
export const thingEditModal: Modal = {
  id: 'thing:edit',
  async submit(desk, request) {
    for (let left = TRIES; ; left -= 1) {
      try {
        return await save(desk, request);
      } catch (error) {
        if (!(error instanceof Overtaken) || left === 1) throw error;
      }
    }
  },
};

async function save(desk: Desk, request: SubmissionRequest): Promise<Note | Form> {
  const about = readAbout(request.about);
  const seat = await settledSeatOf(desk, request.user);
  const { map } = seat;
  const hand = atHand(map, about);
  const parts = hand.editor.parts(about);
  const since = await changesSince(desk, map, hand.before, about.revision);
  const base = since.base ?? hand.thing;
  const merged = merge(map, parts, base, hand.thing, request);
  if (merged.overlaps.length > 0) {
    return overtakenForm(desk, seat, hand, merged, since.last, request, about.edition + 1);
  }
  const mine = await withAccount(desk, map, hand, merged.mine);
  const edits = editsFor(map, hand, parts, mine, desk.roster);
  const outcome = await deskEdit(desk, {
    user: request.user,
    reason: textIn(request, 'why'),
    skipHandshake: textIn(request, 'skip'),
    plan: (newest) => unlessOvertaken(newest, edits),
  });
  return outcomeNote(outcome);
}

/** The edits were worked out from one state of the map: on another they would take back what somebody else has done. */
function unlessOvertaken(newest: CompanyMap, edits: readonly Edit[]): readonly Edit[] {
  const isAsSeen = edits.every(({ kind, key, before }) => sameValue(newest.get(kind, key)?.value, before?.value));
  if (!isAsSeen) throw new Overtaken();
  return edits;
}

function overtakenForm(
  desk: Desk,
  { map, actor }: Seat,
  hand: AtHand,
  { mine, overlaps }: Merged,
  last: Change | null,
  request: SubmissionRequest,
  edition: number,
): Form {
  return thingForm(map, hand, mayDecide(map, desk.stewards, actor, hand.thing), {
    entries: mine,
    why: textIn(request, 'why') ?? '',
    skip: textIn(request, 'skip') ?? '',
    lines: overtakenLines(map, last, overlaps, desk.clock()),
    edition,
  });
}

function textIn({ entered }: SubmissionRequest, field: string): string | null {
  return entered[field]?.trim().slice(0, WHY_LIMIT) || null;
}
