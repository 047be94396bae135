import { z } from 'zod';
import { newcomerOf } from '../../domain/edit/newcomer.ts';
import { type Item, itemsOf, planReassignment, sameItem } from '../../domain/edit/reassignment.ts';
import { DomainError } from '../../domain/error.ts';
import type { CompanyMap } from '../../domain/map/company-map.ts';
import { carriedBy, carriesNothing, goneReason } from '../../domain/people/departure.ts';
import type { Modal } from '../form/modal.ts';
import { deskEdit } from '../keeping/edit-desk.ts';
import { letterSpans } from '../messages/departure.ts';
import { outcomeNote } from '../messages/edit-outcome.ts';
import { line } from '../messages/note.ts';
import { nameOf, roleName, scopeName } from '../messages/people.ts';
import type { Form } from './form.ts';

/** A form that is read at one look; whoever carries more than that gives it to one person, or comes again. */
const FIELDS = 15;
const LABEL = 45;

const itemSchema = z.union([
  z.object({ kind: z.literal('role'), role: z.string(), scope: z.string().nullable() }),
  z.object({
    kind: z.literal('letter'),
    activity: z.string().nullable(),
    scope: z.string().nullable(),
    letter: z.enum(['A', 'R', 'C', 'I']),
  }),
]);
const aboutSchema = z.object({ person: z.string().max(500), items: z.array(itemSchema).max(FIELDS) });

/**
 * The form behind *Reassign all…*: one successor for everything, or others for single things.
 * @throws DomainError('not_found') where there is nothing left to give, 'conflict' where they are back.
 */
export function reassignForm(map: CompanyMap, person: string): Form {
  refuseBack(map, person);
  const carried = carriedBy(map, person);
  const name = nameOf(map.people.get(person)?.name ?? person);
  if (carriesNothing(carried)) {
    throw new DomainError('not_found', `${name} carries nothing on the map any more: somebody has seen to it.`);
  }
  const items = itemsOf(carried);
  const shown = fitting(person, items.slice(0, FIELDS));
  const more = items.length > shown.length ? ` ${items.length - shown.length} more things go with it.` : '';
  return {
    id: 'person:reassign',
    title: 'Reassign all',
    submit: 'Reassign',
    about: JSON.stringify({ person, items: shown }),
    lines: [line(`What ${name} carried goes to whom you name here. Nobody becomes Accountable without being asked.`)],
    fields: [
      {
        kind: 'search',
        id: 'all',
        label: 'Everything to',
        hint: `Standing in for others is part of it.${more}`,
        menu: 'person:search',
        optional: true,
      },
      ...shown.map((item, i) => ({
        kind: 'search' as const,
        id: `item${i}`,
        label: labelOf(map, item),
        hint: 'Only where it is to be somebody else than above.',
        menu: 'person:search' as const,
        optional: true,
      })),
    ],
  };
}

/** As many as the form can remember. */
function fitting(person: string, items: readonly Item[]): Item[] {
  const kept: Item[] = [];
  for (const item of items) {
    if (JSON.stringify({ person, items: [...kept, item] }).length > 2_800) break;
    kept.push(item);
  }
  return kept;
}

function labelOf(map: CompanyMap, item: Item): string {
  const label =
    item.kind === 'role'
      ? `${roleName(map, item.role)}${item.scope === null ? '' : ` for ${scopeName(map, item.scope)}`}`
      : letterSpans(map, item)
          .map((span) => (typeof span === 'string' ? span : 'strong' in span ? span.strong : ''))
          .join('');
  return label.length > LABEL ? `${label.slice(0, LABEL - 1)}…` : label;
}

export const reassignModal: Modal = {
  id: 'person:reassign',
  async submit(desk, { user, about, entered }) {
    const { person, items } = readAbout(about);
    const map = await desk.live.current();
    refuseBack(map, person);
    const all = entered.all ?? null;
    const own = items.map((_item, i) => entered[`item${i}`] ?? null);
    if (all === null && own.every((email) => email === null)) {
      throw new DomainError('invalid', 'Choose somebody: for everything, or for single things below.');
    }
    for (const email of [all, ...own])
      if (email !== null) refuseGone(map, email, person, newcomerOf(map, email, desk.roster) !== null);
    const successor = (item: Item) => own[items.findIndex((each) => sameItem(each, item))] ?? all;
    const outcome = await deskEdit(desk, {
      user,
      reason: goneReason(map.people.get(person)?.name ?? person),
      plan: (newest) => planReassignment(newest, person, successor, all),
    });
    return outcomeNote(outcome);
  },
};

/** The message with the button stays; what it says may be over. */
function refuseBack(map: CompanyMap, person: string): void {
  const known = map.people.get(person);
  if (!known?.active) return;
  const name = nameOf(known.name);
  throw new DomainError(
    'conflict',
    `${name} is here again, so all of it is theirs as before. To change one thing: /whoowns edit`,
  );
}

function refuseGone(map: CompanyMap, email: string, person: string, isNewcomer: boolean): void {
  const known = map.people.get(email);
  if (isNewcomer || (known?.active && email !== person)) return;
  throw new DomainError('invalid', `${nameOf(known?.name ?? email)} is no longer here. Choose somebody else.`);
}

function readAbout(about: string): z.infer<typeof aboutSchema> {
  try {
    return aboutSchema.parse(JSON.parse(about));
  } catch {
    throw new DomainError('invalid', 'That form is not one of mine. Press the button once more.');
  }
}
