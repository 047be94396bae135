import type { CompanyMap } from '../domain/company-map.ts';
import { csvPieces } from './export-csv.ts';
import { markdownPieces } from './export-markdown.ts';
import { exportXlsx } from './export-xlsx.ts';
import { yamlPieces } from './export-yaml.ts';
import { Pace } from './pace.ts';

const PIECES = { yaml: yamlPieces, csv: csvPieces, md: markdownPieces } as const;

/** The formats that a map can be written in, by the endings of their files. */
export const EXPORT_FORMATS = ['xlsx', 'csv', 'yaml', 'md'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export function isExportFormat(text: string): text is ExportFormat {
  return (EXPORT_FORMATS as readonly string[]).includes(text);
}

/** The map as a file, written in slices that let others have their turn. */
export async function exportMap(map: CompanyMap, format: ExportFormat, pace: Pace = new Pace()): Promise<Buffer> {
  if (format === 'xlsx') return await exportXlsx(map, pace);
  const pieces: string[] = [];
  for (const piece of PIECES[format](map)) {
    pieces.push(piece);
    if (pace.due()) await pace.rest();
  }
  return Buffer.from(pieces.join(''));
}
