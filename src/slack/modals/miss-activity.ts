import { NAME_LIMIT } from '../../domain/edit/alias.ts';
import { createActivity } from '../../domain/edit/new-activity.ts';
import { DomainError } from '../../domain/error.ts';
import type { RaciEntry } from '../../domain/map/raci.ts';
import { answered } from '../../domain/miss.ts';
import { areasOf, type StewardsOfAll } from '../../domain/people/steward.ts';
import type { Modal } from '../form/modal.ts';
import { deskEdit } from '../keeping/edit-desk.ts';
import { type MissAtHand, missAtHand } from '../keeping/steward-desk.ts';
import { outcomeNote } from '../messages/edit-outcome.ts';
import { dealtNote } from '../messages/miss.ts';
import { nameOf } from '../messages/people.ts';
import type { Field, Form } from './form.ts';

const DESCRIPTION_LIMIT = 700;

/** The form behind *Create activity*: the question is its first name and becomes an alias where the name is another. */
export function activityForm({ map, miss, actor }: MissAtHand, stewards: StewardsOfAll): Form {
  const areas = areasOf(map, stewards, actor).map((id) => ({
    value: id,
    label: nameOf(map.areas.get(id)?.name ?? id),
  }));
  const area: Field = {
    kind: 'choice',
    id: 'area',
    label: 'Area',
    options: areas,
    initial: miss.area ?? (areas.length === 1 ? areas[0]?.value : undefined),
    optional: true,
  };
  return {
    id: 'miss:create',
    title: 'Create activity',
    submit: 'Create',
    about: miss.id,
    fields: [
      {
        kind: 'text',
        id: 'name',
        label: 'What is it called?',
        hint: 'What is done, in a few words: Feeding the ducks',
        limit: NAME_LIMIT,
        initial: miss.question.replace(/[?!.\s]+$/, ''),
      },
      { kind: 'search', menu: 'carrier:search', id: 'accountable', label: 'Who is Accountable?' },
      { kind: 'search', menu: 'carrier:search', id: 'responsible', label: 'Who does the work?' },
      ...(areas.length > 0 ? [area] : []),
      {
        kind: 'text',
        id: 'description',
        label: 'What does it mean?',
        limit: DESCRIPTION_LIMIT,
        multiline: true,
        optional: true,
      },
    ],
  };
}

export const missActivityModal: Modal = {
  id: 'miss:create',
  async submit(desk, { user, about, entered }) {
    const { actor, miss } = await missAtHand(desk, user, about);
    const now = desk.clock();
    const draft = {
      name: entered.name ?? '',
      alias: miss.question.length <= NAME_LIMIT ? miss.question.replace(/[?!.\s]+$/, '') : '',
      area: entered.area ?? null,
      accountable: chosen(entered.accountable, 'who is Accountable'),
      responsible: chosen(entered.responsible, 'who does the work'),
      description: entered.description ?? '',
    };
    let made = '';
    const outcome = await deskEdit(desk, {
      user,
      reason: 'A question that had no answer',
      plan: (current) => {
        const { id, edit } = createActivity(current, desk.stewards, actor, draft);
        made = id;
        return [edit];
      },
    });
    // Who asked is told as soon as it is in force; see MissSweep.
    if (outcome.kind !== 'saved') return outcomeNote(outcome);
    await answered(desk.store.misses, miss.id, { topic: { type: 'activity', id: made, scope: null }, by: actor }, now);
    return dealtNote(outcome.map.get('activity', made), miss.askers);
  },
};

function chosen(entry: string | undefined, what: string): RaciEntry {
  if (!entry) throw new DomainError('invalid', `Choose ${what} from the list.`);
  return entry;
}
