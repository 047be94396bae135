import { freeId } from '../../domain/edit/free-id.ts';
import type { Role } from '../../domain/map/role.ts';
import { roleOption } from '../form/options.ts';
import { editorFor, targetOf } from './editor.ts';
import { formButton } from './link-button.ts';
import { aliasesPart, areaPart, namePart } from './naming-part.ts';
import { linesPart, type Part, searchPart, textPart } from './part.ts';

const PARTS: readonly Part<Role>[] = [
  namePart(),
  textPart({
    id: 'summary',
    label: 'What is it for?',
    hint: 'One sentence that somebody new understands.',
    path: ['summary'],
    optional: true,
    limit: 600,
    get: ({ summary }) => summary,
    set: (role, summary) => ({ ...role, summary }),
  }),
  linesPart({
    id: 'responsibilities',
    label: 'What does it do?',
    hint: 'One on each line.',
    path: ['responsibilities'],
    optional: true,
    limit: 3000,
    get: ({ responsibilities }) => responsibilities,
    set: (role, responsibilities) => ({ ...role, responsibilities }),
  }),
  linesPart({
    id: 'decides',
    label: 'What does it decide?',
    path: ['decides'],
    optional: true,
    limit: 3000,
    get: ({ decides }) => decides,
    set: (role, decides) => ({ ...role, decides }),
  }),
  areaPart(),
  searchPart({
    id: 'reports_to',
    label: 'Usually reports to',
    path: ['reports_to'],
    optional: true,
    menu: 'role:search',
    option: roleOption,
    get: ({ reportsTo }) => reportsTo,
    set: (role, reportsTo) => ({ ...role, reportsTo }),
  }),
  aliasesPart(),
];

export const roleEditor = editorFor<'role'>({
  id: 'role',
  kind: 'role',
  title: 'Role',
  noun: 'role',
  deletes: true,
  parts: () => PARTS,
  blank: (_map, { start }) => ({
    id: '',
    name: start,
    aliases: [],
    area: null,
    summary: '',
    simply: '',
    responsibilities: [],
    decides: [],
    horizon: '',
    pillars: {},
    metrics: [],
    reportsTo: null,
    worksWith: [],
    confusedWith: [],
    startup: '',
    enterprise: '',
  }),
  complete: (map, role, before) => (before ? role : { ...role, id: freeId(map, 'role', role.name) }),
  buttons: ({ id }) => [formButton('Who holds it…', targetOf('holder-of', id))],
});
