import { checkedName, NAME_LIMIT } from '../../domain/edit/alias.ts';
import { personOption } from '../form/options.ts';
import { line } from '../messages/note.ts';
import { editorFor, targetOf } from './editor.ts';
import { formButton } from './link-button.ts';
import { searchPart, textPart } from './part.ts';

/** What the map says of a person beside what Slack says. */
export const personEditor = editorFor<'person'>({
  id: 'person',
  kind: 'person',
  title: 'Person',
  noun: 'person',
  parts: () => [
    textPart({
      id: 'name',
      label: 'Name',
      path: ['name'],
      limit: NAME_LIMIT,
      get: ({ name }) => name,
      set: (person, name) => ({ ...person, name: checkedName(name) }),
    }),
    searchPart({
      id: 'manager',
      label: 'Manager',
      path: ['manager'],
      optional: true,
      menu: 'person:search',
      option: personOption,
      get: ({ manager }) => manager,
      set: (person, manager) => ({ ...person, manager }),
    }),
    textPart({
      id: 'timezone',
      label: 'Time zone',
      hint: 'Where their days begin and end, such as Europe/Lisbon.',
      path: ['timezone'],
      limit: 60,
      get: ({ timezone }) => timezone,
      set: (person, timezone) => ({ ...person, timezone }),
    }),
    textPart({
      id: 'phone',
      label: 'Phone',
      path: ['phone'],
      optional: true,
      limit: 40,
      get: ({ phone }) => phone ?? '',
      set: (person, phone) => ({ ...person, phone: phone === '' ? null : phone }),
    }),
  ],
  lines: (_map, { id }) => [line(id)],
  buttons: ({ id }) => [
    formButton('Give them a role…', targetOf('holder', null, { start: `person:${id}` })),
    formButton('Away…', targetOf('absence', null, { start: id })),
  ],
});
