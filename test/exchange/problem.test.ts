import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { CompanyMap } from '../../src/domain/map/company-map.ts';
import { planImport } from '../../src/exchange/plan.ts';
import { problemText } from '../../src/exchange/plan-report.ts';
import { readFiles } from '../../src/exchange/read-files.ts';

const LARCH = fs.readFileSync(path.join(import.meta.dirname, 'fixture/larch.yml'), 'utf8');

async function problemsOf(files: { [name: string]: string | Uint8Array }): Promise<string[]> {
  const incoming = Object.entries(files).map(([name, content]) => ({ name, content }));
  const { problems } = await planImport(new CompanyMap(), await readFiles(incoming));
  return problems.map(problemText);
}

/** A map file with just enough around one section to be right. */
const around = (section: string) =>
  `people: [{ id: a@x.example, name: Ann }]\nroles: [{ id: eng, name: Engineer }]\n${section}\n`;

describe('what is wrong in a YAML file is said with its place', () => {
  test.each([
    [
      'an unknown key',
      'areas:\n  - { id: a, name: A, colour: red }',
      '4:23: found the key colour, expected one of id, name, summary, language, metrics, stewards, confirm_every',
    ],
    [
      'an unknown section',
      'teams: []',
      '3:1: found the key teams, expected one of version, areas, scopes, people, groups, roles, holders, absences, activities, escalation_policies, synonyms',
    ],
    ['another version', 'version: 2', '3:10: found 2, expected the version 1'],
    ['a missing name', 'areas:\n  - id: a', '4:5: found nothing, expected name: a name'],
    [
      'an empty name',
      'areas:\n  - id: a\n    name: " "',
      '5:11: found an empty text, expected a name that is not empty',
    ],
    ['a name without a value', 'areas:\n  - id: a\n    name:', '5:5: found nothing, expected name: a name'],
    ['a name that is a list', 'areas:\n  - { id: a, name: [A] }', '4:20: found a list, expected a name'],
    [
      'an id with capitals',
      'areas:\n  - { id: Area, name: A }',
      '4:11: found Area, expected an id: lower-case letters, digits and hyphens, at most 100',
    ],
    [
      'something that is no e-mail',
      'areas:\n  - { id: a, name: A, stewards: [ann] }',
      '4:34: found ann, expected an e-mail address',
    ],
    [
      'a link that would run a script',
      'activities:\n  - id: x\n    name: X\n    raci: { A: eng, R: eng }\n    links: [{ title: T, url: "javascript:alert(1)" }]',
      '7:30: found javascript:alert(1), expected a link that begins with https://, http:// or mailto:',
    ],
    [
      'a wait of no known unit',
      'escalation_policies:\n  - { id: p, steps: [{ page: R, wait: 5 min }] }',
      '4:39: found 5 min, expected a time such as 30s, 5m, 2h or 1d',
    ],
    [
      'a target that is none',
      'escalation_policies:\n  - { id: p, steps: [{ page: everybody, wait: 5m }] }',
      '4:30: found everybody, expected R, A, manager-of-A, role:<id>, person:<email> or group:<id>',
    ],
    [
      'a policy without steps',
      'escalation_policies:\n  - { id: p, steps: [] }',
      '4:21: found none, expected at least one step',
    ],
    [
      'a repeat that is no number',
      'escalation_policies:\n  - { id: p, steps: [{ page: R, wait: 5m }], repeat: often }',
      '4:54: found often, expected a whole number from 0 to 100',
    ],
    [
      'a synonym of one word',
      'synonyms:\n  - { id: s, words: [ship] }',
      '4:21: found a list, expected at least two words',
    ],
    [
      'words that differ in spelling alone',
      'synonyms:\n  - { id: s, words: [push live, Push-Live] }',
      '4:21: found push live, Push-Live, expected at least two different words',
    ],
    [
      'a word of signs alone',
      'synonyms:\n  - { id: s, words: [ship, "🚀", yeet] }',
      '4:28: found 🚀, expected a word with a letter or a digit in it',
    ],
    [
      'a word that is a story',
      `synonyms:\n  - { id: s, words: [ship, ${'y'.repeat(201)}] }`,
      `4:28: found ${'y'.repeat(79)}…, expected at most 200 characters`,
    ],
    [
      'a synonym with a name',
      'synonyms:\n  - { id: s, name: Ship, words: [ship, yeet] }',
      '4:14: found the key name, expected one of id, words',
    ],
    ['a section that is no list', 'areas: { id: a, name: A }', '3:8: found a mapping, expected a list of areas'],
    [
      'an entry that is no mapping',
      'areas:\n  - delivery',
      '4:5: found delivery, expected a mapping with id, name, summary, language, metrics, stewards, confirm_every',
    ],
    [
      'an id twice',
      'areas:\n  - { id: a, name: A }\n  - { id: a, name: B }',
      '5:11: found a, expected each area once (see line 4)',
    ],
    [
      'a holder twice',
      'holders:\n  - { role: eng, group: S01 }\n  - { role: eng, group: S01, deputies: [a@x.example] }',
      '5:5: found eng / * / group:S01, expected each holder once (see line 4)',
    ],
    [
      'a key twice',
      'areas:\n  - id: a\n    name: A\n    name: B',
      '6:5: found the key name again, expected each key once',
    ],
    [
      'no Accountable',
      'activities:\n  - { id: x, name: X, raci: { R: [eng] } }',
      '4:29: found no A, expected exactly one A: the one who is Accountable',
    ],
    [
      'nobody Responsible',
      'activities:\n  - { id: x, name: X, raci: { A: eng, R: [] } }',
      '4:29: found no R, expected at least one R: who does the work',
    ],
    [
      'two who are Accountable',
      'activities:\n  - { id: x, name: X, raci: { A: [eng, "person:a@x.example"], R: eng } }',
      '4:34: found eng, person:a@x.example, expected one Accountable, no more',
    ],
    [
      'an unknown role',
      'activities:\n  - { id: x, name: X, raci: { A: eng, R: [eng, boss] } }',
      '4:48: found boss, expected the id of a role in the map',
    ],
    [
      'a role that is none',
      'activities:\n  - { id: x, name: X, raci: { A: eng, R: [eng, "The Boss"] } }',
      '4:48: found The Boss, expected the id of a role, or person:<email>',
    ],
    [
      'an unknown person',
      'activities:\n  - { id: x, name: X, raci: { A: "person:b@x.example", R: eng } }',
      '4:34: found b@x.example, expected the e-mail of a person in the map',
    ],
    [
      'an unknown scope in an override',
      'activities:\n  - id: x\n    name: X\n    raci: { A: eng, R: eng }\n    overrides:\n      - { scope: shop, raci: { A: eng } }',
      '8:18: found shop, expected the id of a scope in the map',
    ],
    [
      'an unknown escalation policy',
      'activities:\n  - { id: x, name: X, raci: { A: eng, R: eng }, escalation: p }',
      '4:61: found p, expected the id of an escalation policy in the map',
    ],
    [
      'a circle of scopes',
      'scopes:\n  - { id: s, name: S, parent: t }\n  - { id: t, name: T, parent: t }',
      '5:31: found t → t, expected no circle',
    ],
    [
      'a day that does not exist',
      'absences:\n  - { person: a@x.example, from: 2026-02-30, to: 2026-03-01 }',
      '4:34: found 2026-02-30, expected a day such as 2026-12-20',
    ],
    [
      'an absence that ends before it begins',
      'absences:\n  - { person: a@x.example, from: 2026-02-20, to: 2026-02-01 }',
      '4:50: found 2026-02-01, expected a day not before 2026-02-20',
    ],
    [
      'a NUL in an escape',
      'areas:\n  - { id: a, name: "A\\0" }',
      '4:20: found A\\u0000, expected text without NUL characters and broken surrogates',
    ],
    [
      'a name that is too long',
      `areas:\n  - { id: a, name: ${'x'.repeat(5001)} }`,
      `4:20: found ${'x'.repeat(79)}…, expected at most 5,000 characters`,
    ],
  ])('%s', async (_what, section, expected) => {
    const problems = await problemsOf({ 'map.yml': around(section) });
    expect(problems).toEqual([`map.yml:${expected}`]);
  });

  test.each([
    ['a tab as indentation', 'areas:\n\t- { id: a, name: A }', '2:1'],
    ['a bracket that never ends', 'areas:\n  - { id: a, name: A\n', '3:1'],
    ['a quote that never ends', 'areas:\n  - { id: a, name: "A }\n', '3:1'],
    ['a colon within a plain text', 'areas:\n  - id: a\n    name: A: B\n', '3:11'],
    ['an alias of nothing', 'areas: *gone\n', '1:8'],
    ['two documents', 'areas: []\n---\nareas: []\n', '2:1'],
    ['a whole map that is a list', '- a\n', '1:1'],
    ['an empty file', '', '1:1'],
    ['nesting without end', '['.repeat(20_000), '1:'],
  ])('%s ends the file with one problem', async (_what, text, place) => {
    const problems = await problemsOf({ 'map.yml': text });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`map.yml:${place}`);
  });

  test('aliases of aliases of aliases are stopped before they fill the memory', async () => {
    const lines = ['areas:', '  - &a0 { id: a, name: A }'];
    for (let i = 1; i < 12; i += 1) lines.push(`  - &a${i} [${new Array(9).fill(`*a${i - 1}`).join(', ')}]`);
    const problems = await problemsOf({ 'bomb.yml': lines.join('\n') });
    expect(problems.some((problem) => problem.includes('found aliases of aliases'))).toBe(true);
  });

  test('an anchor may share a list', async () => {
    const text = around(
      'activities:\n  - { id: x, name: X, raci: &r { A: eng, R: eng } }\n  - { id: y, name: Y, raci: *r }',
    );
    expect(await problemsOf({ 'map.yml': text })).toEqual([]);
  });

  test('what refers to a broken thing is not blamed for it', async () => {
    const problems = await problemsOf({ 'larch.yml': LARCH.replace('name: Tech Lead', 'nmae: Tech Lead') });
    expect(problems).toHaveLength(2);
    for (const problem of problems) expect(problem).toMatch(/^larch\.yml:32:/);
  });

  test('a place deep in a big file is as right as in a small one', async () => {
    const entry = (i: number) =>
      `  - id: a${i}\n    name: Activity ${i}\n    raci: { A: eng, R: [${i === 4321 ? 'boss' : 'eng'}] }\n`;
    const entries = Array.from({ length: 5000 }, (_, i) => entry(i)).join('');
    const text = `# big\nversion: 1\nroles:\n- { id: eng, name: E }\n\nactivities: # all of them\n  # first\n${entries}areas: []\n`;
    const line = text.slice(0, text.indexOf('boss')).split('\n').length;
    expect(await problemsOf({ 'map.yml': text })).toEqual([
      `map.yml:${line}:25: found boss, expected the id of a role in the map`,
    ]);
    expect(await problemsOf({ 'map.yml': text.replaceAll('\n', '\r\n') })).toEqual(
      await problemsOf({ 'map.yml': text }),
    );
    const broken = text.replace('name: Activity 4000\n', 'name: Activity: 4000\n');
    expect(await problemsOf({ 'map.yml': broken })).toEqual([expect.stringMatching(/^map\.yml:12009:11: /)]);
  });
});

describe('what is wrong in a JSON file is said with its place', () => {
  const map = { areas: [{ id: 'a', name: 'A' }] };
  test.each([
    ['a comma too many', '{\n  "areas": [],\n}', '3:1: found }, expected a key in double quotes'],
    ['a comma too few', '{ "version": 1\n  "areas": [] }', '2:3: found "areas": [] }, expected a comma or }'],
    ['an end too early', '{ "areas": [', '1:13: found the end of the file, expected a JSON value'],
    ['something after the end', `${JSON.stringify(map)} x`, '1:35: found x, expected the end of the file'],
    [
      'a quote that never ends',
      '{ "areas',
      '1:3: found "areas, expected a text in double quotes on one line, ended and escaped',
    ],
    [
      'an unknown key',
      '{ "areas": [\n  { "id": "a", "name": "A", "colour": 1 }] }',
      '2:29: found the key colour, expected one of id, name, summary, language, metrics, stewards, confirm_every',
    ],
    [
      'a key twice',
      '{ "areas": [\n  { "id": "a", "name": "A", "id": "b" }] }',
      '2:29: found the key id again, expected each key once',
    ],
    ['a number for a text', '{ "areas": [{ "id": "a", "name": 5 }] }', '1:34: found 5, expected a name'],
    [
      'half a surrogate pair',
      '{ "areas": [{ "id": "a", "name": "\\ud800" }] }',
      '1:34: found \\ud800, expected text without NUL characters and broken surrogates',
    ],
  ])('%s', async (_what, text, expected) => {
    expect(await problemsOf({ 'map.json': text })).toEqual([`map.json:${expected}`]);
  });

  test('a null is as good as a key that is not there', async () => {
    expect(
      await problemsOf({ 'map.json': JSON.stringify({ areas: [{ id: 'a', name: 'A', summary: null }] }) }),
    ).toEqual([]);
  });
});

describe('what is wrong in a sheet is said with its row and column', () => {
  test.each([
    [
      'a letter that is none',
      'Activity,Eng\nBuild,A/R\nTest,X',
      '3:2: found X, expected A, R, C, I, several of them such as A/R, or an empty cell',
    ],
    ['no Accountable', 'Activity,Eng\nBuild,R', '2:1: found no A, expected exactly one A: the one who is Accountable'],
    [
      'two who are Accountable',
      'Activity,Eng,Ops\nBuild,AR,A',
      '2:3: found eng, ops, expected one Accountable, no more',
    ],
    [
      'an activity twice',
      'Activity,Eng\nBuild,AR\n\nbuild,AR',
      '4:1: found build, expected each activity once (see line 2)',
    ],
    ['a role twice', 'Activity,Eng,ENG\nBuild,AR,', '1:3: found ENG, expected each role or person in one column'],
    ['a row without a name', 'Activity,Eng\n,AR', '2:1: found nothing, expected the name of an activity'],
    ['a column without a heading', 'Activity,Eng,\nBuild,AR,C', '2:3: found C, expected a heading above it'],
    [
      'a person who is not in the map',
      'Activity,person:z@x.example,Eng\nBuild,,AR',
      '1:2: found z@x.example, expected the e-mail of a person in the map',
    ],
    [
      'an override of nothing',
      'Activity,Scope,Eng\nBuild,EMEA,A',
      '2:1: found Build, expected an activity of the map, or a row without scope for it',
    ],
    [
      'an override twice',
      'Activity,Scope,Eng\nBuild,,AR\nBuild,EMEA,A\nBuild,emea,R',
      '4:2: found emea, expected one row for each activity and scope (see row 3)',
    ],
    [
      'an id that is none',
      'Activity,Id,Eng\nBuild,Build it,AR',
      '2:2: found Build it, expected an id such as deploy-approval',
    ],
    [
      'a quote that never ends',
      'Activity,Eng\n"Build,AR',
      '2:1: found a quote that never ends, expected quotes in pairs: "like this", and "" for one inside',
    ],
    ['no headings', '\n\n', '1:1: found an empty file, expected a row of headings: a RACI matrix, people or holders'],
    ['an e-mail that is none', 'email,name\nann,Ann', '2:1: found ann, expected an e-mail address'],
    ['a person without a name', 'email,name\na@x.example,', '2:2: found nothing, expected a name'],
    [
      'a heading that means nothing',
      'email,name,shoe size\na@x.example,Ann,38',
      '1:3: found the heading shoe size, expected one of the headings email, name, slack, manager, timezone, phone, each once',
    ],
    [
      'a manager who is not in the map',
      'email,name,manager\na@x.example,Ann,b@x.example',
      '2:3: found b@x.example, expected the e-mail of a person in the map',
    ],
    [
      'a zone that does not exist',
      'email,name,timezone\na@x.example,Ann,Mars',
      '2:3: found Mars, expected a timezone such as Europe/Lisbon',
    ],
    [
      'a role that is not in the map',
      'role,scope,person\nBoss,,a@x.example',
      '2:1: found Boss, expected a role in the map',
    ],
  ])('%s', async (_what, text, expected) => {
    expect(await problemsOf({ 'sheet.csv': text })).toEqual([`sheet.csv:${expected}`]);
  });
});

describe('files that are no maps', () => {
  test.each([
    [
      'a name that says nothing',
      'map.txt',
      'x',
      '1:1: found map.txt, expected a file that ends in .yml, .yaml, .json, .csv, .tsv, .xlsx',
    ],
    [
      'binary garbage',
      'map.yml',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff]),
      '1:1: found bytes that are not UTF-8, expected a file saved as UTF-8',
    ],
    [
      'a letter of another encoding',
      'm.csv',
      Buffer.from('Activity,Eng\nCaf\xe9,AR', 'latin1'),
      '2:4: found bytes that are not UTF-8, expected a file saved as UTF-8 ("CSV UTF-8" in Excel)',
    ],
    [
      'UTF-16',
      'm.csv',
      Buffer.from('\ufeffActivity', 'utf16le'),
      '1:1: found UTF-16, expected a file saved as UTF-8 ("CSV UTF-8" in Excel)',
    ],
    ['a NUL character', 'm.csv', 'Activity,Eng\nBu\0ild,AR', '2:3: found a NUL character, expected a text file'],
  ])('%s', async (_what, name, content, expected) => {
    expect(await problemsOf({ [name]: content })).toEqual([`${name}:${expected}`]);
  });

  test('five broken files in one go give all of their problems, in the order of the files', async () => {
    const problems = await problemsOf({
      'one.yml': 'areas:\n\t- x',
      'two.json': '{',
      'three.csv': 'Activity,Eng\nBuild,Q\nTest,Z',
      'four.yml': 'areas: [{ id: a, name: A }, { id: B, name: B }]',
      'five.yaml': 'areas:\n  - { id: a, name: Again }\nroles:\n  - { id: r, name: R, reports_to: nobody }',
    });
    expect(problems.map((problem) => problem.split(': found')[0])).toEqual([
      'one.yml:2:1',
      'two.json:1:2',
      'three.csv:2:2',
      'three.csv:3:2',
      'four.yml:1:35',
      'five.yaml:2:11',
      'five.yaml:4:35',
    ]);
  });
});
