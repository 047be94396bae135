import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { CompanyMap } from '../../src/domain/map/company-map.ts';
import { type Plan, planImport } from '../../src/exchange/plan.ts';
import { planJson } from '../../src/exchange/plan-report.ts';
import { readFiles } from '../../src/exchange/read-files.ts';

const LARCH = fs.readFileSync(path.join(import.meta.dirname, 'fixture/larch.yml'), 'utf8');

type Files = { [name: string]: string | Uint8Array };

async function planOf(map: CompanyMap, files: Files, prune = false): Promise<Plan> {
  const incoming = Object.entries(files).map(([name, content]) => ({ name, content }));
  return planImport(map, await readFiles(incoming), { prune });
}

/** Plans, expects no problem, and applies; the plan's notes are given back. */
async function take(map: CompanyMap, files: Files, prune = false): Promise<string[]> {
  const { edits, problems, notes } = await planOf(map, files, prune);
  expect(problems).toEqual([]);
  for (const edit of edits) map.apply(edit);
  return notes.map(({ file, line, column, text }) => `${file}:${line}:${column}: ${text}`);
}

async function larch(): Promise<CompanyMap> {
  const map = new CompanyMap();
  await take(map, { 'larch.yml': LARCH });
  return map;
}

const BUILD = { A: ['eng'], R: ['eng', 'ops'], C: ['qa'], I: ['qa'] };

test('the headings are the first row where nothing below says more, whatever the rows are about', async () => {
  const map = new CompanyMap();
  await take(map, { 'm.csv': 'What we do,Eng,Ops\nTask,AR,R\nActivity,AR,C\nMail,AR,\n' });
  expect([...map.activities.keys()]).toEqual(['task', 'activity', 'mail']);
});

describe('a RACI matrix is read whatever program wrote it', () => {
  test.each<[string, string, string | Uint8Array]>([
    ['commas', 'm.csv', 'Activity,Eng,Ops,QA\nBuild,A/R,R,"C, I"\n'],
    ['semicolons', 'm.csv', 'Activity;Eng;Ops;QA\nBuild;A/R;R;C, I\n'],
    ['tabs', 'm.tsv', 'Activity\tEng\tOps\tQA\nBuild\tA/R\tR\tC, I\n'],
    ['tabs in a .csv', 'm.csv', 'Activity\tEng\tOps\tQA\nBuild\tAR\tR\tCI\n'],
    [
      'a byte-order mark, CRLF, quotes and blank lines',
      'm.csv',
      '\ufeff"Activity","Eng","Ops","QA"\r\n"Build","A/R","R","C, I"\r\n\r\n,,,\r\n\r\n',
    ],
    ['a byte-order mark in bytes', 'm.csv', new TextEncoder().encode('\ufeffActivity,Eng,Ops,QA\nBuild,AR,R,CI')],
    ['old line ends', 'm.csv', 'Activity,Eng,Ops,QA\rBuild,AR,R,CI\r'],
    ['a line that names the separator', 'm.csv', 'sep=;\r\nActivity;Eng;Ops;QA\r\nBuild;AR;R;CI\r\n'],
    ['lower case and words', 'm.csv', 'Activity,Eng,Ops,QA\nBuild,accountable & responsible,r,consulted / informed\n'],
    ['brackets, stops and dashes', 'm.csv', 'Activity,Eng,Ops,QA,Legal\nBuild,(A) (R),R.,C|I,-\n'],
    ['a first column of another name', 'm.csv', 'What we do,Eng,Ops,QA\nBuild,A R,R,C+I\n'],
    ['a first column without a name', 'm.csv', ',Eng,Ops,QA\nBuild,A;R,R,C.I\n'],
    ['headings in any case', 'm.csv', 'ACTIVITY , eng,Area, OPS ,  A L I A S E S,qa\nBuild,ar,,r,,ci\n'],
    ['the activity in the second column', 'm.csv', 'Area,Activity,Eng,Ops,QA\n,Build,AR,R,CI\n'],
    ['titles above the headings', 'm.csv', 'Who does what;;;\n;;;\nActivity;Eng;Ops;QA\nBuild;AR;R;CI\n'],
    ['a title with a bare line end', 'm.csv', 'Who does what\n\nActivity;Eng;Ops;QA\nBuild;AR;R;CI\n'],
    ['names of groups of columns above the headings', 'm.csv', ',Team 1,,Team 2\nActivity,Eng,Ops,QA\nBuild,AR,R,CI\n'],
    ['letters of full width', 'm.csv', 'Activity,Eng,Ops,QA\nBuild,Ａ／Ｒ,Ｒ,ＣＩ\n'],
    ['an empty column at the end', 'm.csv', 'Activity,Eng,Ops,QA,,\nBuild,AR,R,CI,,\n'],
  ])('%s', async (_what, name, content) => {
    const map = new CompanyMap();
    await take(map, { [name]: content });
    expect([...map.activities.values()]).toMatchObject([{ id: 'build', name: 'Build', raci: BUILD, overrides: [] }]);
  });

  test('a quoted cell may hold separators, quotes and lines', async () => {
    const map = new CompanyMap();
    await take(map, {
      'm.csv': 'Activity,Description,Aliases,Eng\r\n"Build, ""test""","one\r\ntwo","make; ""a, b"", cook",AR\r\n',
    });
    expect([...map.activities.values()]).toMatchObject([
      { id: 'build-test', name: 'Build, "test"', description: 'one\ntwo', aliases: ['make', 'a, b', 'cook'] },
    ]);
  });

  test('the mark that keeps a spreadsheet from computing a cell is taken off again', async () => {
    const map = new CompanyMap();
    await take(map, { 'm.csv': "Activity,Description,Eng\n'=Build,'-5,AR\n'tis,'quoted',AR\n" });
    expect([...map.activities.values()]).toMatchObject([
      { name: '=Build', description: '-5' },
      { name: "'tis", description: "'quoted'" },
    ]);
  });
});

describe('a RACI matrix is understood with the map', () => {
  test('a column with the name of a person is a new role, and the note says how the person is named', async () => {
    const map = new CompanyMap();
    const files = { 'p.csv': 'email,name\nana@x.example,Ana Brandt\n', 'm.csv': 'Activity,ana brandt\nBuild,AR\n' };
    expect(await take(map, files)).toEqual([
      'm.csv:1:2: New role "ana brandt" (ana-brandt). It has no holders yet. A person is called so too: for them write person:ana@x.example.',
    ]);
  });

  test('unknown roles, areas and scopes become new ones, and the notes say so', async () => {
    const map = new CompanyMap();
    const notes = await take(map, { 'm.csv': 'Activity,Area,Scope,Site Lead,Eng\nBuild,Garden,,A,R\nBuild,,EMEA,,A' });
    expect(notes).toEqual([
      'm.csv:1:4: New role "Site Lead" (site-lead). It has no holders yet.',
      'm.csv:1:5: New role "Eng" (eng). It has no holders yet.',
      'm.csv:2:2: New area "Garden" (garden).',
      'm.csv:3:3: New scope "EMEA" (emea).',
    ]);
    expect(map.roles.get('site-lead')?.name).toBe('Site Lead');
    expect([...map.holdersOf('site-lead')]).toEqual([]);
    expect(map.activities.get('build')).toMatchObject({
      area: 'garden',
      overrides: [{ scope: 'emea', raci: { A: ['eng'] } }],
    });
    expect(
      await take(map, { 'm.csv': 'Activity,Area,Scope,Site Lead,Eng\nBuild,Garden,,A,R\nBuild,,EMEA,,A' }),
    ).toEqual([]);
  });

  test.each(['deploy-approval', 'DEPLOY APPROVAL', 'prod sign-off'])(
    'an activity is known as %s, and keeps what the matrix has no column for',
    async (name) => {
      const map = await larch();
      const before = map.activities.get('deploy-approval');
      await take(map, { 'm.csv': `Activity,tech lead,RM\n${name},A,R` });
      expect(map.activities.get('deploy-approval')).toEqual({
        ...before,
        raci: { A: ['tech-lead'], R: ['release-manager'] },
      });
      expect(map.activities.size).toBe(2);
      expect(map.roles.size).toBe(3);
    },
  );

  test('a column that is there and a cell that is empty say that there is none', async () => {
    const map = await larch();
    await take(map, { 'm.csv': 'Activity,Area,Aliases,Description,Engineer\nDeploy approval,,,,AR' });
    expect(map.activities.get('deploy-approval')).toMatchObject({ area: null, aliases: [], description: '' });
  });

  test('rows with a scope are overrides, above or below their activity, and leave its other overrides', async () => {
    const map = await larch();
    await take(map, {
      'm.csv': 'Activity,Scope,Engineer,Tech Lead\nKey rotation,till,A,\nKey rotation,,R,A\nDeploy approval,Shop,A,\n',
    });
    expect(map.activities.get('key-rotation')?.overrides).toEqual([{ scope: 'checkout', raci: { A: ['engineer'] } }]);
    expect(map.activities.get('deploy-approval')).toMatchObject({
      raci: { A: ['release-manager'] },
      overrides: [
        { scope: 'checkout', raci: { A: ['tech-lead'], C: [] } },
        { scope: 'shop', raci: { A: ['engineer'] } },
      ],
    });
  });

  test('rows with a scope add to an activity of another file of the same import', async () => {
    const map = new CompanyMap();
    await take(map, { 'm.csv': 'Activity,Scope,Engineer\nKey rotation,shop,A', 'larch.yml': LARCH });
    expect(map.activities.get('key-rotation')?.overrides).toEqual([{ scope: 'shop', raci: { A: ['engineer'] } }]);
  });

  test('a person is a column with an e-mail for its heading', async () => {
    const map = await larch();
    await take(map, { 'm.csv': 'Activity,person:Kim@larch.example,ben@larch.example\nPaint,A,R' });
    expect(map.activities.get('paint')?.raci).toEqual({
      A: ['person:kim@larch.example'],
      R: ['person:ben@larch.example'],
    });
  });

  test('names without Latin letters get ids that stay the same', async () => {
    const [first, second] = [new CompanyMap(), new CompanyMap()];
    const sheet = 'Activity,開発者,🚀,🔥\n発注,A,R,\n承認 v2,,R,A\n承认 v2,A,R,C\n';
    await take(first, { 'm.csv': sheet });
    await take(second, { 'm.csv': sheet });
    expect(first.activities.size).toBe(3);
    expect(first.roles.size).toBe(3);
    for (const id of [...first.activities.keys(), ...first.roles.keys()]) expect(id).toMatch(/^[a-z0-9-]{1,100}$/);
    expect([...second.activities.keys()]).toEqual([...first.activities.keys()]);
    expect(planJson(await planOf(first, { 'm.csv': sheet })).changes).toEqual([]);
  });

  test('names of 5,000 characters that begin alike are different activities', async () => {
    const map = new CompanyMap();
    const long = 'long '.repeat(998);
    await take(map, { 'm.csv': `Activity,Eng\n${long}one,AR\n${long}two,AR\n` });
    expect(map.activities.size).toBe(2);
  });

  test('a name that two activities have is refused and not guessed', async () => {
    const map = await larch();
    const twin = map.activities.get('key-rotation');
    if (twin) map.put({ kind: 'activity', value: { ...twin, id: 'twin' } });
    const { problems } = await planOf(map, { 'm.csv': 'Activity,Engineer\nKey rotation,AR' });
    expect(problems).toMatchObject([{ line: 2, column: 1, expected: 'the id of the activity: several are called so' }]);
    await take(map, { 'm.csv': 'Activity,Id,Engineer\nKey turning,twin,AR' });
    expect(map.activities.get('twin')).toMatchObject({ name: 'Key turning', raci: { A: ['engineer'] } });
  });
});

describe('people and holders as sheets', () => {
  test('people come in, and those who are known keep what the sheet has no column for', async () => {
    const map = await larch();
    await take(map, {
      'people.csv':
        'E-Mail;Name;Slack;Manager;Time zone\nNORA@larch.example;Nora L.;;ben@larch.example;\nzoe@larch.example;Zoe;U01ZOE;nora@larch.example;Asia/Tokyo\n',
      'none.yml': 'people:\n  - { id: ben@larch.example, name: Ben }\n',
    });
    expect(map.people.get('nora@larch.example')).toEqual({
      id: 'nora@larch.example',
      name: 'Nora L.',
      active: true,
      slack: null,
      manager: 'ben@larch.example',
      timezone: 'UTC',
      phone: '+47 555 01 20',
    });
    expect(map.people.get('zoe@larch.example')).toMatchObject({ slack: 'U01ZOE', timezone: 'Asia/Tokyo', phone: null });
  });

  test('holders name roles and scopes by id or name, people by e-mail, groups with a prefix', async () => {
    const map = await larch();
    await take(map, {
      'holders.csv':
        'role,scope,person,deputies\nEngineer,Checkout,ben@larch.example,"kim@larch.example; Nora@larch.example"\ntech-lead,,group:S01LEADS,\nQA,,kim@larch.example,\n',
      'm.csv': 'Activity,QA\nTest,AR\n',
    });
    expect([...map.holdersOf('engineer')]).toContainEqual({
      role: 'engineer',
      scope: 'checkout',
      person: 'ben@larch.example',
      group: null,
      deputies: ['kim@larch.example', 'nora@larch.example'],
    });
    expect([...map.holdersOf('tech-lead')]).toContainEqual({
      role: 'tech-lead',
      scope: null,
      person: null,
      group: 'S01LEADS',
      deputies: [],
    });
    expect([...map.holdersOf('qa')]).toHaveLength(1);
  });

  test('pruning with a sheet deletes in its own section alone', async () => {
    const map = await larch();
    const { edits } = await planOf(map, { 'holders.csv': 'role,person\nrelease-manager,nora@larch.example' }, true);
    expect(edits.map(({ key, after }) => [key, after === null])).toEqual([
      ['release-manager / * / nora@larch.example', false],
      ['tech-lead / checkout / ben@larch.example', true],
      ['engineer / * / group:S01ENG', true],
    ]);
    const matrix = planJson(await planOf(map, { 'm.csv': 'Activity,Engineer\nPaint,AR' }, true));
    expect(matrix.changes.map(({ action, id }) => `${action} ${id}`)).toEqual([
      'create paint',
      'delete deploy-approval',
      'delete key-rotation',
    ]);
  });
});
