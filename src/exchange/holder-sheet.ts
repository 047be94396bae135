import type { Directory } from './directory.ts';
import { entityOf } from './map-item.ts';
import { ITEM_SCHEMA } from './map-schema.ts';
import type { Pace } from './pace.ts';
import { refuseOtherColumns } from './person-sheet.ts';
import { type FilePlace, type Path, shown } from './problem.ts';
import { addItem, type Reading } from './reading.ts';
import { bodyRows, cellPlace, cellUnder, type Sheet, strayProblems } from './sheet.ts';
import { listOfCell } from './sheet-cell.ts';

/** Takes the rows of a holders sheet into `reading`. Roles and scopes are named by id or by name, and must be known. */
export async function readHolderSheet(directory: Directory, sheet: Sheet, reading: Reading, pace: Pace): Promise<void> {
  refuseOtherColumns(sheet, reading);
  for (const row of bodyRows(sheet)) {
    readHolder(directory, sheet, row, reading);
    reading.problems.push(...strayProblems(sheet, row));
    if (pace.due()) await pace.rest();
  }
}

function readHolder(directory: Directory, sheet: Sheet, row: number, reading: Reading): void {
  const cell = (meaning: string) => cellUnder(sheet, row, meaning)?.trim() || undefined;
  const placeOf = ([field]: Path): FilePlace =>
    cellPlace(sheet, row, sheet.columns.get(String(field)) ?? whoColumn(sheet));
  const refuse = (field: string, found: string, expected: string) => {
    reading.problems.push({ ...placeOf([field]), found, expected });
  };
  const idOf = (kind: 'role' | 'scope') => {
    const text = cell(kind);
    if (text === undefined) return undefined;
    const [id, second] = directory.find(kind, text);
    if (id !== undefined && second === undefined) return id;
    refuse(
      kind,
      shown(text),
      id === undefined ? `a ${kind} in the map` : `the id of the ${kind}: several are called so`,
    );
    return null;
  };
  const [role, scope] = [idOf('role'), idOf('scope')];
  if (role === null || scope === null) return;
  const person = cell('person');
  const group = cell('group') ?? /^group:(.*)$/.exec(person ?? '')?.[1];
  const item = {
    role,
    scope,
    person: person?.startsWith('group:') ? undefined : person,
    group,
    deputies: listOfCell(cell('deputies') ?? '').flatMap((entry) => entry.split(/\s+/)),
  };
  if (!item.person && !item.group) {
    refuse(sheet.columns.has('person') ? 'person' : 'group', 'nothing', 'a person or a group');
    return;
  }
  const { data, error } = ITEM_SCHEMA.holders.safeParse(item);
  if (data) addItem(reading, { entity: entityOf('holders', data), placeOf });
  for (const { path, message } of error?.issues ?? []) {
    const [field = '', i] = path as (string | number)[];
    const value = item[field as keyof typeof item];
    refuse(String(field), shown(Array.isArray(value) ? value[Number(i)] : value), message);
  }
}

function whoColumn({ columns }: Sheet): number {
  return columns.get('person') ?? columns.get('group') ?? 0;
}
