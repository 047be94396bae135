import type { CompanyMap } from '../../domain/map/company-map.ts';
import type { Field, Option, SearchMenu } from '../modals/form.ts';

/** What a field of a form holds: one text (empty for nothing), or several values in order. */
export type Entry = string | readonly string[];

/** The entries of a form, by the ids of its parts. */
export type Entries = Readonly<Record<string, Entry>>;

/** One field of a form and what it means in a thing of the map. */
export interface Part<V> {
  readonly id: string;
  readonly label: string;
  /** Where it stands in the map file: a rule that is broken there is told at this field. */
  readonly path: readonly string[];
  get(thing: V): Entry;
  /** The thing with the entry in it. @throws DomainError, whose sentence is shown at the field. */
  set(thing: V, entry: Entry, map: CompanyMap): V;
  field(entry: Entry, map: CompanyMap): Field;
  /** Whether the form of this thing has the field; it has where this is left out. */
  isShown?(thing: V): boolean;
  /** The entry as a person reads it; empty for nothing. */
  words(entry: Entry, map: CompanyMap): string;
}

interface Described {
  readonly id: string;
  readonly label: string;
  readonly path: readonly string[];
  readonly hint?: string;
  readonly optional?: boolean;
}

interface Access<V, E> {
  get(thing: V): E;
  set(thing: V, entry: E, map: CompanyMap): V;
}

/** How a value of a menu is shown. */
export type OptionOf = (map: CompanyMap, value: string) => Option;

export function one(entry: Entry): string {
  return typeof entry === 'string' ? entry : (entry[0] ?? '');
}

export function several(entry: Entry): readonly string[] {
  return typeof entry === 'string' ? (entry === '' ? [] : [entry]) : entry;
}

function described({ id, label, hint, optional }: Described) {
  return { id, label, ...(hint ? { hint } : {}), ...(optional ? { optional } : {}) };
}

export function textPart<V>(
  about: Described &
    Access<V, string> & { readonly limit: number; readonly multiline?: boolean; readonly placeholder?: string },
): Part<V> {
  const { id, label, path, limit, multiline = false, placeholder } = about;
  return {
    id,
    label,
    path,
    get: (thing) => about.get(thing),
    set: (thing, entry, map) => about.set(thing, one(entry).replaceAll('\r\n', '\n').trim(), map),
    field: (entry) => ({
      kind: 'text',
      ...described(about),
      limit,
      multiline,
      initial: one(entry),
      ...(placeholder ? { placeholder } : {}),
    }),
    words: one,
  };
}

/** Several texts in one field, a line each. */
export function linesPart<V>(about: Described & Access<V, readonly string[]> & { readonly limit: number }): Part<V> {
  return {
    ...textPart({
      ...about,
      multiline: true,
      get: (thing) => about.get(thing).join('\n'),
      set: (thing, entry, map) => about.set(thing, linesOf(entry), map),
    }),
    words: (entry) => linesOf(one(entry)).join(', '),
  };
}

function linesOf(text: string): string[] {
  const lines = text.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
  return [...new Set(lines.filter((line) => line !== ''))];
}

/** One thing of the map, found by typing; null where none is chosen. */
export function searchPart<V>(
  about: Described & Access<V, string | null> & { readonly menu: SearchMenu; readonly option: OptionOf },
): Part<V> {
  const { id, label, path, menu, option } = about;
  return {
    id,
    label,
    path,
    get: (thing) => about.get(thing) ?? '',
    set: (thing, entry, map) => about.set(thing, one(entry) || null, map),
    field: (entry, map) => ({
      kind: 'search',
      ...described(about),
      menu,
      initial: one(entry) === '' ? undefined : option(map, one(entry)),
    }),
    words: (entry, map) => (one(entry) === '' ? '' : option(map, one(entry)).label),
  };
}

/** Several things of the map, found by typing. */
export function searchesPart<V>(
  about: Described &
    Access<V, readonly string[]> & { readonly menu: SearchMenu; readonly option: OptionOf; readonly most?: number },
): Part<V> {
  const { id, label, path, menu, option, most } = about;
  return {
    id,
    label,
    path,
    get: (thing) => about.get(thing),
    set: (thing, entry, map) => about.set(thing, several(entry), map),
    field: (entry, map) => ({
      kind: 'searches',
      ...described(about),
      menu,
      initial: several(entry).map((value) => option(map, value)),
      ...(most ? { most } : {}),
    }),
    words: (entry, map) =>
      several(entry)
        .map((value) => option(map, value).label)
        .join(', '),
  };
}

export function choicePart<V>(
  about: Described & Access<V, string> & { options(map: CompanyMap, chosen: string): readonly Option[] },
): Part<V> {
  const { id, label, path } = about;
  return {
    id,
    label,
    path,
    get: (thing) => about.get(thing),
    set: (thing, entry, map) => about.set(thing, one(entry), map),
    field: (entry, map) => ({
      kind: 'choice',
      ...described(about),
      options: about.options(map, one(entry)),
      initial: one(entry),
    }),
    words: (entry, map) => about.options(map, one(entry)).find(({ value }) => value === entry)?.label ?? one(entry),
  };
}

export function datePart<V>(about: Described & Access<V, string>): Part<V> {
  return {
    ...textPart({ ...about, limit: 10 }),
    field: (entry) => ({
      kind: 'date',
      ...described(about),
      ...(one(entry) === '' ? {} : { initial: one(entry) }),
    }),
  };
}

/** Somebody's Slack account. */
export function accountPart<V>(about: Described & Access<V, string | null>): Part<V> {
  const { id, label, path } = about;
  return {
    id,
    label,
    path,
    get: (thing) => about.get(thing) ?? '',
    set: (thing, entry, map) => about.set(thing, one(entry) || null, map),
    field: (entry) => ({
      kind: 'account',
      ...described(about),
      ...(one(entry) === '' ? {} : { initial: one(entry) }),
    }),
    words: one,
  };
}

export function numberPart<V>(
  about: Described & Access<V, string> & { readonly min: number; readonly max: number },
): Part<V> {
  return {
    ...textPart({ ...about, limit: 10 }),
    field: (entry) => ({
      kind: 'number',
      ...described(about),
      min: about.min,
      max: about.max,
      ...(one(entry) === '' ? {} : { initial: one(entry) }),
    }),
  };
}
