import type { Activity } from '../domain/map/activity.ts';
import type { CompanyMap } from '../domain/map/company-map.ts';
import { ID_PATTERN } from '../domain/map/name.ts';
import { personEntry, type RaciEntry } from '../domain/map/raci.ts';
import { PERSON_WANTED } from '../domain/map/rule.ts';
import type { Directory } from './directory.ts';
import { activityOfRow } from './matrix-activity.ts';
import { type Matrix, placeInRow, raciOfRow, withOverride } from './matrix-row.ts';
import { sectionsOf } from './matrix-section.ts';
import { newId } from './name-index.ts';
import type { Pace } from './pace.ts';
import { type Path, type Problem, shown } from './problem.ts';
import { addItem, claim, type ReadItem, type Reading } from './reading.ts';
import { bodyRows, cellPlace, cellUnder, isMeant, type Sheet, strayProblems } from './sheet.ts';

/**
 * Takes a RACI matrix into `reading`. A row without a scope is an activity: its letters are those of the row, and what the
 * matrix has no column for stays as the map has it. A row with a scope is that activity's override for the scope.
 */
export class MatrixReader {
  readonly #map: CompanyMap;
  readonly #directory: Directory;
  readonly #reading: Reading;
  readonly #matrix: Matrix;
  /** Activities whose rows have cells that can't be read: their rules are not looked at. */
  readonly #broken = new Set<string>();
  /** The rows of the overrides that were read, by activity and scope. */
  readonly #overrideRows = new Map<string, Map<string, number>>();

  constructor(map: CompanyMap, directory: Directory, sheet: Sheet, reading: Reading) {
    this.#map = map;
    this.#directory = directory;
    this.#reading = reading;
    this.#matrix = this.#understand(sheet);
  }

  async read(pace: Pace): Promise<void> {
    const { sheet } = this.#matrix;
    const scoped: number[] = [];
    const sections = sectionsOf(this.#matrix);
    this.#reading.notes.push(...sections.notes);
    this.#reading.problems.push(...sections.problems);
    for (const row of bodyRows(sheet)) {
      if (sections.rows.has(row)) continue;
      this.#reading.problems.push(...strayProblems(sheet, row));
      if (cellUnder(sheet, row, 'scope')?.trim()) scoped.push(row);
      else this.#readActivity(row);
      if (pace.due()) await pace.rest();
    }
    if (scoped.length === 0) return;
    // After all the others, since an override may stand above its activity.
    const positions = new Map(this.#reading.items.map(({ entity }, i) => [activityIdOf(entity), i]));
    for (const row of scoped) {
      this.#readOverride(row, positions);
      if (pace.due()) await pace.rest();
    }
  }

  /** Which role or person each column stands for; new roles are made. */
  #understand(sheet: Sheet): Matrix {
    const carriers: { column: number; entry: RaciEntry }[] = [];
    const columnOf = new Map<RaciEntry, number>();
    for (const { column, heading } of sheet.others) {
      if (isMeant('matrix', heading)) {
        this.#refuse(sheet, sheet.headingRow, column, shown(heading), 'each heading once');
        continue;
      }
      const entry = this.#entryOf(sheet, column, heading);
      if (entry === null) continue;
      if (columnOf.has(entry)) {
        this.#refuse(sheet, sheet.headingRow, column, shown(heading), 'each role or person in one column');
        continue;
      }
      columnOf.set(entry, column);
      carriers.push({ column, entry });
    }
    return { sheet, carriers, columnOf };
  }

  #entryOf(sheet: Sheet, column: number, heading: string): RaciEntry | null {
    const email = /^(?:person:\s*)?([^\s@]+@[^\s@]+)$/i.exec(heading)?.[1]?.toLowerCase();
    if (email !== undefined) {
      if (this.#directory.hasPerson(email)) return personEntry(email);
      return this.#refuse(sheet, sheet.headingRow, column, email, PERSON_WANTED);
    }
    const place = cellPlace(sheet, sheet.headingRow, column);
    return this.#directory.idOf('role', heading.replace(/^role:\s*/i, ''), place);
  }

  #readActivity(row: number): void {
    const id = this.#activityIn(row)?.id;
    if (id === undefined) return;
    const known = this.#map.activities.get(id);
    const problems: Problem[] = [];
    const value = activityOfRow(this.#matrix, row, id, known, this.#directory, problems);
    const entity = { kind: 'activity' as const, value };
    const placeOf = (path: Path) => placeInRow(this.#matrix, row, path, value.raci);
    this.#directory.add(entity);
    if (problems.length === 0) addItem(this.#reading, { entity, placeOf });
    else if (claim(this.#reading, 'activity', id, placeOf)) this.#broken.add(id);
    this.#reading.problems.push(...problems);
  }

  #readOverride(row: number, positions: Map<string | null, number>): void {
    const { sheet } = this.#matrix;
    const named = this.#activityIn(row);
    const column = sheet.columns.get('scope') ?? 0;
    const place = cellPlace(sheet, row, column);
    const scope = this.#directory.idOf('scope', cellUnder(sheet, row, 'scope') ?? '', place);
    const raci = raciOfRow(this.#matrix, row, this.#reading.problems);
    if (!named || scope === null || this.#broken.has(named.id)) return;
    const at = positions.get(named.id);
    const item = at === undefined ? undefined : this.#reading.items[at];
    const known = item?.entity.kind === 'activity' ? item.entity.value : this.#map.activities.get(named.id);
    if (!known) {
      const expected = 'an activity of the map, or a row without scope for it';
      this.#refuse(sheet, row, sheet.columns.get('activity') ?? 0, named.name, expected);
      return;
    }
    const rows = this.#overrideRows.get(named.id) ?? new Map<string, number>();
    this.#overrideRows.set(named.id, rows);
    const before = rows.get(scope);
    if (before !== undefined) {
      const expected = `one row for each activity and scope (see row ${before + 1})`;
      this.#refuse(sheet, row, column, shown(cellUnder(sheet, row, 'scope')), expected);
      return;
    }
    rows.set(scope, row);
    const changed = this.#overridden(withOverride(known, { scope, raci }), row, rows, item);
    if (at !== undefined) this.#reading.items[at] = changed;
    else {
      positions.set(named.id, this.#reading.items.length);
      addItem(this.#reading, changed);
    }
  }

  /** The activity with its overrides' rows; what no row of them says is placed as before, or at the first such row. */
  #overridden(value: Activity, row: number, rows: Map<string, number>, item: ReadItem | undefined): ReadItem {
    const placeOf = (path: Path) => {
      const [field, i, ...rest] = path;
      const override = field === 'overrides' ? value.overrides[Number(i)] : undefined;
      const ownRow = override && rows.get(override.scope);
      if (override && ownRow !== undefined) return placeInRow(this.#matrix, ownRow, rest, override.raci);
      return item ? item.placeOf(path) : placeInRow(this.#matrix, row, [], {});
    };
    return { entity: { kind: 'activity', value }, placeOf };
  }

  /** The activity that a row names, known or new; a problem and null where it is not clear. */
  #activityIn(row: number): { id: string; name: string } | null {
    const { sheet } = this.#matrix;
    const name = (cellUnder(sheet, row, 'activity') ?? '').trim();
    const given = cellUnder(sheet, row, 'id')?.trim();
    if (given) {
      if (ID_PATTERN.test(given)) return { id: given, name: given };
      return this.#refuse(sheet, row, sheet.columns.get('id') ?? 0, shown(given), 'an id such as deploy-approval');
    }
    const ids = name === '' ? [] : this.#directory.find('activity', name);
    if (name !== '' && ids.length <= 1) return { id: ids[0] ?? newId(name), name: shown(name) };
    const expected = name === '' ? 'the name of an activity' : 'the id of the activity: several are called so';
    return this.#refuse(sheet, row, sheet.columns.get('activity') ?? 0, shown(name || undefined), expected);
  }

  #refuse(sheet: Sheet, row: number, column: number, found: string, expected: string): null {
    this.#reading.problems.push({ ...cellPlace(sheet, row, column), found, expected });
    return null;
  }
}

function activityIdOf(entity: ReadItem['entity']): string | null {
  return entity.kind === 'activity' ? entity.value.id : null;
}
