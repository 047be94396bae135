/** A place in a file: line and column count from 1. In a sheet the line is the row and the column the cell's column. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A place together with the name of its file. */
export interface FilePlace extends Place {
  readonly file: string;
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
