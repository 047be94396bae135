import { extname } from 'node:path';
import { isCatalog, readCatalog } from './backstage.ts';
import { isCodeOwners } from './code-owners.ts';
import { readCsv } from './csv-rows.ts';
import { type IncomingFile, MAP_FILE_LIMIT, SHEET_LIMIT, sizeProblem, textOf, WORKBOOK_LIMIT } from './file-text.ts';
import { readJson } from './json-tree.ts';
import { readMapFile } from './map-file.ts';
import { Pace } from './pace.ts';
import { FILE_START } from './problem.ts';
import { readWorkbook } from './read-workbook.ts';
import { emptyReading, type Reading } from './reading.ts';
import { cellPlace, type Rows, type Sheet, type SheetKind, sheetOf } from './sheet.ts';
import type { TreeRead } from './tree.ts';
import { readYamlTrees } from './yaml-piece.ts';

type TextReader = (file: string, text: string, reading: Reading, pace: Pace) => Promise<void>;

const READERS: { readonly [extension: string]: { readonly limit: number; readonly read: TextReader } } = {
  '.yml': { limit: MAP_FILE_LIMIT, read: readYamlFile },
  '.yaml': { limit: MAP_FILE_LIMIT, read: readYamlFile },
  '.json': { limit: MAP_FILE_LIMIT, read: readJsonFile },
  '.csv': { limit: SHEET_LIMIT, read: readCsvFile },
  '.tsv': { limit: SHEET_LIMIT, read: readCsvFile },
};

const WORKBOOK = '.xlsx';

/** The section that a sheet is; null for one that only says what others mean. */
const SHEET_SECTION: { readonly [K in SheetKind]: 'person' | 'holder' | 'activity' | null } = {
  people: 'person',
  holders: 'holder',
  matrix: 'activity',
  names: null,
};

/**
 * Reads the files of one import, all of them whatever is wrong with one. Nothing is compared with a map yet: see planImport.
 * Problems are in the result, never thrown.
 */
export async function readFiles(files: readonly IncomingFile[], pace: Pace = new Pace()): Promise<Reading> {
  const reading = emptyReading(files.map(({ name }) => name));
  const total = files.reduce((sum, { content }) => sum + content.length, 0);
  let done = 0;
  for (const file of files) {
    await readFile(file, reading, pace);
    done += file.content.length;
    pace.report('read', done, total);
    await pace.rest();
  }
  return reading;
}

async function readFile(file: IncomingFile, reading: Reading, pace: Pace): Promise<void> {
  const extension = extname(file.name).toLowerCase();
  if (extension === WORKBOOK) return await readWorkbookFile(file, reading, pace);
  const reader = READERS[extension];
  if (!reader) {
    const expected = isCodeOwners(file.name)
      ? 'it to be added as a source: whoowns source add CODEOWNERS --repo <scope>'
      : `a file that ends in ${[...Object.keys(READERS), WORKBOOK].join(', ')}`;
    reading.problems.push({ file: file.name, ...FILE_START, found: file.name, expected });
    return;
  }
  const text = textOf(file, reader.limit);
  if (typeof text !== 'string') reading.problems.push(text);
  else await reader.read(file.name, text, reading, pace);
}

async function readYamlFile(file: string, text: string, reading: Reading, pace: Pace): Promise<void> {
  if (isCatalog(text)) return await readCatalog(file, text, reading, pace);
  for await (const tree of readYamlTrees(text, pace)) await readTree(file, tree, reading, pace);
}

async function readJsonFile(file: string, text: string, reading: Reading, pace: Pace): Promise<void> {
  await readTree(file, await readJson(text, pace), reading, pace);
}

async function readTree(file: string, tree: TreeRead, reading: Reading, pace: Pace): Promise<void> {
  for (const problem of tree.problems) reading.problems.push({ file, ...problem });
  if (tree.value !== undefined || tree.problems.length === 0) await readMapFile(file, tree, reading, pace);
}

async function readCsvFile(file: string, text: string, reading: Reading, pace: Pace): Promise<void> {
  const rows = await readCsv(text, pace);
  if (isRows(rows)) addSheet(file, rows, reading);
  else reading.problems.push({ file, ...rows });
}

async function readWorkbookFile({ name, content }: IncomingFile, reading: Reading, pace: Pace): Promise<void> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const tooBig = sizeProblem(name, bytes.length, WORKBOOK_LIMIT);
  if (tooBig) reading.problems.push(tooBig);
  else await readWorkbook(name, bytes, reading, (sheet) => takeSheet(sheet, reading), pace);
}

/** Takes the rows of a sheet, whatever format they were read from, into `reading`. */
export function addSheet(file: string, rows: Rows, reading: Reading): void {
  const sheet = sheetOf(file, rows);
  if (!sheet) {
    const expected = 'a row of headings: a RACI matrix, people or holders';
    reading.problems.push({ file, ...FILE_START, found: 'an empty file', expected });
    return;
  }
  takeSheet(sheet, reading);
}

function takeSheet(sheet: Sheet, reading: Reading): void {
  reading.sheets.push(sheet);
  const kind = SHEET_SECTION[sheet.kind];
  if (kind !== null) reading.sections.push({ kind, ...cellPlace(sheet, sheet.headingRow, 0) });
}

function isRows(read: Awaited<ReturnType<typeof readCsv>>): read is Rows {
  return Array.isArray(read);
}
