import type { Activity, Override } from '../domain/map/activity.ts';
import { LETTERS, type Letter, type Raci, type RaciEntry } from '../domain/map/raci.ts';
import { type FilePlace, type Path, type Problem, shown } from './problem.ts';
import { cellPlace, type Sheet } from './sheet.ts';
import { lettersOfCell, textOfCell } from './sheet-cell.ts';

/** A matrix whose headings are understood: which role or person each column stands for. */
export interface Matrix {
  readonly sheet: Sheet;
  readonly carriers: readonly { readonly column: number; readonly entry: RaciEntry }[];
  readonly columnOf: ReadonlyMap<RaciEntry, number>;
}

/** The letters of a row; a problem for each cell that holds something else. */
export function raciOfRow({ sheet, carriers }: Matrix, row: number, problems: Problem[]): Raci {
  const raci: { [L in Letter]?: RaciEntry[] } = {};
  const lettersAt = (column: number) => {
    const cell = textOfCell(sheet.rows[row]?.[column] ?? '');
    if (cell === '') return [];
    const letters = lettersOfCell(cell);
    if (letters) return letters;
    const expected = 'A, R, C, I, several of them such as A/R, or an empty cell';
    problems.push({ ...cellPlace(sheet, row, column), found: shown(cell), expected });
    return [];
  };
  for (const { column, entry } of carriers) {
    for (const letter of lettersAt(column)) {
      raci[letter] ??= [];
      raci[letter].push(entry);
    }
  }
  const nobody = sheet.columns.get('nobody');
  if (nobody !== undefined) for (const letter of lettersAt(nobody)) raci[letter] ??= [];
  return raci;
}

/** The same letters in the order that the map has them in, where a letter has the same entries there. */
export function inKnownOrder(raci: Raci, known: Raci | undefined): Raci {
  if (!known) return raci;
  const ordered: { [L in Letter]?: readonly RaciEntry[] } = {};
  for (const letter of LETTERS) {
    const [entries, before] = [raci[letter], known[letter]];
    if (entries) ordered[letter] = before && sameMembers(entries, before) ? before : entries;
  }
  return ordered;
}

/** Puts an override into an activity, in the place of the one for the same scope where there is one. */
export function withOverride(activity: Activity, override: Override): Activity {
  const at = activity.overrides.findIndex(({ scope }) => scope === override.scope);
  if (at === -1) return { ...activity, overrides: [...activity.overrides, override] };
  const kept = { scope: override.scope, raci: inKnownOrder(override.raci, activity.overrides[at]?.raci) };
  return { ...activity, overrides: activity.overrides.with(at, kept) };
}

/** The place of a part of a row: the cell of its letter, or under its heading, else the row's first cell. */
export function placeInRow({ sheet, columnOf }: Matrix, row: number, [field, letter, i]: Path, raci: Raci): FilePlace {
  const entries = raci[letter as Letter] ?? [];
  // Too many of a letter: the second one is the one too many.
  const entry = entries[typeof i === 'number' ? i : 1];
  const column = field === 'raci' ? columnOf.get(entry ?? '') : sheet.columns.get(String(field));
  return cellPlace(sheet, row, column ?? sheet.columns.get('activity') ?? 0);
}

function sameMembers(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((entry) => b.includes(entry));
}
