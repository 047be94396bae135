import { FILE_START, type Place, type Problem } from './problem.ts';

/** The largest files that are read, in bytes. A YAML file takes about thirty times its size in memory, a sheet far less. */
export const SHEET_LIMIT = 200 * 1024 * 1024;
export const MAP_FILE_LIMIT = 100 * 1024 * 1024;
export const WORKBOOK_LIMIT = 50 * 1024 * 1024;

/** A file as it comes in: its name decides how it is read. */
export interface IncomingFile {
  /** As the person named it; it ends in .yml, .yaml, .json, .csv, .tsv or .xlsx. */
  readonly name: string;
  readonly content: string | Uint8Array;
}

const NEWLINE = 10;

/** The text of a file without its byte-order mark, or the one problem that keeps it from being text. */
export function textOf(file: IncomingFile, limit: number): string | Problem {
  const { content, name } = file;
  const problem = (found: string, expected: string, at: Place = FILE_START): Problem => ({
    file: name,
    ...at,
    found,
    expected,
  });
  const tooBig = sizeProblem(name, content.length, limit);
  if (tooBig) return tooBig;
  if (typeof content !== 'string' && isArchive(content)) {
    return problem('a workbook or another packed file', 'text; a workbook has a name that ends in .xlsx');
  }
  if (typeof content !== 'string' && isUtf16(content)) return problem('UTF-16', utf8(name));
  const text = typeof content === 'string' ? content.replace(/^\uFEFF/, '') : decode(content);
  if (text === null) {
    return problem('bytes that are not UTF-8', utf8(name), brokenPlace(content as Uint8Array));
  }
  const nul = text.indexOf('\0');
  if (nul !== -1) return problem('a NUL character', 'a text file', placeAt(text, nul));
  return text;
}

/** Excel's plain "CSV" is in the alphabet of the computer it runs on. */
function utf8(name: string): string {
  return /\.[ct]sv$/i.test(name) ? 'a file saved as UTF-8 ("CSV UTF-8" in Excel)' : 'a file saved as UTF-8';
}

/** The place of an offset in a text; for one or two look-ups a file. */
export function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  let line = 1;
  for (let at = before.indexOf('\n'); at !== -1; at = before.indexOf('\n', at + 1)) line += 1;
  return { line, column: offset - lineStart + 1 };
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The one problem of a file that is too large; null where it is not. */
export function sizeProblem(file: string, size: number, limit: number): Problem | null {
  if (size <= limit) return null;
  return { file, ...FILE_START, found: `${megabytes(size)} MB`, expected: `a file of at most ${megabytes(limit)} MB` };
}

function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

/** Where the first byte stands that is not UTF-8: the line that can't be decoded, then the longest part of it that can. */
function brokenPlace(bytes: Uint8Array): Place {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline === -1 ? bytes.length : newline;
    const text = bytes.subarray(start, end);
    if (decode(text) === null) {
      const readable = new TextDecoder().decode(text).indexOf('\uFFFD');
      return { line, column: readable + 1 };
    }
    start = end + 1;
  }
  return FILE_START;
}

function megabytes(size: number): string {
  return String(Math.ceil(size / 1024 / 1024));
}
