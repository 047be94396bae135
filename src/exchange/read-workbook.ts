import type { Pace } from './pace.ts';
import { FILE_START, type FilePlace } from './problem.ts';
import type { Reading } from './reading.ts';
import { bodyRows, cellUnder, isMeant, type Sheet, sheetOf } from './sheet.ts';
import { lettersOfCell } from './sheet-cell.ts';
import { type BookSheet, readBook } from './xlsx-book.ts';
import { dropTitles, unmerge } from './xlsx-merge.ts';
import { readSheetCells, type SheetCells } from './xlsx-sheet.ts';
import { ZipArchive, ZipFault } from './zip-reading.ts';

const SHEETS_LIMIT = 100;
/** So many rows of a sheet without headings are looked at to tell what it is. */
const LOOKED_AT = 200;

/**
 * Takes the sheets of an XLSX workbook into `reading`: each that is a matrix, people or holders by its headings. Hidden
 * ones, and those that are something else, are named in a note and left out.
 * @param add takes a sheet that was recognised.
 */
export async function readWorkbook(
  file: string,
  bytes: Uint8Array,
  reading: Reading,
  add: (sheet: Sheet) => void,
  pace: Pace,
): Promise<void> {
  const count = reading.problems.length;
  try {
    const taken = await readSheets(file, bytes, reading, add, pace);
    if (taken > 0 || reading.problems.length > count) return;
    const expected = 'a sheet with headings: a RACI matrix, people or holders';
    reading.problems.push({ file, ...FILE_START, found: 'no such sheet', expected });
  } catch (fault) {
    if (!(fault instanceof ZipFault)) throw fault;
    reading.problems.push({ file, ...FILE_START, found: fault.found, expected: fault.expected });
  }
}

/** @returns how many sheets were recognised. */
async function readSheets(
  file: string,
  bytes: Uint8Array,
  reading: Reading,
  add: (sheet: Sheet) => void,
  pace: Pace,
): Promise<number> {
  refuseOther(bytes);
  const archive = new ZipArchive(bytes);
  const book = await readBook(archive, pace);
  const visible = book.sheets.filter(({ isHidden }) => !isHidden);
  if (visible.length > SHEETS_LIMIT) throw new ZipFault(`${visible.length} sheets`, `at most ${SHEETS_LIMIT}`);
  const note = (sheet: BookSheet, text: string, place: Partial<FilePlace> = {}) =>
    reading.notes.push({ file, sheet: sheet.name, ...FILE_START, ...place, text });
  for (const sheet of book.sheets) if (sheet.isHidden) note(sheet, 'This sheet is hidden and was left out.');
  let taken = 0;
  for (const sheet of visible) {
    const cells = await readSheetCells(archive, book, sheet, pace);
    dropTitles(cells.rows);
    unmerge(cells.rows, cells.merges);
    const unread = new Set(cells.problems.map(({ line }) => line - 1));
    const read = sheetOf(file, cells.rows, { name: sheet.name, unread });
    if (!read || !isMeantFor(read)) {
      if (read) note(sheet, 'This sheet is no RACI matrix and holds no people or holders: it was left out.');
      continue;
    }
    taken += 1;
    for (const problem of cells.problems) reading.problems.push({ file, sheet: sheet.name, ...problem });
    noteFormulas(cells, (text, place) => note(sheet, text, place));
    add(read);
  }
  return taken;
}

function noteFormulas(
  { formulas }: SheetCells,
  note: (text: string, place: { line: number; column: number }) => void,
): void {
  const [first] = formulas;
  if (!first) return;
  const many = `${formulas.length.toLocaleString('en')} formulas stand here and below: the value that each last had was taken.`;
  note(formulas.length === 1 ? 'A formula stands here: the value that it last had was taken.' : many, first);
}

/** What has the name of a workbook and is something else: said in words, since the name was believed once already. */
function refuseOther(bytes: Uint8Array): void {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 8)).toString('latin1');
  if (start.startsWith('PK\x03\x04')) return;
  const expected = 'a workbook saved as .xlsx';
  if (start.startsWith('\xd0\xcf\x11\xe0'))
    throw new ZipFault('an old .xls workbook, or one with a password', expected);
  throw new ZipFault('a file that is no workbook, whatever its name says', expected);
}

/**
 * Whether a sheet of a workbook is one of ours. People and holders are told by their headings; a matrix by a heading for
 * its activities, or by most of its cells: letters. Legends and notes are neither.
 */
function isMeantFor(sheet: Sheet): boolean {
  if (sheet.kind !== 'matrix') return true;
  const headings = sheet.rows[sheet.headingRow] ?? [];
  const named = headings[sheet.columns.get('activity') ?? 0] ?? '';
  // The matrix of an empty map has no roles yet, and no rows.
  const isEmpty = bodyRows(sheet).next().done === true;
  if (isMeant('matrix', named) && (sheet.others.length > 0 || isEmpty)) return true;
  let [letters, others] = [0, 0];
  for (const row of bodyRows(sheet)) {
    if (row > sheet.headingRow + LOOKED_AT) break;
    // Beside letters, the words for them are no assignments: a legend says what they mean.
    if (lettersOfCell(cellUnder(sheet, row, 'activity') ?? '')?.length) continue;
    for (const { column } of sheet.others) {
      const cell = sheet.rows[row]?.[column]?.trim() ?? '';
      if (cell === '') continue;
      if (lettersOfCell(cell)) letters += 1;
      else others += 1;
    }
  }
  return letters > others;
}
