import type { CompanyMap } from '../domain/map/company-map.ts';
import { Pace } from './pace.ts';

/** What writes a format is loaded with the first file of it: a bot that is only asked needs none of them. */
const PIECES = {
  yaml: async () => (await import('./export-yaml.ts')).yamlPieces,
  csv: async () => (await import('./export-csv.ts')).csvPieces,
  md: async () => (await import('./export-markdown.ts')).markdownPieces,
} as const;

/** The formats that a map can be written in, by the endings of their files. */
export const EXPORT_FORMATS = ['xlsx', 'csv', 'yaml', 'md'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export function isExportFormat(text: string): text is ExportFormat {
  return (EXPORT_FORMATS as readonly string[]).includes(text);
}

/** The map as a file, written in slices that let others have their turn. */
export async function exportMap(map: CompanyMap, format: ExportFormat, pace: Pace = new Pace()): Promise<Buffer> {
  if (format === 'xlsx') return await (await import('./export-xlsx.ts')).exportXlsx(map, pace);
  const pieces: string[] = [];
  const piecesOf = await PIECES[format]();
  for (const piece of piecesOf(map)) {
    pieces.push(piece);
    if (pace.due()) await pace.rest();
  }
  return Buffer.from(pieces.join(''));
}
