import { sameValue } from '../../domain/edit/rebase.ts';
import { DomainError } from '../../domain/error.ts';
import { editOf } from '../../domain/map/change.ts';
import { referrersOf } from '../../domain/map/referrer.ts';
import type { Desk } from '../desk.ts';
import type { Target } from '../editors/editor.ts';
import type { Modal } from '../form/modal.ts';
import { deskEdit } from '../keeping/edit-desk.ts';
import { type Seat, settledSeatOf } from '../keeping/seat.ts';
import { referrerLines, thingName } from '../messages/edit.ts';
import { outcomeNote } from '../messages/edit-outcome.ts';
import { type Line, line, strong } from '../messages/note.ts';
import type { Form } from './form.ts';
import { mayDecide } from './may-decide.ts';
import { type About, atHand, readAbout, WHY_LIMIT } from './thing-form.ts';
import { changesSince } from './thing-since.ts';

/**
 * Asks whether a thing is really to be deleted; where something names it, says what, and there is nothing to press.
 * @throws DomainError where there is no such thing.
 */
export function deleteForm(desk: Desk, { map, actor }: Seat, target: Target, lines: readonly Line[] = []): Form {
  const { editor, before } = atHand(map, target);
  if (!before || !editor.deletes) throw new DomainError('invalid', 'That can not be deleted here.');
  const name = thingName(map, before);
  const about: About = { ...target, revision: map.revision, edition: 0 };
  const form = { id: 'thing:delete', title: 'Delete', about: JSON.stringify(about) };
  const referrers = referrersOf(map, [editOf(before, null)]);
  if (referrers.length > 0) {
    return { ...form, submit: null, lines: referrerLines(map, name, referrers), fields: [] };
  }
  const decides = mayDecide(map, desk.stewards, actor, before);
  return {
    ...form,
    submit: decides ? 'Delete' : 'Propose',
    lines: [...lines, line('Delete ', strong(name), '?')],
    fields: [{ kind: 'text', id: 'why', label: 'Why?', limit: WHY_LIMIT, optional: true }],
  };
}

/** Deletes what somebody has confirmed; not where it has been changed since they were asked. */
export const thingDeleteModal: Modal = {
  id: 'thing:delete',
  async submit(desk, request) {
    const about = readAbout(request.about);
    const seat = await settledSeatOf(desk, request.user);
    const { before, editor } = atHand(seat.map, about);
    if (!before || !editor.deletes) throw new DomainError('invalid', 'That can not be deleted here.');
    const since = await changesSince(desk, seat.map, before, about.revision);
    if (since.last) {
      return deleteForm(desk, seat, about, [
        line('Somebody has changed it since you were asked. Look at it again first.'),
      ]);
    }
    const outcome = await deskEdit(desk, {
      user: request.user,
      reason: request.entered.why?.trim().slice(0, WHY_LIMIT) || null,
      skipHandshake: null,
      plan: (newest) => {
        const now = newest.get(before.kind, about.key ?? '');
        if (!now || !sameValue(now.value, before.value)) {
          throw new DomainError('conflict', 'Somebody else changes this right now. Open it again.');
        }
        return [editOf(now, null)];
      },
    });
    return outcomeNote(outcome);
  },
};
