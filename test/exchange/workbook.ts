import { crc32, deflateRawSync } from 'node:zlib';
import { archiveOf, type ZipContent } from '../../src/exchange/zip-writing.ts';

/** A sheet for a workbook made by hand: its name, and what stands in `sheetData` and behind it. */
export interface MadeSheet {
  readonly name: string;
  readonly xml: string;
  readonly state?: string;
}

export interface MadeBook {
  readonly sheets: readonly MadeSheet[];
  readonly texts?: readonly string[];
  readonly styles?: string;
  readonly extra?: readonly (readonly [string, string])[];
  readonly date1904?: boolean;
}

const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Texts as an archive, at once. */
export function zipped(content: ZipContent): Buffer {
  return archiveOf(
    content.map(([name, text]) => {
      const bytes = Buffer.from(text);
      return { name, packed: deflateRawSync(bytes), size: bytes.length, crc: crc32(bytes) };
    }),
  );
}

/** A workbook as another program would write it: shared texts, styles, hidden sheets, whatever a test wants in it. */
export function workbookOf({ sheets, texts = [], styles = '', extra = [], date1904 = false }: MadeBook): Buffer {
  const list = sheets.map(
    ({ name, state }, i) =>
      `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"${state ? ` state="${state}"` : ''}/>`,
  );
  const relations = sheets.map(
    (_, i) => `<Relationship Id="rId${i + 1}" Type="${R}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
  );
  return zipped([
    [
      '_rels/.rels',
      `<Relationships><Relationship Id="r" Type="${R}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      'xl/workbook.xml',
      `<workbook xmlns:r="${R}"><workbookPr date1904="${date1904 ? 1 : 0}"/><sheets>${list.join('')}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `<Relationships>${relations.join('')}<Relationship Id="s" Type="${R}/sharedStrings" Target="/xl/sharedStrings.xml"/><Relationship Id="y" Type="${R}/styles" Target="styles.xml"/><Relationship Id="e" Type="${R}/externalLink" Target="https://evil.test.example/x.xlsx" TargetMode="External"/></Relationships>`,
    ],
    ['xl/sharedStrings.xml', `<sst>${texts.map((text) => `<si>${text}</si>`).join('')}</sst>`],
    ['xl/styles.xml', `<styleSheet>${styles}</styleSheet>`],
    ...sheets.map(
      ({ xml }, i) =>
        [
          `xl/worksheets/sheet${i + 1}.xml`,
          `<worksheet>${xml.includes('<sheetData') ? xml : `<sheetData>${xml}</sheetData>`}</worksheet>`,
        ] as const,
    ),
    ...extra,
  ]);
}

/** Rows of plain texts as inline cells. */
export function rowsOf(...rows: readonly (readonly string[])[]): string {
  return rows
    .map((row) => `<row>${row.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`)
    .join('');
}
