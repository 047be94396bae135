import { describe, expect, test } from '@jest/globals';
import { CompanyMap } from '../../src/domain/map/company-map.ts';
import { planImport } from '../../src/exchange/plan.ts';
import { problemText } from '../../src/exchange/plan-report.ts';
import { placeText } from '../../src/exchange/problem.ts';
import { readFiles } from '../../src/exchange/read-files.ts';
import { rowsOf, workbookOf } from './workbook.ts';

/** Headings of sections, legends and notes: rows of a matrix that are none of its activities. */

async function planOf(content: string | Uint8Array, name = 'm.csv') {
  const plan = await planImport(new CompanyMap(), await readFiles([{ name, content }]));
  return {
    activities: plan.edits.filter(({ kind }) => kind === 'activity').map(({ key }) => key),
    problems: plan.problems.map(problemText),
    notes: plan.notes.filter(({ text }) => !text.startsWith('New ')).map((note) => `${placeText(note)}: ${note.text}`),
  };
}

const HEAD = 'Activity,Lead,Engineer\n';

describe('below a matrix', () => {
  test('a legend and notes after an empty row are left out, with one line', async () => {
    const legend =
      '\nLegend,,\nA,Accountable,decides it\nR,Responsible,does the work\nPlease ask Ann before you change this,,\n';
    expect(await planOf(`${HEAD}Deploy,A,R\nBuild,A,R\n${legend}`)).toEqual({
      activities: ['deploy', 'build'],
      problems: [],
      notes: ['m.csv:5:1: “Legend” and 3 more rows below the matrix: left out.'],
    });
  });

  test('a legend that begins at once is known by its first word or letter', async () => {
    for (const first of ['Legend:', 'Note: ask Ann', 'A']) {
      const { activities, problems, notes } = await planOf(
        `${HEAD}Deploy,A,R\n${first},Accountable,\nR,Responsible,\n`,
      );
      expect([activities, problems, notes.length]).toEqual([['deploy'], [], 1]);
    }
  });

  test('an activity whose letters are missing is none of that', async () => {
    expect(await planOf(`${HEAD}Deploy,A,R\nBuild,,\n`)).toMatchObject({
      problems: [
        'm.csv:3:1: found “Build” without a letter, expected exactly one A and at least one R in a row, or no such row: headings of sections are not read',
      ],
    });
  });

  test('an activity called like a letter stays one, where it has letters', async () => {
    expect((await planOf(`${HEAD}Deploy,A,R\nA,A,R\n\nR,A,R\n`)).activities).toEqual(['deploy', 'a', 'r']);
  });

  test.each(['A', '𝑨', 'R', 'Legend', 'Notes', 'RACI: who does what'])(
    'an activity called %s stays one, also where a role has several letters in it',
    async (name) => {
      const rows = `Deploy,A,R\n${name},A/C/I,R/C/I\n`;
      const { activities, problems, notes } = await planOf(HEAD + rows);
      expect([activities.length, problems, notes]).toEqual([2, [], []]);
    },
  );
});

describe('within a matrix', () => {
  test('rows without letters are one problem for as many as stand together, and not one a cell', async () => {
    const rows =
      'DELIVERY,,\nwhat we ship,to whom it goes,how it gets there\nDeploy,A,R\nMONEY,see the other sheet,ask Zoe first\nPay,A,R\n';
    expect((await planOf(HEAD + rows)).problems).toEqual([
      expect.stringContaining('m.csv:2:1: found “DELIVERY” and one more row without a letter, expected exactly one A'),
      expect.stringContaining('m.csv:5:1: found “MONEY” without a letter'),
    ]);
  });

  test('a heading that is merged over the columns is left out, with a line', async () => {
    const rows = rowsOf(
      ['Activity', 'Lead', 'Engineer'],
      ['Delivery matters'],
      ['Deploy', 'A', 'R'],
      ['Money'],
      ['Pay', 'A', 'R'],
    );
    const merges = '<mergeCells><mergeCell ref="A2:C2"/><mergeCell ref="A4:C4"/></mergeCells>';
    const xml = `<sheetData>${rows}</sheetData>${merges}`;
    const name = 'A name of thirty-one characters';
    expect(name).toHaveLength(31);
    expect(await planOf(workbookOf({ sheets: [{ name, xml }] }), 'm.xlsx')).toEqual({
      activities: ['deploy', 'pay'],
      problems: [],
      notes: [
        `m.xlsx: Sheet ${name}, A2: “Delivery matters” stands over several cells: it was taken for the heading of a section.`,
        `m.xlsx: Sheet ${name}, A4: “Money” stands over several cells: it was taken for the heading of a section.`,
      ],
    });
  });

  test('a slip of the pen is a problem at its cell', async () => {
    expect((await planOf(`${HEAD}Deploy,A,R\nBuild,Q,Z\nTest,ask Ann,\n`)).problems).toEqual([
      expect.stringContaining('m.csv:3:2: found Q'),
      expect.stringContaining('m.csv:3:3: found Z'),
      expect.stringContaining('m.csv:4:2: found ask Ann'),
    ]);
  });
});
