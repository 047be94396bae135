import { DomainError } from '../../domain/error.ts';
import type { Holder } from '../../domain/map/holder.ts';
import { personEntry, personIn } from '../../domain/map/raci.ts';
import { personOption, roleOption, scopeOption, whoOption } from '../form/options.ts';
import { joined, line, strong } from '../messages/note.ts';
import { nameOf, personSpan, roleName, scopeName } from '../messages/people.ts';
import { FieldRefusal } from '../modals/field-refusal.ts';
import { editorFor } from './editor.ts';
import { type Part, searchesPart, searchPart } from './part.ts';

const deputyPart: Part<Holder> = searchesPart({
  id: 'deputies',
  label: 'Who stands in?',
  hint: 'First choice first: whoever of them is there acts while the holder is away.',
  path: ['deputies'],
  optional: true,
  menu: 'person:search',
  option: personOption,
  most: 10,
  get: ({ deputies }) => deputies,
  set: (holder, deputies) => ({ ...holder, deputies }),
});

/** Who fills a role, everywhere or for one scope, and who stands in. */
export const holderEditor = editorFor<'holder'>({
  id: 'holder',
  kind: 'holder',
  title: 'Who holds a role',
  noun: 'role holder',
  asksFirst: true,
  deletes: true,
  parts: () => [
    searchPart({
      id: 'role',
      label: 'Role',
      path: ['role'],
      menu: 'role:search',
      option: roleOption,
      get: ({ role }) => role,
      set: (holder, role) => ({ ...holder, role: role ?? '' }),
    }),
    searchPart({
      id: 'who',
      label: 'Who holds it?',
      hint: 'A person, or a Slack user group that stands for its members.',
      path: ['person'],
      menu: 'holder:search',
      option: whoOption,
      get: ({ person, group }) => (person ? personEntry(person) : group ? `group:${group}` : ''),
      set: (holder, who) => ({ ...holder, ...readWho(who ?? '') }),
    }),
    searchPart({
      id: 'scope',
      label: 'For which team or service?',
      hint: 'Left empty: everywhere.',
      path: ['scope'],
      optional: true,
      menu: 'scope:search',
      option: scopeOption,
      get: ({ scope }) => scope,
      set: (holder, scope) => ({ ...holder, scope }),
    }),
    deputyPart,
  ],
  blank: (_map, { start, scope }) => ({
    role: personIn(start) === null ? start : '',
    scope,
    person: personIn(start),
    group: null,
    deputies: [],
  }),
  complete: (_map, holder) => {
    if (holder.person !== null || holder.group !== null) return holder;
    throw new FieldRefusal('invalid', { who: 'Choose a person or a user group from the list.' });
  },
});

/** Who stands in for a holder, and nothing else. */
export const deputyEditor = editorFor<'holder'>({
  id: 'deputy',
  kind: 'holder',
  title: 'Deputies',
  noun: 'deputy',
  parts: () => [deputyPart],
  lines: (map, { role, scope, person, group }) => [
    line(
      ...joined([person ? [{ ...personSpan(map, person), slack: null }] : [strong(nameOf(group ?? ''))]]),
      ' as ',
      strong(roleName(map, role)),
      scope === null ? '' : ` for ${scopeName(map, scope)}`,
    ),
  ],
});

function readWho(who: string): Pick<Holder, 'person' | 'group'> {
  const person = personIn(who);
  if (person !== null) return { person, group: null };
  const group = /^group:(S[A-Z0-9]{2,30})$/.exec(who)?.[1];
  if (group) return { person: null, group };
  throw new DomainError('invalid', 'Choose a person or a user group from the list.');
}
