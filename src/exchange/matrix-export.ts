import type { Activity } from '../domain/map/activity.ts';
import { type CompanyMap, entriesOf } from '../domain/map/company-map.ts';
import { LETTERS, personIn, type Raci, type RaciEntry } from '../domain/map/raci.ts';
import { byKey } from './export-yaml.ts';
import { NameIndex, newId } from './name-index.ts';
import { PlainNames } from './plain-name.ts';
import { isReservedHeading } from './sheet.ts';
import { cellOfList } from './sheet-cell.ts';

/**
 * The RACI matrix as rows of plain texts, the headings first: one row an activity, below it one for each of its overrides;
 * one column each role, and `person:<email>` for people who are named directly.
 */
export function* matrixRows(map: CompanyMap): Generator<string[]> {
  const activities = [...map.activities.values()].map((activity) => ({ key: activity.id, activity })).sort(byKey);
  const entries = columnEntries(map);
  const withIds = !namesTellIds(map);
  const withNobody = activities.some(({ activity }) => activity.overrides.some(({ raci }) => namesNobody(raci)));
  const names = new PlainNames(map);
  yield [
    'Activity',
    ...(withIds ? ['Id'] : []),
    'Area',
    'Aliases',
    'Description',
    'Scope',
    ...entries.map((entry) => headingOf(entry, names)),
    ...(withNobody ? ['Nobody'] : []),
  ];
  const columnOf = new Map(entries.map((entry, i) => [entry, i]));
  for (const { activity } of activities) {
    const rowOf = (about: readonly string[], scope: string, raci: Raci) => {
      const start = [activity.name, ...(withIds ? [activity.id] : []), ...about, scope];
      return [...start, ...letterCells(raci, columnOf), ...(withNobody ? [nobodyCell(raci)] : [])];
    };
    yield rowOf(aboutCells(activity, names), '', activity.raci);
    for (const { scope, raci } of activity.overrides) yield rowOf(['', '', ''], names.scope(scope), raci);
  }
}

/** The roles and people who carry a letter anywhere: roles by id, then people by e-mail. */
function columnEntries(map: CompanyMap): RaciEntry[] {
  const entries = new Set<RaciEntry>();
  for (const activity of map.activities.values()) for (const entry of entriesOf(activity)) entries.add(entry);
  const isPerson = (entry: RaciEntry) => Number(personIn(entry) !== null);
  return [...entries].sort((a, b) => isPerson(a) - isPerson(b) || byKey({ key: a }, { key: b }));
}

function headingOf(entry: RaciEntry, names: PlainNames): string {
  if (personIn(entry) !== null) return entry;
  const name = names.role(entry);
  return isReservedHeading(name) || name !== name.trim() ? `role:${entry}` : name;
}

/** Whether every activity is found by its name, so that the matrix needs no column of ids. */
function namesTellIds(map: CompanyMap): boolean {
  const index = new NameIndex();
  for (const { id, name, aliases } of map.activities.values()) index.add(id, name, aliases);
  for (const { id, name } of map.activities.values()) {
    if (index.find(name).length !== 1 || index.find(name)[0] !== id || newId(name) !== id) return false;
  }
  return true;
}

function aboutCells(activity: Activity, names: PlainNames): string[] {
  return [activity.area === null ? '' : names.area(activity.area), cellOfList(activity.aliases), activity.description];
}

function letterCells(raci: Raci, columnOf: ReadonlyMap<RaciEntry, number>): string[] {
  const cells = new Array<string>(columnOf.size).fill('');
  for (const letter of LETTERS) {
    for (const entry of raci[letter] ?? []) {
      const column = columnOf.get(entry) ?? 0;
      cells[column] = cells[column] ? `${cells[column]}/${letter}` : letter;
    }
  }
  return cells;
}

function namesNobody(raci: Raci): boolean {
  return LETTERS.some((letter) => raci[letter]?.length === 0);
}

function nobodyCell(raci: Raci): string {
  return LETTERS.filter((letter) => raci[letter]?.length === 0).join('/');
}
