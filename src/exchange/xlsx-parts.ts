import type { Pace } from './pace.ts';
import { cellName } from './problem.ts';
import type { ZipContent } from './zip-writing.ts';

/** A sheet to be written: its name, and its rows with the headings first. */
export interface SheetToWrite {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The files of which a workbook is made (ECMA-376 part 1): as few as a spreadsheet program takes. Every cell is text. */
export async function workbookParts(sheets: readonly SheetToWrite[], pace: Pace): Promise<ZipContent> {
  const parts: [string, string][] = [
    ['[Content_Types].xml', contentTypes(sheets.length)],
    ['_rels/.rels', relationships([[`${RELATIONS}/officeDocument`, 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbook(sheets)],
    ['xl/_rels/workbook.xml.rels', workbookRelations(sheets.length)],
    ['xl/styles.xml', STYLES],
  ];
  for (const [i, sheet] of sheets.entries())
    parts.push([`xl/worksheets/sheet${i + 1}.xml`, await worksheet(sheet, pace)]);
  return parts;
}

function contentTypes(sheets: number): string {
  const override = (part: string, type: string) => `<Override PartName="${part}" ContentType="${TYPE}.${type}+xml"/>`;
  const numbers = Array.from({ length: sheets }, (_, i) => i + 1);
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('/xl/workbook.xml', 'sheet.main')}${override('/xl/styles.xml', 'styles')}${numbers.map((n) => override(`/xl/worksheets/sheet${n}.xml`, 'worksheet')).join('')}</Types>`;
}

function relationships(relations: readonly (readonly [type: string, target: string])[]): string {
  const lines = relations.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${lines.join('')}</Relationships>`;
}

function workbookRelations(sheets: number): string {
  const pages = Array.from(
    { length: sheets },
    (_, i) => [`${RELATIONS}/worksheet`, `worksheets/sheet${i + 1}.xml`] as const,
  );
  return relationships([...pages, [`${RELATIONS}/styles`, 'styles.xml']]);
}

function workbook(sheets: readonly SheetToWrite[]): string {
  const list = sheets.map(({ name }, i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`);
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${list.join('')}</sheets></workbook>`;
}

/** Style 0: text as it stands, wrapped, at the top. Style 1: headings, bold. Format 49 is "text": typed letters stay letters. */
const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/** The headings stay in sight while one scrolls. */
const FROZEN =
  '<sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/></sheetView></sheetViews>';

async function worksheet({ rows }: SheetToWrite, pace: Pace): Promise<string> {
  const pieces = [`${HEAD}<worksheet xmlns="${MAIN}">${FROZEN}<cols>${columns(rows)}</cols><sheetData>`];
  for (const [i, row] of rows.entries()) {
    pieces.push(`<row r="${i + 1}">${row.map((text, column) => cell(text, i + 1, column + 1)).join('')}</row>`);
    if (pace.due()) await pace.rest();
  }
  pieces.push('</sheetData></worksheet>');
  return pieces.join('');
}

function cell(text: string, row: number, column: number): string {
  if (text === '') return '';
  const style = row === 1 ? ' s="1"' : '';
  return `<c r="${cellName(row, column)}"${style} t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
}

const NARROWEST = 6;
const WIDEST = 60;
const MEASURED = 500;

/** As wide as what stands in a column, as far as the first rows tell, and no wider than one likes to read. */
function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => {
    const longest = rows.slice(0, MEASURED).reduce((most, row) => Math.max(most, lineLength(row[column] ?? '')), 0);
    return Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
  });
  return widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`).join('');
}

function lineLength(text: string): number {
  return text.split('\n').reduce((most, line) => Math.max(most, line.length), 0);
}

const ENTITY: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for XML. Signs that XML can't hold are written as spreadsheets do: `_x0007_`; what looks so already is kept apart. */
function escaped(text: string): string {
  return text
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    .replace(
      // biome-ignore lint/suspicious/noControlCharactersInRegex: those are the signs that XML can't hold.
      /[\x00-\x08\x0b-\x1f\ufffe\uffff]/g,
      (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    )
    .replace(/[&<>"]/g, (sign) => ENTITY[sign] ?? sign);
}
