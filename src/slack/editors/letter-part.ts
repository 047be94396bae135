import { DomainError } from '../../domain/error.ts';
import { LETTERS, type Letter, type Raci, type RaciEntry } from '../../domain/map/raci.ts';
import { carrierOption, NOBODY } from '../form/options.ts';
import { type Part, searchesPart, searchPart } from './part.ts';

/** The fields of the four letters, wherever letters stand: at an activity, at a scope, at an activity for one scope. */

const LABEL: Readonly<Record<Letter, string>> = {
  A: 'Who is Accountable?',
  R: 'Who does the work?',
  C: 'Who is asked before?',
  I: 'Who is told after?',
};

export const LETTER_FIELD: Readonly<Record<Letter, string>> = {
  A: 'accountable',
  R: 'responsible',
  C: 'consulted',
  I: 'informed',
};

interface LetterAccess<V> {
  readonly path: readonly string[];
  /** The letters that may be left empty. */
  readonly optional: readonly Letter[];
  /** Whether "nobody" can be chosen, which is something else than leaving it empty. */
  readonly takesNobody?: boolean;
  readonly hint?: string;
  get(thing: V): Raci;
  set(thing: V, raci: Raci): V;
}

export function letterParts<V>(access: LetterAccess<V>): readonly Part<V>[] {
  return LETTERS.map((letter) => {
    const about = {
      id: LETTER_FIELD[letter],
      label: LABEL[letter],
      path: [...access.path, letter],
      menu: access.takesNobody ? ('letter:search' as const) : ('carrier:search' as const),
      option: carrierOption,
      ...(access.optional.includes(letter) ? { optional: true } : {}),
      ...(access.hint && letter === 'A' ? { hint: access.hint } : {}),
    };
    const get = (thing: V) => entriesOf(access.get(thing)[letter], access.takesNobody ?? false);
    const set = (thing: V, entries: readonly RaciEntry[]) =>
      access.set(thing, withLetter(access.get(thing), letter, entries));
    if (letter !== 'A') return searchesPart({ ...about, get, set });
    return searchPart({
      ...about,
      get: (thing: V) => get(thing)[0] ?? null,
      set: (thing: V, entry) => set(thing, entry === null ? [] : [entry]),
    });
  });
}

function entriesOf(entries: readonly RaciEntry[] | undefined, takesNobody: boolean): readonly RaciEntry[] {
  if (!entries) return [];
  return entries.length === 0 && takesNobody ? [NOBODY.value] : entries;
}

function withLetter(raci: Raci, letter: Letter, entries: readonly RaciEntry[]): Raci {
  const { [letter]: _before, ...others } = raci;
  if (entries.length === 0) return others;
  if (!entries.includes(NOBODY.value)) return { ...others, [letter]: entries };
  if (entries.length > 1) throw new DomainError('invalid', 'Choose either nobody, or the people and roles that it is.');
  return { ...others, [letter]: [] };
}
