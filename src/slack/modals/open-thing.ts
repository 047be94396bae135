import type { Desk } from '../desk.ts';
import type { Target } from '../editors/editor.ts';
import { editorOf } from '../editors/table.ts';
import { seatOf } from '../keeping/seat.ts';
import type { Form } from './form.ts';
import { holderPickForm } from './holder-pick.ts';
import { mayDecide } from './may-decide.ts';
import { type Opening, openLoading } from './open-form.ts';
import { scopePickForm } from './scope-pick.ts';
import { atHand, thingForm } from './thing-form.ts';

/** Forms that ask which thing is meant before its own form. */
const PICKS: ReadonlyMap<string, string> = new Map([
  ['scope-of', 'For one team or service'],
  ['holder-of', 'Who holds a role'],
]);

/**
 * Opens the form of a thing for somebody; see `openLoading`.
 * @param user their Slack id.
 */
export async function openThing(desk: Desk, opening: Opening, user: string, target: Target): Promise<boolean> {
  const title = PICKS.get(target.editor) ?? editorOf(target.editor).title;
  return await openLoading(desk, opening, title, () => formFor(desk, user, target));
}

/** The form that a target means. @throws DomainError where what it names has gone, or the person may change nothing. */
export async function formFor(desk: Desk, user: string, target: Target): Promise<Form> {
  const seat = await seatOf(desk, user);
  if (target.editor === 'scope-of') return scopePickForm(seat, target);
  if (target.editor === 'holder-of') return holderPickForm(seat, target, desk.stewards);
  const hand = atHand(seat.map, target);
  return thingForm(seat.map, hand, mayDecide(seat.map, desk.stewards, seat.actor, hand.thing));
}
