import { ask } from '../../ask/inquiry.ts';
import { ALIASED, type Aliased, addAlias, NAME_LIMIT } from '../../domain/edit/alias.ts';
import { DomainError } from '../../domain/error.ts';
import { answered } from '../../domain/miss.ts';
import type { Modal } from '../form/modal.ts';
import { subjectOption } from '../form/suggestion.ts';
import { deskEdit } from '../keeping/edit-desk.ts';
import { type MissAtHand, missAtHand } from '../keeping/steward-desk.ts';
import { dealtNote } from '../messages/miss.ts';
import type { Form, Option } from './form.ts';

/** The form behind *Add as alias*: the nearest miss is chosen, and the question is the name. */
export function aliasForm({ map, miss }: MissAtHand, now: number): Form {
  const near = ask(map, miss.question, { now, asker: null, scope: null });
  return {
    id: 'miss:alias',
    title: 'Add as alias',
    submit: 'Add',
    about: miss.id,
    fields: [
      {
        kind: 'search',
        menu: 'subject:search',
        id: 'thing',
        label: 'What is it another name for?',
        initial: nearest(near),
      },
      {
        kind: 'text',
        id: 'alias',
        label: 'The other name',
        hint: 'The shorter, the more questions it fits.',
        limit: NAME_LIMIT,
        initial: miss.question.replace(/[?!.\s]+$/, ''),
      },
    ],
  };
}

function nearest(answer: ReturnType<typeof ask>): Option | undefined {
  const candidates = 'candidates' in answer ? answer.candidates : [];
  const first = candidates.find((candidate) => isAliased(candidate.type));
  return first && subjectOption(first.type as Aliased, first);
}

function isAliased(type: string): type is Aliased {
  return (ALIASED as readonly string[]).includes(type);
}

export const missAliasModal: Modal = {
  id: 'miss:alias',
  async submit(desk, { user, about, entered }) {
    const { actor, miss } = await missAtHand(desk, user, about);
    const thing = readThing(entered.thing);
    const now = desk.clock();
    const outcome = await deskEdit(desk, {
      user,
      reason: 'A question that had no answer',
      plan: (current) => [addAlias(current, desk.stewards, actor, thing, entered.alias ?? '')],
    });
    await answered(desk.store.misses, miss.id, { topic: { ...thing, scope: null }, by: actor }, now);
    return dealtNote(outcome.map.get(thing.type, thing.id), miss.askers);
  },
};

function readThing(value: string | undefined): { readonly type: Aliased; readonly id: string } {
  const [, type = '', id = ''] = /^(\w+):(.+)$/.exec(value ?? '') ?? [];
  if (!isAliased(type)) throw new DomainError('invalid', 'Choose an activity, a role, or a team from the list.');
  return { type, id };
}
