import { DomainError } from '../../domain/error.ts';
import { type Target, targetOf } from '../editors/editor.ts';
import type { Modal } from '../form/modal.ts';
import { type Seat, seatOf } from '../keeping/seat.ts';
import { line, strong } from '../messages/note.ts';
import { nameOf } from '../messages/people.ts';
import type { Form } from './form.ts';
import { mayDecide } from './may-decide.ts';
import { atHand, readAbout, thingForm } from './thing-form.ts';

/** Asks for which team or service an activity's letters are to differ. */
export function scopePickForm({ map }: Seat, target: Target): Form {
  const { thing } = atHand(map, targetOf('activity', target.key));
  return {
    id: 'scope:pick',
    title: 'For one team or service',
    submit: 'Next',
    about: JSON.stringify({ ...target, revision: map.revision, edition: 0 }),
    lines: [line(strong(nameOf('name' in thing.value ? thing.value.name : '')))],
    fields: [{ kind: 'search', menu: 'scope:search', id: 'scope', label: 'For which team or service?' }],
  };
}

export const scopePickModal: Modal = {
  id: 'scope:pick',
  async submit(desk, request) {
    const { key } = readAbout(request.about);
    const { map, actor } = await seatOf(desk, request.user);
    const scope = request.entered.scope ?? '';
    if (!map.scopes.has(scope)) throw new DomainError('invalid', 'Choose a team or service from the list.');
    const hand = atHand(map, targetOf('assignment', key, { scope }));
    return thingForm(map, hand, mayDecide(map, desk.stewards, actor, hand.thing));
  },
};
