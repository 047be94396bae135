import type { CompanyMap } from '../domain/map/company-map.ts';
import { entityOf } from './map-item.ts';
import { ITEM_SCHEMA } from './map-schema.ts';
import type { Pace } from './pace.ts';
import { type FilePlace, type Path, shown } from './problem.ts';
import { addItem, type Reading } from './reading.ts';
import { bodyRows, cellPlace, cellUnder, meaningsOf, type Sheet, strayProblems } from './sheet.ts';

/** Takes the rows of a people sheet into `reading`. What the sheet has no column for stays as the map has it. */
export async function readPersonSheet(map: CompanyMap, sheet: Sheet, reading: Reading, pace: Pace): Promise<void> {
  refuseOtherColumns(sheet, reading);
  for (const row of bodyRows(sheet)) {
    readPerson(map, sheet, row, reading);
    reading.problems.push(...strayProblems(sheet, row));
    if (pace.due()) await pace.rest();
  }
}

/** A heading that has no meaning in a sheet of people or holders is a problem, as an unknown key is. */
export function refuseOtherColumns(sheet: Sheet, reading: Reading): void {
  for (const { column, heading } of sheet.others) {
    const place = cellPlace(sheet, sheet.headingRow, column);
    const expected = `one of the headings ${meaningsOf(sheet.kind).join(', ')}, each once`;
    reading.problems.push({ ...place, found: `the heading ${shown(heading)}`, expected });
  }
}

function readPerson(map: CompanyMap, sheet: Sheet, row: number, reading: Reading): void {
  const email = cellUnder(sheet, row, 'email')?.trim().toLowerCase() ?? '';
  const known = map.people.get(email);
  const cell = (meaning: string, before: string | null | undefined) => {
    const text = cellUnder(sheet, row, meaning);
    if (text === undefined || text.trim() === before?.trim()) return before ?? undefined;
    return text.trim() || undefined;
  };
  const item = {
    id: email,
    name: cell('name', known?.name),
    slack: cell('slack', known?.slack),
    manager: cell('manager', known?.manager),
    timezone: cell('timezone', known?.timezone),
    phone: cell('phone', known?.phone),
    active: known?.active,
  };
  const placeOf = ([field]: Path): FilePlace => {
    const column = sheet.columns.get(field === 'id' ? 'email' : String(field));
    return cellPlace(sheet, row, column ?? sheet.columns.get('email') ?? 0);
  };
  const { data, error } = ITEM_SCHEMA.people.safeParse(item);
  if (data) addItem(reading, { entity: entityOf('people', data), placeOf });
  else if (email !== '') reading.broken.push(entityOf('people', { id: email, name: email }));
  for (const { path, message } of error?.issues ?? []) {
    const [field] = path as Path;
    const found = shown(item[field as keyof typeof item] || undefined);
    reading.problems.push({ ...placeOf(path as Path), found, expected: message });
  }
}
