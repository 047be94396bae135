import type { CompanyMap } from '../domain/map/company-map.ts';
import { byKey } from './export-yaml.ts';
import { matrixRows } from './matrix-export.ts';
import { nameRows } from './name-sheet.ts';
import { Pace } from './pace.ts';
import { PlainNames } from './plain-name.ts';
import { cellOfList, cellOfText } from './sheet-cell.ts';
import { workbookParts } from './xlsx-parts.ts';
import { zipOf } from './zip-writing.ts';

/**
 * The map as a workbook: the RACI matrix, people and holders, a sheet each, and where needed the ids of what they name. Imported into the same map it is no change.
 * A cell that a spreadsheet would compute is marked as text, as in CSV.
 */
export async function exportXlsx(map: CompanyMap, pace: Pace = new Pace()): Promise<Buffer> {
  const sheets = [
    { name: 'RACI', rows: matrixRows(map) },
    { name: 'People', rows: peopleRows(map) },
    { name: 'Holders', rows: holderRows(map) },
    { name: 'Names', rows: nameRows(map) },
  ];
  const filled: { name: string; rows: string[][] }[] = [];
  for (const { name, rows } of sheets) {
    const cells: string[][] = [];
    for (const row of rows) {
      cells.push(row.map(cellOfText));
      if (pace.due()) await pace.rest();
    }
    // A sheet with nothing below its headings would, taken back in with --prune, say that there is nobody.
    if (cells.length > 1 || name === 'RACI') filled.push({ name, rows: cells });
  }
  return await zipOf(await workbookParts(filled, pace));
}

function* peopleRows(map: CompanyMap): Generator<string[]> {
  yield ['email', 'name', 'slack', 'manager', 'timezone', 'phone'];
  const people = [...map.people.values()].map((person) => ({ key: person.id, person })).sort(byKey);
  for (const { person } of people) {
    const { id, name, slack, manager, timezone, phone } = person;
    yield [id, name, slack ?? '', manager ?? '', timezone, phone ?? ''];
  }
}

function* holderRows(map: CompanyMap): Generator<string[]> {
  yield ['role', 'scope', 'person', 'group', 'deputies'];
  const names = new PlainNames(map);
  const rows = [...map.entities('holder')].flatMap((entity) => {
    if (entity.kind !== 'holder') return [];
    const { role, scope, person, group, deputies } = entity.value;
    const cells = [names.role(role), scope === null ? '' : names.scope(scope), person ?? '', group ?? ''];
    return [{ key: JSON.stringify([role, scope, person, group]), row: [...cells, cellOfList(deputies)] }];
  });
  for (const { row } of rows.sort(byKey)) yield row;
}
