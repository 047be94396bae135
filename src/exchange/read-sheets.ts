import type { CompanyMap } from '../domain/map/company-map.ts';
import type { OwnerAliases } from '../domain/source/owner-name.ts';
import { readCatalogThings } from './backstage-things.ts';
import { Directory } from './directory.ts';
import { readHolderSheet } from './holder-sheet.ts';
import { MatrixReader } from './matrix-sheet.ts';
import { readNameSheet } from './name-sheet.ts';
import type { Pace } from './pace.ts';
import { readPersonSheet } from './person-sheet.ts';
import type { Reading } from './reading.ts';
import type { SheetKind } from './sheet.ts';

/** What the files say together, with the words of sheets and catalogs understood as things of this map. `reading` stays as it is. */
export async function readSheets(
  map: CompanyMap,
  reading: Reading,
  pace: Pace,
  aliases: OwnerAliases = new Map(),
): Promise<Reading> {
  if (reading.sheets.length === 0 && reading.catalogs.length === 0) return reading;
  const read: Reading = {
    ...reading,
    items: [...reading.items],
    replaced: [...reading.replaced],
    ownership: [...reading.ownership],
    broken: [...reading.broken],
    claims: new Map(reading.claims),
    problems: [...reading.problems],
    notes: [...reading.notes],
  };
  const sheetsOf = (kind: SheetKind) => reading.sheets.filter((sheet) => sheet.kind === kind);
  // People first and holders last: each names what the ones before may bring.
  for (const sheet of sheetsOf('people')) await readPersonSheet(map, sheet, read, pace);
  readCatalogThings(map, aliases, read);
  for (const sheet of sheetsOf('names')) readNameSheet(map, sheet, read);
  const directory = await Directory.of(map, read, pace);
  for (const sheet of sheetsOf('matrix')) await new MatrixReader(map, directory, sheet, read).read(pace);
  for (const sheet of sheetsOf('holders')) await readHolderSheet(directory, sheet, read, pace);
  return read;
}
