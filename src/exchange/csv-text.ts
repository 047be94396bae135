import { cellOfText } from './sheet-cell.ts';

/** A row of a CSV file: cells that a spreadsheet would compute are marked as text, quotes where needed, CRLF at the end. */
export function csvRow(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(text: string): string {
  const cell = cellOfText(text);
  return /[",;\r\n\t]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
