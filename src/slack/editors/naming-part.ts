import { checkedName, NAME_LIMIT } from '../../domain/edit/alias.ts';
import { areaOption } from '../form/options.ts';
import { linesPart, type Part, searchPart, textPart } from './part.ts';

/** What a thing is called, for every kind of thing that has a name of its own. */
export function namePart<V extends { readonly name: string }>(placeholder?: string): Part<V> {
  return textPart<V>({
    id: 'name',
    label: 'What is it called?',
    path: ['name'],
    limit: NAME_LIMIT,
    ...(placeholder ? { placeholder } : {}),
    get: ({ name }) => name,
    set: (thing, name) => ({ ...thing, name: checkedName(name) }),
  });
}

/** Its other names, one on each line. */
export function aliasesPart<V extends { readonly aliases: readonly string[] }>(hint = 'A name on each line.'): Part<V> {
  return linesPart<V>({
    id: 'aliases',
    label: 'Also called',
    hint,
    path: ['aliases'],
    optional: true,
    limit: 3000,
    get: ({ aliases }) => aliases,
    set: (thing, aliases) => ({ ...thing, aliases: aliases.map(checkedName) }),
  });
}

/** The area it belongs to. */
export function areaPart<V extends { readonly area: string | null }>(): Part<V> {
  return searchPart<V>({
    id: 'area',
    label: 'Area',
    path: ['area'],
    optional: true,
    menu: 'area:search',
    option: areaOption,
    get: ({ area }) => area,
    set: (thing, area) => ({ ...thing, area }),
  });
}
