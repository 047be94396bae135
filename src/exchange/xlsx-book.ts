import type { Pace } from './pace.ts';
import { readXml, type XmlListener } from './xml-reading.ts';
import { type ZipArchive, ZipFault } from './zip-reading.ts';

/** A sheet as its workbook lists it. */
export interface BookSheet {
  readonly name: string;
  readonly part: string;
  readonly isHidden: boolean;
}

/** What all sheets of a workbook share. */
export interface Book {
  readonly sheets: readonly BookSheet[];
  readonly texts: readonly string[];
  /** For each style of a cell, whether it shows a number as a day. */
  readonly dateStyles: readonly boolean[];
  /** Whether days are counted from 1904. */
  readonly from1904: boolean;
}

const MAIN = 'xl/workbook.xml';
const TEXTS_LIMIT = 2_000_000;

/** Reads a workbook's list of sheets, its shared texts, and its date styles. Links to other files are never followed. */
export async function readBook(archive: ZipArchive, pace: Pace): Promise<Book> {
  const main = (await relations(archive, '', pace)).find(({ type }) => type === 'officeDocument')?.target ?? MAIN;
  if (!archive.has(main)) throw new ZipFault('a ZIP file without a workbook in it', 'a workbook saved as .xlsx');
  const parts = await relations(archive, main, pace);
  const listed: { name: string; id: string; isHidden: boolean }[] = [];
  let from1904 = false;
  await read(archive, main, pace, {
    open: (tag, { name = '', id = '', state, date1904 }) => {
      if (tag === 'sheet') listed.push({ name, id, isHidden: state !== undefined && state !== 'visible' });
      if (tag === 'workbookPr') from1904 = date1904 === '1' || date1904 === 'true';
    },
  });
  const sheets = listed.flatMap(({ name, id, isHidden }) => {
    const part = parts.find((relation) => relation.id === id && relation.type === 'worksheet')?.target;
    return part === undefined ? [] : [{ name, part, isHidden }];
  });
  const partOf = (type: string) => parts.find((relation) => relation.type === type)?.target;
  return {
    sheets,
    texts: await sharedTexts(archive, partOf('sharedStrings'), pace),
    dateStyles: await dateStyles(archive, partOf('styles'), pace),
    from1904,
  };
}

interface Relation {
  readonly id: string;
  /** The last word of the relation's type. */
  readonly type: string;
  readonly target: string;
}

async function relations(archive: ZipArchive, part: string, pace: Pace): Promise<Relation[]> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const name = `${folder}_rels/${part.slice(folder.length)}.rels`;
  const found: Relation[] = [];
  if (!archive.has(name)) return found;
  await read(archive, name, pace, {
    open: (tag, { Id = '', Type = '', Target = '', TargetMode }) => {
      if (tag !== 'Relationship' || TargetMode === 'External') return;
      found.push({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), target: pathFrom(folder, Target) });
    },
  });
  return found;
}

function pathFrom(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

async function sharedTexts(archive: ZipArchive, part: string | undefined, pace: Pace): Promise<string[]> {
  const texts: string[] = [];
  if (part === undefined || !archive.has(part)) return texts;
  const collector = new TextCollector();
  await read(archive, part, pace, {
    open: (tag) => {
      if (tag === 'si') collector.clear();
      collector.open(tag);
    },
    text: (text) => collector.text(text),
    close: (tag) => {
      collector.close(tag);
      if (tag !== 'si') return;
      texts.push(collector.taken());
      if (texts.length > TEXTS_LIMIT) throw new ZipFault('too many texts', `at most ${TEXTS_LIMIT}`);
    },
  });
  return texts;
}

/** Takes the text of `<t>` together, of a rich text all its runs; phonetic hints are left out. */
export class TextCollector {
  #text = '';
  #inText = false;
  #inPhonetic = false;

  clear(): void {
    this.#text = '';
  }

  open(tag: string): void {
    if (tag === 't') this.#inText = true;
    else if (tag === 'rPh') this.#inPhonetic = true;
  }

  text(text: string): void {
    if (this.#inText && !this.#inPhonetic) this.#text += text;
  }

  close(tag: string): void {
    if (tag === 't') this.#inText = false;
    else if (tag === 'rPh') this.#inPhonetic = false;
  }

  taken(): string {
    const text = this.#text;
    this.#text = '';
    return withoutEscapes(text);
  }
}

/** Spreadsheets write signs that XML can't hold as `_x0007_`, and an underscore that would be read so as `_x005F_`. */
function withoutEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_all, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}

/** The formats that every spreadsheet knows as days and times, by their number. */
const isDateNumber = (id: number) => (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 58);

async function dateStyles(archive: ZipArchive, part: string | undefined, pace: Pace): Promise<boolean[]> {
  const styles: boolean[] = [];
  if (part === undefined || !archive.has(part)) return styles;
  const own = new Set<number>();
  let inCells = false;
  await read(archive, part, pace, {
    open: (tag, { numFmtId, formatCode = '' }) => {
      if (tag === 'numFmt' && isDateFormat(formatCode)) own.add(Number(numFmtId));
      if (tag === 'cellXfs') inCells = true;
      if (tag === 'xf' && inCells) styles.push(isDateNumber(Number(numFmtId)) || own.has(Number(numFmtId)));
    },
    close: (tag) => {
      if (tag === 'cellXfs') inCells = false;
    },
  });
  return styles;
}

/** Whether a format has a year, month, day or time in it, colours, quotes and escapes aside. */
function isDateFormat(code: string): boolean {
  return /[ymdhs]/i.test(code.replace(/\[[^\]]*\]|"[^"]*"|\\./g, '').replace(/general/gi, ''));
}

function read(archive: ZipArchive, part: string, pace: Pace, listener: XmlListener): Promise<void> {
  return readXml(part, archive.pieces(part), listener, pace);
}
