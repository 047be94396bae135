import type { Matrix } from './matrix-row.ts';
import { type Note, type Problem, shown } from './problem.ts';
import { bodyRows, cellPlace, cellUnder, type Sheet } from './sheet.ts';
import { lettersOfCell, textOfCell } from './sheet-cell.ts';

/** The rows of a matrix that are none of its activities, by index, and what is said of them: one line for those that stand together. */
export interface Sections {
  readonly rows: ReadonlySet<number>;
  readonly notes: readonly Note[];
  readonly problems: readonly Problem[];
}

/**
 * What a row is, as far as its cells tell. `letters`: it assigns something. `banner`: one text over all its cells, as a heading
 * of a section that is merged has. `bare`: nothing but its first cell. `words`: text where letters belong. `other`: what else an
 * activity may have, and no letters.
 */
type RowKind = 'letters' | 'banner' | 'bare' | 'words' | 'other';

/**
 * Finds headings of sections, and legends and notes below the matrix. What certainly is none of its rows is left out with a note:
 * one text over several cells, and all that follows the matrix below an empty row or begins as a legend does. Any other rows
 * without a letter may be activities that somebody has still to fill in: they are a problem, one for as many as stand together,
 * for what is left out by mistake is missed by nobody. A single cell that can't be read is none of this.
 */
export function sectionsOf({ sheet, carriers }: Matrix): Sections {
  const nobody = sheet.columns.get('nobody');
  const columns = [...carriers.map(({ column }) => column), ...(nobody === undefined ? [] : [nobody])];
  const kinds = new Map([...bodyRows(sheet)].map((row) => [row, kindOf(sheet, columns, row)]));
  const last = [...kinds].findLast(([, kind]) => kind === 'letters')?.[0] ?? Number.POSITIVE_INFINITY;
  const tail = [...kinds.keys()].find((row) => row > last && beginsTail(sheet, row)) ?? Number.POSITIVE_INFINITY;
  const rows = new Set<number>();
  const notes: Note[] = [];
  const problems: Problem[] = [];
  const run: number[] = [];
  const end = () => {
    const [first] = run;
    if (first === undefined) return;
    const isSlip = run.length === 1 && kinds.get(first) === 'words' && wordsIn(sheet, columns, first) === 1;
    if (!isSlip) {
      for (const row of run) rows.add(row);
      const found = `${textOf(sheet, run)} without a letter`;
      const expected = 'exactly one A and at least one R in a row, or no such row: headings of sections are not read';
      problems.push({ ...cellPlace(sheet, first, 0), found, expected });
    }
    run.length = 0;
  };
  for (const [row, kind] of kinds) {
    if (row >= tail) break;
    if (kind === 'bare' || kind === 'words') run.push(row);
    else end();
    if (kind !== 'banner') continue;
    rows.add(row);
    const text = `${textOf(sheet, [row])} stands over several cells: it was taken for the heading of a section.`;
    notes.push({ ...cellPlace(sheet, row, 0), text });
  }
  end();
  const below = [...kinds.keys()].filter((row) => row >= tail);
  for (const row of below) rows.add(row);
  const [first] = below;
  if (first !== undefined) {
    notes.push({ ...cellPlace(sheet, first, 0), text: `${textOf(sheet, below)} below the matrix: left out.` });
  }
  return { rows, notes, problems };
}

function kindOf(sheet: Sheet, columns: readonly number[], row: number): RowKind {
  if (cellUnder(sheet, row, 'scope')?.trim()) return bannerOr(sheet, row, 'letters');
  const activity = activityText(sheet, row);
  // Beside letters, the words for them are no assignments: a legend says what they mean. `A/C/I` is one wherever it stands.
  const isKey = isLetters(activity) || LEGEND.test(activity);
  const texts = columns.map((column) => cellText(sheet, row, column));
  if (texts.some((text) => isLetters(text) && !(isKey && LONG_WORD.test(text)))) return 'letters';
  const filled = cellsOf(sheet, row).filter((text) => text !== '');
  if (filled.length === 1 && activity !== '') return 'bare';
  return bannerOr(sheet, row, wordsIn(sheet, columns, row) > 0 ? 'words' : 'other');
}

function bannerOr(sheet: Sheet, row: number, kind: RowKind): RowKind {
  const filled = cellsOf(sheet, row).filter((text) => text !== '');
  const [first = ''] = filled;
  const isBanner = filled.length > 1 && lettersOfCell(first) === null && filled.every((text) => text === first);
  return isBanner ? 'banner' : kind;
}

/** How many cells hold several words where letters belong, or stand below no heading. One word may be a slip of the pen. */
function wordsIn(sheet: Sheet, columns: readonly number[], row: number): number {
  const headings = sheet.rows[sheet.headingRow] ?? [];
  return cellsOf(sheet, row).filter((text, column) => {
    if (text === '' || column === sheet.columns.get('activity')) return false;
    return columns.includes(column) ? /\S\s+\S/.test(text) && !isLetters(text) : !headings[column]?.trim();
  }).length;
}

/** Longer than all four letters together. */
const LONG_WORD = /\p{L}{5}/u;

const LEGEND = /^(legend|key|notes?|remarks?|comments?|raci)\s*([:–-]|$)/i;

function beginsTail(sheet: Sheet, row: number): boolean {
  const above = sheet.rows[row - 1] ?? [];
  if (above.every((cell) => cell.trim() === '')) return true;
  const text = activityText(sheet, row);
  return LEGEND.test(text) || isLetters(text);
}

/** `“Delivery”`, `“Legend” and 4 more rows`. */
function textOf(sheet: Sheet, rows: readonly number[]): string {
  const [first = 0] = rows;
  const text = cellsOf(sheet, first).find((each) => each !== '') ?? '';
  const more = rows.length - 1;
  return `“${shown(text)}”${more > 0 ? ` and ${more === 1 ? 'one more row' : `${more} more rows`}` : ''}`;
}

function activityText(sheet: Sheet, row: number): string {
  return cellUnder(sheet, row, 'activity')?.trim() ?? '';
}

function cellsOf(sheet: Sheet, row: number): string[] {
  return (sheet.rows[row] ?? []).map((cell) => textOfCell(cell).trim());
}

function cellText(sheet: Sheet, row: number, column: number): string {
  return textOfCell(sheet.rows[row]?.[column] ?? '').trim();
}

function isLetters(text: string): boolean {
  return (lettersOfCell(text) ?? []).length > 0;
}
