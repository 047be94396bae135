import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { run } from '../../src/cli/steward.ts';
import { readConfig } from '../../src/config.ts';
import { editOf } from '../../src/domain/map/change.ts';
import { openStore } from '../../src/store/open.ts';
import { area, NOON, smallCompany } from '../domain/sample.ts';

const folder = mkdtempSync(join(tmpdir(), 'whoowns-steward-'));
const url = `file:${join(folder, 'test.db')}`;
const WORD = { at: NOON, actor: 'cli', source: 'test.yml', reason: null };

beforeAll(async () => {
  const store = await openStore({ url, mode: 'create' });
  const things = [...smallCompany(), area('parks', { stewards: ['dil@test.example'] })];
  await store.map.apply(
    things.map((thing) => editOf(null, thing)),
    WORD,
    0,
  );
  await store.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function steward(...args: string[]): Promise<string> {
  const said: string[] = [];
  const out = (text: string) => void said.push(text);
  const config = readConfig({ DATABASE_URL: url, WHOOWNS_STEWARDS: 'bo@test.example' });
  await run(args, { config, out, err: out, stdin: process.stdin, clock: () => NOON });
  return said.join('\n');
}

describe('whoowns steward', () => {
  test('names who may edit everything, and takes them out again', async () => {
    expect(await steward('add', ' Zoe@Test.example')).toBe('zoe@test.example is a steward of everything now.');
    expect(await steward('add', 'zoe@test.example')).toBe('zoe@test.example is a steward of everything already.');
    expect(await steward('list')).toBe(
      'bo@test.example  everything  (settings)\nzoe@test.example  everything  (command line)\ndil@test.example  parks  (map)',
    );
    expect(await steward('remove', 'zoe@test.example')).toBe('zoe@test.example is no longer a steward of everything.');
    expect(await steward('remove', 'zoe@test.example')).toBe('zoe@test.example is not a steward of everything.');
    await expect(steward('remove', 'bo@test.example')).rejects.toThrow('named in WHOOWNS_STEWARDS');
  });

  test('names who may edit one area, on the map and in its history', async () => {
    expect(await steward('add', 'ana@test.example', '--area', 'parks')).toBe(
      'ana@test.example is a steward of parks now.',
    );
    expect(JSON.parse(await steward('list', '--area', 'parks', '--json'))).toEqual([
      { email: 'dil@test.example', area: 'parks', from: 'map' },
      { email: 'ana@test.example', area: 'parks', from: 'map' },
    ]);
    const store = await openStore({ url, mode: 'existing' });
    expect((await store.history.of('area', 'parks')).map(({ actor, source }) => `${actor}, ${source}`)).toEqual([
      'cli, whoowns steward',
      'cli, test.yml',
    ]);
    await store.close();
  });

  test('says what it does not understand', async () => {
    await expect(steward('add', 'zed@test.example', '--area', 'parks')).rejects.toThrow('is not on the map');
    await expect(steward('add', 'ana@test.example', '--area', 'nope')).rejects.toThrow('There is no area "nope"');
    await expect(steward('name', 'ana@test.example')).rejects.toThrow('"name" is none of add, remove and list.');
    await expect(steward('add')).rejects.toThrow('Whose e-mail address?');
    await expect(steward('add', 'ana')).rejects.toThrow('"ana" is no e-mail address.');
  });
});
