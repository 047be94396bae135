/** A place in a file: line and column count from 1. In a sheet the line is the row and the column the cell's column. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A place together with the name of its file. */
export interface FilePlace extends Place {
  readonly file: string;
  /** In a workbook: the sheet. */
  readonly sheet?: string;
}

/** Something in a file that keeps it from being imported: where it stands, what stands there, what would be right. */
export interface Problem extends FilePlace {
  readonly found: string;
  readonly expected: string;
}

/** Something worth knowing that stops nothing: a role that an import had to make up. */
export interface Note extends FilePlace {
  readonly text: string;
}

/** The way to a part of a value: keys and list positions. */
export type Path = readonly (string | number)[];

export const FILE_START: Place = { line: 1, column: 1 };

const SHOWN_LENGTH = 80;

/** `map.yml:12:8`; in a workbook `raci.xlsx: Sheet RACI, C1`. */
export function placeText({ file, sheet, line, column }: FilePlace): string {
  return sheet === undefined
    ? `${file}:${line}:${column}`
    : `${file}: Sheet ${shown(sheet)}, ${cellName(line, column)}`;
}

/** A line as something in `file` refers to it: `line 3`, `map.yml, line 3`, `Sheet People, row 3`. */
export function lineText(place: FilePlace, file: string): string {
  const line = place.sheet === undefined ? `line ${place.line}` : `Sheet ${shown(place.sheet)}, row ${place.line}`;
  return place.file === file ? line : `${place.file}, ${line}`;
}

/** A column's letters as its number: `A` → 1, `AA` → 27. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** A cell as spreadsheets call it, row and column from 1: `C1`, `AA12`. */
export function cellName(row: number, column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row}`;
}

/** A value from a file as a problem names it: the text itself on one line, or what kind of thing it is. */
export function shown(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return 'a mapping';
  const text = String(value)
    .slice(0, 10 * SHOWN_LENGTH)
    .replace(/\s+/g, ' ')
    .replace(
      /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/gu,
      (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
  if (text.trim() === '') return 'an empty text';
  if (text.length <= SHOWN_LENGTH) return text;
  return `${[...text.slice(0, SHOWN_LENGTH)].slice(0, -1).join('')}…`;
}
