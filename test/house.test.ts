import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, test } from '@jest/globals';

/** The rules of the house that a type checker does not know: which room may use which, and who alone may use what. */

const root = join(import.meta.dirname, '..');
const source = join(root, 'src');

interface Import {
  readonly file: string;
  readonly room: string;
  /** A room or root file of the house, or a package's name. */
  readonly target: string;
  readonly isPackage: boolean;
  /** The file that is imported; null for a package. */
  readonly path: string | null;
}

function files(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));
}

/** A file of a room is in that room; a file beside them (`main.ts`) is a room of its own. */
function roomOf(path: string): string {
  return relative(source, path).split(sep)[0]?.replace(/\.ts$/, '') ?? '';
}

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

const IMPORT = /(?:^(?:import|export)\b[^'=()\n]*? from |^import |^\} from |\bimport\()'([^']+)'/gm;

const imports: Import[] = files(source).flatMap((path) =>
  [...readFileSync(path, 'utf8').matchAll(IMPORT)].map(([, specifier = '']) => {
    const isPackage = !specifier.startsWith('.');
    const target = isPackage ? packageOf(specifier) : roomOf(resolve(dirname(path), specifier));
    const file = relative(root, path);
    const other = isPackage ? null : relative(root, resolve(dirname(path), specifier));
    return { file, room: roomOf(path), target, isPackage, path: other };
  }),
);

/** What each room may use of the house, beside itself. Rooms that are not listed wire things together and may use any. */
const MAY_USE: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  engine: [],
  log: ['config'],
  config: ['domain'],
  ask: ['domain'],
  exchange: ['domain'],
  store: ['domain'],
  pagers: ['domain'],
  'local-slack': [],
  slack: ['domain', 'ask', 'exchange', 'config', 'log'],
};

/** The rooms of the domain, each built on those before it; its nouns without a room are open to all. */
const DOMAIN_MAY_USE: Readonly<Record<string, readonly string[]>> = {
  map: [],
  answer: ['map'],
  source: ['map'],
  people: ['map', 'answer'],
  paging: ['map', 'answer'],
  edit: ['map', 'people', 'source'],
  proposal: ['map', 'answer', 'people', 'edit'],
  attestation: ['map', 'answer', 'people', 'paging'],
  gap: ['map', 'answer', 'people', 'paging', 'edit', 'attestation'],
};

/** A change of the map and the proposals it opens or ends are one transaction: the store's interface names both. */
const ALONG = 'src/domain/map/map-store.ts uses proposal';

describe('the house', () => {
  test.each(Object.entries(MAY_USE))('%s uses only %j', (room, allowed) => {
    const crossing = imports.filter(
      (i) => i.room === room && !i.isPackage && i.target !== room && !allowed.includes(i.target),
    );
    expect(crossing.map(({ file, target }) => `${file} uses ${target}`)).toEqual([]);
  });

  test('domain is made of nothing but itself', () => {
    expect(imports.filter((i) => i.room === 'domain' && i.isPackage).map((i) => i.target)).toEqual([]);
  });

  test.each(Object.entries(DOMAIN_MAY_USE))("the domain's %s uses only %j", (room, allowed) => {
    const inside = (path: string | null) => /^src[\\/]domain[\\/](\w+)[\\/]/.exec(path ?? '')?.[1] ?? null;
    const crossing = imports
      .filter((i) => inside(i.file) === room)
      .map((i) => ({ file: i.file, other: inside(i.path) }))
      .filter(({ other }) => other !== null && other !== room && !allowed.includes(other))
      .map(({ file, other }) => `${file.split(sep).join('/')} uses ${other}`);
    expect(crossing.filter((each) => each !== ALONG)).toEqual([]);
  });

  test.each([
    ['store', ['kysely', 'better-sqlite3', 'pg']],
    ['slack', ['@slack/bolt', '@slack/types']],
    ['exchange', ['csv-parse']],
    ['local-slack', ['ws']],
    ['pagers', ['undici']],
  ])('only %s uses %j', (room, packages) => {
    const elsewhere = imports.filter((i) => packages.includes(i.target) && i.room !== room);
    expect(elsewhere.map(({ file, target }) => `${file} uses ${target}`)).toEqual([]);
  });

  test('no imports go round in a circle, types included', () => {
    const uses = new Map<string, string[]>();
    for (const { file, path } of imports) if (path) uses.set(file, [...(uses.get(file) ?? []), path]);
    const circles: string[] = [];
    const done = new Set<string>();
    const walk = (file: string, way: readonly string[]): void => {
      if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' → '));
      if (done.has(file) || way.includes(file)) return;
      for (const next of uses.get(file) ?? []) walk(next, [...way, file]);
      done.add(file);
    };
    for (const file of uses.keys()) walk(file, []);
    expect(circles).toEqual([]);
  });

  test('only config reads the environment', () => {
    const readers = files(source).filter((path) => readFileSync(path, 'utf8').includes('process.env'));
    expect(readers.map((path) => relative(source, path))).toEqual(['config.ts']);
  });

  test('no file has two purposes: none is over 300 lines', () => {
    const long = files(source).filter((path) => readFileSync(path, 'utf8').split('\n').length > 301);
    expect(long.map((path) => relative(root, path))).toEqual([]);
  });

  test('no file goes by a name that says nothing', () => {
    const vague = files(source).filter((path) => /(utils?|helpers?|common|services?|managers?)\.ts$/.test(path));
    expect(vague).toEqual([]);
  });
});
