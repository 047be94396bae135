import { DomainError } from '../../domain/error.ts';
import type { CompanyMap } from '../../domain/map/company-map.ts';
import { keyOf } from '../../domain/map/entity.ts';
import type { StewardsOfAll } from '../../domain/people/steward.ts';
import { type Target, targetOf } from '../editors/editor.ts';
import type { Modal } from '../form/modal.ts';
import { whoOption } from '../form/options.ts';
import { type Seat, seatOf } from '../keeping/seat.ts';
import { line, strong } from '../messages/note.ts';
import { nameOf, scopeName } from '../messages/people.ts';
import type { Form, Option } from './form.ts';
import { mayDecide } from './may-decide.ts';
import { atHand, readAbout, thingForm } from './thing-form.ts';

const SOMEBODY_ELSE: Option = { value: '+', label: 'Somebody else…' };
/** A menu has a hundred choices, one of which is somebody else. */
const LISTED = 99;

/** Asks which holder of a role is meant; where nobody holds it, that is no question. */
export function holderPickForm(seat: Seat, target: Target, stewards: StewardsOfAll): Form {
  const { map, actor } = seat;
  const role = map.roles.get(target.key ?? '');
  if (!role) throw new DomainError('not_found', 'That role is no longer on the map.');
  const options = holderOptions(map, role.id);
  if (options.length === 0) return holderForm(map, targetOf('holder', null, { start: role.id }), actor, stewards);
  return {
    id: 'holder:pick',
    title: 'Who holds a role',
    submit: 'Next',
    about: JSON.stringify({ ...target, revision: map.revision, edition: 0 }),
    lines: [line(strong(nameOf(role.name)))],
    fields: [
      {
        kind: 'choice',
        id: 'holder',
        label: 'Whom do you want to change?',
        options: [...options, SOMEBODY_ELSE],
        initial: options[0]?.value,
      },
    ],
  };
}

function holderOptions(map: CompanyMap, role: string): Option[] {
  return [...map.holdersOf(role)].slice(0, LISTED).map((value) => {
    const who = whoOption(map, value.person ? `person:${value.person}` : `group:${value.group}`).label;
    const where = value.scope ? ` for ${scopeName(map, value.scope)}` : ', everywhere';
    return { value: keyOf({ kind: 'holder', value }), label: who + where };
  });
}

export const holderPickModal: Modal = {
  id: 'holder:pick',
  async submit(desk, request) {
    const { key } = readAbout(request.about);
    const { map, actor } = await seatOf(desk, request.user);
    const chosen = request.entered.holder ?? SOMEBODY_ELSE.value;
    const isNew = chosen === SOMEBODY_ELSE.value;
    const target = isNew ? targetOf('holder', null, { start: key ?? '' }) : targetOf('holder', chosen);
    return holderForm(map, target, actor, desk.stewards);
  },
};

function holderForm(map: CompanyMap, target: Target, actor: string, stewards: StewardsOfAll): Form {
  const hand = atHand(map, target);
  return thingForm(map, hand, mayDecide(map, stewards, actor, hand.thing));
}
