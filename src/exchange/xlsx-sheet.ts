import type { Pace } from './pace.ts';
import { columnNumber } from './problem.ts';
import { type Book, type BookSheet, TextCollector } from './xlsx-book.ts';
import { type Merge, readMerge } from './xlsx-merge.ts';
import { readXml, type XmlListener } from './xml-reading.ts';
import { type ZipArchive, ZipFault } from './zip-reading.ts';

/** A cell whose content can't be taken: row and column from 1. */
export interface CellProblem {
  readonly line: number;
  readonly column: number;
  readonly found: string;
  readonly expected: string;
}

export interface SheetCells {
  /** A text a cell; rows and cells that the file leaves out are empty. */
  readonly rows: string[][];
  readonly merges: readonly Merge[];
  readonly problems: readonly CellProblem[];
  /** The cells with a formula whose last value was taken, row and column from 1. */
  readonly formulas: readonly { readonly line: number; readonly column: number }[];
}

/** As many cells as a sheet may come to, those included that are left out between others. */
const CELL_LIMIT = 5_000_000;
const ROW_LIMIT = 1_048_576;
const COLUMN_LIMIT = 16_384;
const MERGE_LIMIT = 100_000;

/** Reads one sheet. @throws ZipFault where it is damaged or too large. */
export async function readSheetCells(
  archive: ZipArchive,
  book: Book,
  sheet: BookSheet,
  pace: Pace,
): Promise<SheetCells> {
  const reader = new CellReader(book);
  await readXml(sheet.part, archive.pieces(sheet.part), reader, pace);
  return reader;
}

class CellReader implements XmlListener, SheetCells {
  readonly rows: string[][] = [];
  readonly merges: Merge[] = [];
  readonly problems: CellProblem[] = [];
  readonly formulas: { line: number; column: number }[] = [];
  readonly #book: Book;
  readonly #inline = new TextCollector();
  #cells = 0;
  #row = 0;
  #column = 0;
  #type = '';
  #style = 0;
  #value = '';
  #inValue = false;
  #isFormula = false;

  constructor(book: Book) {
    this.#book = book;
  }

  open(tag: string, attributes: Readonly<Record<string, string>>): void {
    if (tag === 'row') this.#openRow(attributes.r);
    else if (tag === 'c') this.#openCell(attributes);
    else if (tag === 'v') this.#inValue = true;
    else if (tag === 'f') this.#isFormula = true;
    else if (tag === 'mergeCell') this.#merge(attributes.ref ?? '');
    else this.#inline.open(tag);
  }

  text(text: string): void {
    if (this.#inValue) this.#value += text;
    else this.#inline.text(text);
  }

  close(tag: string): void {
    if (tag === 'v') this.#inValue = false;
    else if (tag === 'c') this.#closeCell();
    else this.#inline.close(tag);
  }

  #openRow(r: string | undefined): void {
    this.#row = r === undefined ? this.#row + 1 : Number(r);
    this.#column = 0;
    if (!(this.#row >= 1 && this.#row <= ROW_LIMIT)) throw new ZipFault(`a row ${r}`, `at most ${ROW_LIMIT} rows`);
  }

  #openCell({ r, t = 'n', s = '0' }: Readonly<Record<string, string>>): void {
    const letters = r === undefined ? undefined : /^[A-Z]{1,3}/.exec(r)?.[0];
    this.#column = letters === undefined ? this.#column + 1 : columnNumber(letters);
    if (this.#column > COLUMN_LIMIT || this.#row < 1) throw new ZipFault(`a cell ${r}`, 'cells up to XFD1048576');
    this.#type = t;
    this.#style = Number(s);
    this.#value = '';
    this.#isFormula = false;
    this.#inline.clear();
  }

  #closeCell(): void {
    const place = { line: this.#row, column: this.#column };
    const text = this.#textOfCell(place);
    if (this.#isFormula) this.#tookFormula(text, place);
    if (text !== '') this.#set(text);
  }

  #textOfCell(place: { line: number; column: number }): string {
    const value = this.#value;
    switch (this.#type) {
      case 's':
        return this.#book.texts[Number(value)] ?? '';
      case 'inlineStr':
        return this.#inline.taken();
      case 'e':
        this.problems.push({ ...place, found: `the error ${value}`, expected: 'a value' });
        return '';
      case 'b':
        return value === '1' ? 'TRUE' : 'FALSE';
      case 'd':
        return value.replace(/T00:00:00(\.0+)?Z?$/, '');
      case 'str':
        return value;
      default:
        return this.#numberText(value);
    }
  }

  /** A number as people see it: a day where its style says so, else without the tail that binary fractions have. */
  #numberText(value: string): string {
    const number = Number(value);
    if (value === '' || !Number.isFinite(number)) return value;
    if (this.#book.dateStyles[this.#style]) return dayText(number, this.#book.from1904);
    return /^-?\d{1,15}$/.test(value) ? value : String(Number(number.toPrecision(15)));
  }

  /** The last value that the spreadsheet worked out stands for its formula; nothing is worked out here. */
  #tookFormula(text: string, place: { line: number; column: number }): void {
    if (text !== '' || this.#type === 'str') this.formulas.push(place);
    else if (this.#type !== 'e') {
      const expected = 'its value: open the file in a spreadsheet program and save it, or paste values';
      this.problems.push({ ...place, found: 'a formula that was never worked out', expected });
    }
  }

  #set(text: string): void {
    const { rows } = this;
    while (rows.length < this.#row) rows.push([]);
    const row = rows[this.#row - 1] as string[];
    this.#cells += Math.max(0, this.#column - row.length);
    if (this.#cells > CELL_LIMIT) {
      throw new ZipFault('more cells than anybody fills', `at most ${CELL_LIMIT.toLocaleString('en')} cells a sheet`);
    }
    while (row.length < this.#column - 1) row.push('');
    row[this.#column - 1] = text;
  }

  #merge(reference: string): void {
    const merge = readMerge(reference);
    if (merge && this.merges.length < MERGE_LIMIT) this.merges.push(merge);
  }
}

const DAY_MS = 86_400_000;
/** Day 0 as spreadsheets count, which take 1900 for a leap year: right from 1 March 1900 on. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAYS_TO_1904 = 1462;

/** A day as spreadsheets count it, as map files write it: `46376` → `2026-12-20`; with a time where it has one. */
function dayText(serial: number, from1904: boolean): string {
  const moment = DAY_ZERO + Math.round((serial + (from1904 ? DAYS_TO_1904 : 0)) * 86_400) * 1000;
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return String(serial);
  const text = date.toISOString();
  return moment % DAY_MS === 0 ? text.slice(0, 10) : text.slice(0, 19).replace('T', ' ');
}
