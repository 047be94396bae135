import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CompanyMap } from '../../src/domain/map/company-map.ts';
import { exportXlsx } from '../../src/exchange/export-xlsx.ts';
import { planImport } from '../../src/exchange/plan.ts';
import { planJson, problemText } from '../../src/exchange/plan-report.ts';
import { readFiles } from '../../src/exchange/read-files.ts';
import { ZipArchive, ZipFault } from '../../src/exchange/zip-reading.ts';
import { anyMap } from './random-map.ts';
import { rowsOf, workbookOf, zipped } from './workbook.ts';

async function planOf(content: Uint8Array | string, map = new CompanyMap(), name = 'raci.xlsx') {
  return planImport(map, await readFiles([{ name, content }]), { prune: false });
}

async function mapOf(content: Uint8Array): Promise<CompanyMap> {
  const map = new CompanyMap();
  const { edits, problems } = await planOf(content, map);
  expect(problems.map(problemText)).toEqual([]);
  for (const edit of edits) map.apply(edit);
  return map;
}

async function problemsOf(content: Uint8Array | string, name = 'raci.xlsx'): Promise<string[]> {
  return (await planOf(content, new CompanyMap(), name)).problems.map(problemText);
}

const MATRIX = rowsOf(['Activity', 'Area', 'Lead', 'Engineer'], ['Deploy', 'Delivery', 'A', 'R']);

describe('a workbook', () => {
  test('brings matrix, people and holders, each told by its headings', async () => {
    const map = await mapOf(
      workbookOf({
        sheets: [
          { name: 'Who', xml: rowsOf(['role', 'person'], ['Lead', 'ana@test.example']) },
          { name: 'Matrix', xml: MATRIX },
          { name: 'Staff', xml: rowsOf(['E-mail', 'Name'], ['ana@test.example', 'Ana']) },
        ],
      }),
    );
    expect(map.activities.get('deploy')).toMatchObject({ area: 'delivery', raci: { A: ['lead'], R: ['engineer'] } });
    expect([...map.holdersOf('lead')]).toMatchObject([{ person: 'ana@test.example' }]);
  });

  test('names sheets that are something else, and leaves hidden ones out', async () => {
    const { notes, problems, edits } = await planOf(
      workbookOf({
        sheets: [
          { name: 'Matrix', xml: MATRIX },
          { name: 'Legend', xml: rowsOf(['Letter', 'Meaning'], ['A', 'Accountable'], ['R', 'does the work']) },
          { name: 'Old', xml: rowsOf(['Activity', 'Boss'], ['Ducks', 'A/R']), state: 'hidden' },
          { name: 'Empty', xml: '' },
        ],
      }),
    );
    expect(problems).toEqual([]);
    expect(notes).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ sheet: 'Legend', text: expect.stringContaining('was left out') }),
        expect.objectContaining({ sheet: 'Old', text: 'This sheet is hidden and was left out.' }),
      ]),
    );
    expect(edits.map(({ key }) => key)).not.toContain('ducks');
  });

  test('is taken for a matrix by its letters where no heading says "Activity"', async () => {
    const xml = rowsOf(['What we do', 'Lead', 'Engineer'], ['Deploy', 'A', 'R'], ['Page', 'A/R', '']);
    expect([...(await mapOf(workbookOf({ sheets: [{ name: 'x', xml }] }))).activities.keys()]).toEqual([
      'deploy',
      'page',
    ]);
  });

  test('reads shared, rich, escaped and formatted cells as people see them', async () => {
    const map = await mapOf(
      workbookOf({
        texts: [
          '<t>Activity</t>',
          '<r><t>Dep</t></r><r><t>loy</t></r><rPh><t>no</t></rPh>',
          '<t>a_x000D_b &amp; _x005F_x0041_</t>',
        ],
        styles:
          '<numFmts><numFmt numFmtId="170" formatCode="[Red]yyyy&quot;-&quot;mm"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/></cellXfs>',
        sheets: [
          {
            name: 'x',
            xml: '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="inlineStr"><is><t>Description</t></is></c><c r="C2" t="str"><v>Lead</v></c></row><row r="4"><c r="A4" t="s"><v>1</v></c><c r="B4" s="1"><v>46376</v></c><c r="C4" t="inlineStr"><is><t>A/R</t></is></c></row><row r="5"><c r="A5"><v>0.30000000000000004</v></c><c r="B5" t="s"><v>2</v></c><c r="C5" t="inlineStr"><is><t>AR</t></is></c></row><row r="6"><c r="A6" t="b"><v>1</v></c><c r="B6" s="2"><v>46376.5</v></c><c r="C6" t="inlineStr"><is><t>A R</t></is></c></row>',
          },
        ],
      }),
    );
    const described = [...map.activities.values()].map(({ name, description }) => [name, description]);
    expect(described).toEqual([
      ['Deploy', '2026-12-20'],
      ['0.3', 'a\nb & _x0041_'],
      ['TRUE', '2026-12-20 12:00:00'],
    ]);
  });

  test('counts days from 1904 where the workbook does', async () => {
    const map = await mapOf(
      workbookOf({
        date1904: true,
        styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
        sheets: [
          {
            name: 'x',
            xml: `${rowsOf(['Activity', 'Description', 'Lead'])}<row><c t="str"><v>Deploy</v></c><c s="1"><v>44914</v></c><c t="str"><v>AR</v></c></row>`,
          },
        ],
      }),
    );
    expect(map.activities.get('deploy')?.description).toBe('2026-12-20');
  });

  test('gives merged cells to every row they stand beside, and passes over a title', async () => {
    const xml = `<sheetData>${rowsOf(['Our matrix'], [], ['Activity', 'Area', 'Lead'], ['Deploy', 'Delivery', 'AR'], ['Page', '', 'AR'])}</sheetData><mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="B4:B5"/></mergeCells>`;
    const map = await mapOf(workbookOf({ sheets: [{ name: 'x', xml }] }));
    expect([...map.activities.values()].map(({ area }) => area)).toEqual(['delivery', 'delivery']);
  });

  test('finds the headings below names of groups, also where "Activity" is as tall as both rows', async () => {
    const rows = (first: string, second: string) =>
      rowsOf([first, 'Delivery', '', 'Security'], [second, 'Lead', 'Engineer', 'Officer'], ['Deploy', 'A', 'R', 'C']);
    const merges = '<mergeCell ref="B1:C1"/><mergeCell ref="A1:A2"/>';
    for (const xml of [
      rows('', 'Activity'),
      `<sheetData>${rows('Activity', '')}</sheetData><mergeCells>${merges}</mergeCells>`,
    ]) {
      const map = await mapOf(workbookOf({ sheets: [{ name: 'x', xml }] }));
      expect([...map.roles.keys()]).toEqual(['lead', 'engineer', 'officer']);
      expect(map.activities.get('deploy')?.raci).toEqual({ A: ['lead'], R: ['engineer'], C: ['officer'] });
    }
  });

  test('takes no legend for a matrix', async () => {
    const legend = rowsOf(['Letter', 'Meaning'], ['A', 'Accountable'], ['R', 'Responsible'], ['C', 'Consulted']);
    const matrix = rowsOf(['What we do', 'Lead'], ['Deploy', 'A/R']);
    const { edits, problems } = await planOf(
      workbookOf({
        sheets: [
          { name: 'Legend', xml: legend },
          { name: 'RACI', xml: matrix },
        ],
      }),
    );
    expect(problems).toEqual([]);
    expect(edits.map(({ key }) => key)).toEqual(['lead', 'deploy']);
  });

  test('takes the last value of a formula and says so; one without a value is a problem', async () => {
    const xml = `${rowsOf(['Activity', 'Lead'])}<row><c t="str"><f>A1&amp;"x"</f><v>Deploy</v></c><c t="str"><f>"A"&amp;"R"</f><v>AR</v></c></row>`;
    const { notes, problems } = await planOf(workbookOf({ sheets: [{ name: 'x', xml }] }));
    expect(problems).toEqual([]);
    expect(notes).toContainEqual(
      expect.objectContaining({ sheet: 'x', line: 2, column: 1, text: expect.stringContaining('2 formulas') }),
    );
    const bare = `${rowsOf(['Activity', 'Lead'])}<row><c t="str"><v>Deploy</v></c><c><f>HYPERLINK("https://x")</f></c></row><row><c t="str"><v>Page</v></c><c t="e"><f>B9</f><v>#REF!</v></c></row>`;
    expect(await problemsOf(workbookOf({ sheets: [{ name: 'x', xml: bare }] }))).toEqual([
      'raci.xlsx: Sheet x, B2: found a formula that was never worked out, expected its value: open the file in a spreadsheet program and save it, or paste values',
      'raci.xlsx: Sheet x, B3: found the error #REF!, expected a value',
    ]);
  });
});

describe('a problem in a workbook', () => {
  test('names sheet and cell, duplicate headings included', async () => {
    const sheets = [
      { name: 'RACI', xml: rowsOf(['Activity', 'Area', 'Lead', 'Lead', 'Area'], ['Deploy', '', 'A/R', '', '']) },
    ];
    expect(await problemsOf(workbookOf({ sheets }))).toEqual([
      'raci.xlsx: Sheet RACI, D1: found Lead, expected each role or person in one column',
      'raci.xlsx: Sheet RACI, E1: found Area, expected each heading once',
    ]);
    const twice = [
      { name: 'One', xml: rowsOf(['Activity', 'Lead'], ['Deploy', 'AR']) },
      { name: 'Two', xml: rowsOf(['Activity', 'Lead'], ['Deploy', 'AR']) },
    ];
    expect(await problemsOf(workbookOf({ sheets: twice }))).toEqual([
      'raci.xlsx: Sheet Two, A2: found deploy, expected each activity once (see Sheet One, row 2)',
    ]);
  });

  test('is one for all where the file is not what it says', async () => {
    const only = async (content: Uint8Array | string, name?: string) => {
      const problems = await problemsOf(content, name);
      expect(problems).toHaveLength(1);
      return problems[0];
    };
    expect(await only('Activity,Lead\nDeploy,AR\n')).toContain('no workbook, whatever its name says');
    expect(await only(Buffer.from('d0cf11e0a1b11ae1', 'hex'))).toContain(
      'an old .xls workbook, or one with a password',
    );
    expect(await only(zipped([['readme.txt', 'hello']]))).toContain('a ZIP file without a workbook in it');
    expect(await only(workbookOf({ sheets: [] }), 'raci.csv')).toContain('a name that ends in .xlsx');
    expect(await only(workbookOf({ sheets: [{ name: 'x', xml: '<row><c>' }] }))).toContain('is no XML');
    expect(await only(workbookOf({ sheets: [{ name: 'x', xml: rowsOf(['Dear diary']) }] }))).toContain('no such sheet');
    const whole = workbookOf({ sheets: [{ name: 'x', xml: MATRIX }] });
    for (const cut of [30, 200, whole.length - 30]) expect(await only(whole.subarray(0, cut))).toContain('expected a');
    const flipped = Buffer.from(whole);
    flipped[60] = (flipped[60] ?? 0) ^ 0xff;
    expect(await only(flipped)).toContain('expected a');
  });

  test('is a size that nobody’s map has', async () => {
    expect(await problemsOf(Buffer.alloc(50 * 1024 * 1024 + 1))).toEqual([
      'raci.xlsx:1:1: found 51 MB, expected a file of at most 50 MB',
    ]);
  });
});

describe('a hostile workbook', () => {
  test('that unpacks without end is left in the middle of it', async () => {
    const text = '<x/>'.repeat(10 * 1024 * 1024);
    const bomb = workbookOf({ sheets: [{ name: 'x', xml: `${MATRIX}${text}` }] });
    expect(bomb.length).toBeLessThan(100_000);
    // Work, not time: the machine may have other things to do.
    const before = process.cpuUsage();
    expect(await problemsOf(bomb)).toEqual([expect.stringContaining('unpacks to far more than its size')]);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(4_000);
  });

  test('can’t lie about its sizes, nor hide a bomb in many entries', async () => {
    const archive = new ZipArchive(
      zipped([
        ['a', 'x'.repeat(3_000)],
        ['b', 'x'.repeat(3_000)],
      ]),
      {
        entries: 2,
        inflated: 5_000,
        ratio: 1_000,
      },
    );
    const read = async (name: string) => {
      for await (const _piece of archive.pieces(name));
    };
    await read('a');
    await expect(read('b')).rejects.toThrow(ZipFault);
    const many = zipped(Array.from({ length: 2_001 }, (_, i) => [`${i}`, '']));
    expect(await problemsOf(many)).toEqual([expect.stringContaining('2,001 files in one')]);
  });

  test('finds no entities to expand, and no file to read', async () => {
    const doctype = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]>';
    const sheets = [{ name: 'x', xml: MATRIX }];
    const made = workbookOf({ sheets, extra: [['xl/worksheets/sheet1.xml', `${doctype}<worksheet>&b;</worksheet>`]] });
    expect(await problemsOf(made)).toEqual([expect.stringContaining('has a DOCTYPE')]);
    const entity = rowsOf(['Activity', '&b;']);
    expect(await problemsOf(workbookOf({ sheets: [{ name: 'x', xml: entity }] }))).toEqual([
      expect.stringContaining('is no XML'),
    ]);
  });

  test('can’t nest or go on without end, however little it unpacks to', async () => {
    const noise = (length: number) => Array.from({ length }, (_, i) => (i * 2_654_435_761) % 1_000_003).join(' ');
    const nested = Array.from({ length: 20_000 }, (_, i) => `<a${(i * 7_919) % 10_007}>`).join('');
    expect(await problemsOf(workbookOf({ sheets: [{ name: 'x', xml: nested }] }))).toEqual([
      expect.stringContaining('nests without end'),
    ]);
    const long = `<row><c t="inlineStr"><is><t>${noise(500_000)}</t></is></c></row>`;
    expect(await problemsOf(workbookOf({ sheets: [{ name: 'x', xml: long }] }))).toEqual([
      expect.stringContaining('a text without end'),
    ]);
  });

  test('can’t spread a few cells over the whole of a sheet', async () => {
    const far = Array.from(
      { length: 400 },
      (_, i) => `<row r="${i + 1}"><c r="XFD${i + 1}" t="str"><v>A</v></c></row>`,
    );
    expect(await problemsOf(workbookOf({ sheets: [{ name: 'x', xml: far.join('') }] }))).toEqual([
      expect.stringContaining('more cells than anybody fills'),
    ]);
    const rows = Array.from({ length: 1_000 }, (_, i) => `<row r="${i + 1}"><c t="str"><v>A</v></c></row>`).join('');
    const wide = `<row r="1001"><c r="ZZ1001" t="str"><v>A</v></c></row>`;
    const merge = '<mergeCells><mergeCell ref="A1:XFD1048576"/><mergeCell ref="A1:XFD1048576"/></mergeCells>';
    const xml = `<sheetData>${rows}${wide}</sheetData>${merge}`;
    expect(await problemsOf(workbookOf({ sheets: [{ name: 'x', xml }] }))).toEqual([
      expect.stringContaining('merged cells over most of the sheet'),
    ]);
  });

  test('may be anything at all: it is refused with a problem, never with a fault', async () => {
    const whole = workbookOf({ sheets: [{ name: 'x', xml: MATRIX }], texts: ['<t>a</t>'] });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 }),
        async (bites) => {
          const bitten = Buffer.from(whole);
          for (const [at, value] of bites) bitten[at] = value;
          await planOf(bitten);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('an export as a workbook', () => {
  test('of an empty map imported again is no change, and nothing is left out', async () => {
    const { edits, problems, notes } = await planOf(await exportXlsx(new CompanyMap()));
    expect({ edits, problems, notes }).toEqual({ edits: [], problems: [], notes: [] });
  });

  test('imported again is no change, whatever the names', async () => {
    await fc.assert(
      fc.asyncProperty(anyMap, async (map) => {
        const { problems, edits } = await planOf(await exportXlsx(map), map);
        expect(problems.map(problemText)).toEqual([]);
        expect(edits).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('holds no cell that a spreadsheet would compute, and freezes its headings', async () => {
    const map = await mapOf(
      workbookOf({ sheets: [{ name: 'x', xml: rowsOf(['Activity', 'Lead'], ["'=HYPERLINK(1)", 'AR']) }] }),
    );
    expect([...map.activities.values()][0]?.name).toBe('=HYPERLINK(1)');
    const archive = new ZipArchive(await exportXlsx(map));
    let xml = '';
    for await (const piece of archive.pieces('xl/worksheets/sheet1.xml')) xml += piece.toString();
    expect(xml).toContain(">'=HYPERLINK(1)<");
    expect(xml).not.toMatch(/<f>|>[=+@-]/);
    expect(xml).toContain('state="frozen"');
    expect(planJson(await planOf(await exportXlsx(map), map)).changes).toEqual([]);
  });
});
