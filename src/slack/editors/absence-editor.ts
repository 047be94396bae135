import { personOption } from '../form/options.ts';
import { editorFor } from './editor.ts';
import { datePart, searchPart } from './part.ts';

/** The days on which somebody is away, both included. */
export const absenceEditor = editorFor<'absence'>({
  id: 'absence',
  kind: 'absence',
  title: 'Away',
  noun: 'absence',
  deletes: true,
  parts: () => [
    searchPart({
      id: 'person',
      label: 'Who is away?',
      path: ['person'],
      menu: 'person:search',
      option: personOption,
      get: ({ person }) => person,
      set: (absence, person) => ({ ...absence, person: person ?? '' }),
    }),
    datePart({
      id: 'from',
      label: 'First day',
      path: ['from'],
      get: ({ from }) => from,
      set: (absence, from) => ({ ...absence, from }),
    }),
    datePart({
      id: 'to',
      label: 'Last day',
      path: ['to'],
      get: ({ to }) => to,
      set: (absence, to) => ({ ...absence, to }),
    }),
  ],
  blank: (map, { start }) => {
    const person = map.people.get(start);
    return { person: person?.id ?? '', from: '', to: '' };
  },
});
