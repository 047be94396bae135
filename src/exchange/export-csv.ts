import type { CompanyMap } from '../domain/map/company-map.ts';
import { csvRow } from './csv-text.ts';
import { matrixRows } from './matrix-export.ts';

/** The RACI matrix as CSV; see matrixRows. Imported into the same map it is no change. */
export function exportCsv(map: CompanyMap): string {
  return [...csvPieces(map)].join('');
}

/** The same text, a row a piece. */
export function* csvPieces(map: CompanyMap): Generator<string> {
  for (const row of matrixRows(map)) yield csvRow(row);
}
