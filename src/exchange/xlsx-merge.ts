import { columnNumber } from './problem.ts';
import { ZipFault } from './zip-reading.ts';

/** Cells that stand as one; rows and columns from 0, the last ones included. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const FILL_LIMIT = 1_000_000;
/** Above the headings there is a title or two, not a page of text. */
const TITLE_ROWS = 20;

/** `A2:A10` as rows and columns; null for anything else. */
export function readMerge(reference: string): Merge | null {
  const [, left, top, right, bottom] =
    /^\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference) ?? [];
  if (!left || !top || !right || !bottom) return null;
  return {
    left: columnNumber(left) - 1,
    top: Number(top) - 1,
    right: columnNumber(right) - 1,
    bottom: Number(bottom) - 1,
  };
}

/** Takes away the titles above the headings: rows with one cell, before the first row with several. */
export function dropTitles(rows: string[][]): void {
  const filled = rows.slice(0, TITLE_ROWS).map((row) => row.filter((cell) => cell.trim() !== '').length);
  const headings = filled.findIndex((count) => count > 1);
  for (let row = 0; row < headings; row += 1) rows[row] = [];
}

/**
 * Gives what merged cells hold to each of them, as people read it: an area beside ten rows is the area of all ten. Beyond
 * what the sheet holds nothing is filled.
 * @throws ZipFault where that would come to more cells than anybody merges.
 */
export function unmerge(rows: string[][], merges: readonly Merge[]): void {
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  let filled = 0;
  for (const { top, left, bottom, right } of merges) {
    const text = rows[top]?.[left] ?? '';
    if (text === '') continue;
    const [lastRow, lastColumn] = [Math.min(bottom, rows.length - 1), Math.min(right, width - 1)];
    filled += (lastRow - top + 1) * (lastColumn + 1);
    if (filled > FILL_LIMIT) {
      throw new ZipFault('merged cells over most of the sheet', `at most ${FILL_LIMIT.toLocaleString('en')} of them`);
    }
    for (let row = top; row <= lastRow; row += 1) fill(rows[row] as string[], left, lastColumn, text);
  }
}

function fill(row: string[], from: number, to: number, text: string): void {
  while (row.length <= to) row.push('');
  for (let column = from; column <= to; column += 1) row[column] = text;
}
