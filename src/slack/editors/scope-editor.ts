import { freeId } from '../../domain/edit/free-id.ts';
import type { CompanyMap } from '../../domain/map/company-map.ts';
import type { Scope } from '../../domain/map/scope.ts';
import { scopeOption } from '../form/options.ts';
import { editorFor } from './editor.ts';
import { letterParts } from './letter-part.ts';
import { aliasesPart, namePart } from './naming-part.ts';
import { choicePart, type Part, searchPart } from './part.ts';

const KINDS = ['team', 'service', 'product', 'region'];

const PARTS: readonly Part<Scope>[] = [
  namePart(),
  choicePart({
    id: 'kind',
    label: 'What is it?',
    path: ['kind'],
    options: kindsOf,
    get: ({ kind }) => kind,
    set: (scope, kind) => ({ ...scope, kind }),
  }),
  searchPart({
    id: 'parent',
    label: 'Part of',
    path: ['parent'],
    optional: true,
    menu: 'scope:search',
    option: scopeOption,
    get: ({ parent }) => parent,
    set: (scope, parent) => ({ ...scope, parent }),
  }),
  ...letterParts<Scope>({
    path: ['raci'],
    optional: ['A', 'R', 'C', 'I'],
    hint: 'Who owns the thing itself. Left empty: as for what it is part of.',
    get: ({ raci }) => raci ?? {},
    set: (scope, raci) => ({ ...scope, raci: Object.keys(raci).length === 0 ? null : raci }),
  }),
  aliasesPart(),
];

/** The usual kinds, and the one that is there already: organisations have words of their own. */
function kindsOf(_map: CompanyMap, chosen: string) {
  const kinds = chosen === '' || KINDS.includes(chosen) ? KINDS : [...KINDS, chosen];
  return kinds.map((kind) => ({ value: kind, label: kind.charAt(0).toUpperCase() + kind.slice(1) }));
}

export const scopeEditor = editorFor<'scope'>({
  id: 'scope',
  kind: 'scope',
  title: 'Team or service',
  noun: 'team or service',
  asksFirst: true,
  deletes: true,
  parts: () => PARTS,
  blank: (_map, { start }) => ({ id: '', name: start, kind: 'service', aliases: [], parent: null, raci: null }),
  complete: (map, scope, before) => (before ? scope : { ...scope, id: freeId(map, 'scope', scope.name) }),
});
