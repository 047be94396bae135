import { checkedName, NAME_LIMIT } from '../../domain/alias.ts';
import type { CompanyMap } from '../../domain/company-map.ts';
import { freeId } from '../../domain/free-id.ts';
import type { Scope } from '../../domain/scope.ts';
import { scopeOption } from '../options.ts';
import { editorFor } from './editor.ts';
import { letterParts } from './letter-part.ts';
import { choicePart, linesPart, type Part, searchPart, textPart } from './part.ts';

const KINDS = ['team', 'service', 'product', 'region'];

const PARTS: readonly Part<Scope>[] = [
  textPart({
    id: 'name',
    label: 'What is it called?',
    path: ['name'],
    limit: NAME_LIMIT,
    get: ({ name }) => name,
    set: (scope, name) => ({ ...scope, name: checkedName(name) }),
  }),
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
  linesPart({
    id: 'aliases',
    label: 'Also called',
    hint: 'A name on each line.',
    path: ['aliases'],
    optional: true,
    limit: 3000,
    get: ({ aliases }) => aliases,
    set: (scope, aliases) => ({ ...scope, aliases: aliases.map(checkedName) }),
  }),
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
