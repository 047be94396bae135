import UFuzzy from '@leeoniya/ufuzzy';
import Database from 'better-sqlite3';
import { distance } from 'fastest-levenshtein';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { ask, indexOf } from '../../src/ask/inquiry.ts';
import { CompanyMap } from '../../src/domain/map/company-map.ts';
import { idFromName } from '../../src/domain/map/name.ts';

/** Something that finds the best of many names. `find` returns the number of the name, or -1. */
export interface Engine {
  readonly name: string;
  /**
   * Takes the names in. `index` builds the index where that is a step of its own (ours reads a map that is there anyway);
   * `outside` is what is kept outside the JavaScript heap, in bytes.
   */
  build(names: readonly string[]): {
    readonly find: (query: string) => number;
    readonly outside: number;
    readonly index?: () => void;
  };
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
/** The rivals get the question without its question words, which is kinder to them than life. */
const bare = (query: string) =>
  plain(query)
    .replace(
      /\b(?:hey|who|owns|approves|is|accountable|for|does|signs|off|looks|after|the|please|here|in|of|at)\b/g,
      ' ',
    )
    .replace(/\s+/g, ' ')
    .trim();

const RACI = { A: ['owner'], R: ['owner'] };

export const ENGINES: readonly Engine[] = [
  { name: 'whoowns', build: buildOurs },
  { name: 'minisearch', build: buildMiniSearch },
  { name: 'FTS5 trigram', build: buildTrigram },
  { name: 'uFuzzy', build: buildUFuzzy },
  { name: 'fuse.js', build: buildFuse },
];

function buildOurs(names: readonly string[]) {
  const map = new CompanyMap();
  const numbers = new Map<string, number>();
  for (const [i, name] of names.entries()) {
    const rest = { aliases: [], area: null, description: '', links: [], overrides: [], escalation: null };
    const id = idFromName(name);
    numbers.set(id, i);
    map.put({ kind: 'activity', value: { id, name, raci: RACI, ...rest } });
  }
  return {
    index: () => void indexOf(map),
    outside: 0,
    find: (query: string) => {
      const answer = ask(map, query, { now: 0, asker: null, scope: null });
      if (answer.kind === 'activity') return numbers.get(answer.activity.id) ?? -1;
      return ('candidates' in answer ? numbers.get(answer.candidates[0]?.id ?? '') : undefined) ?? -1;
    },
  };
}

function buildMiniSearch(names: readonly string[]) {
  const tokenize = (text: string) => {
    const words = plain(text.replace(/(\w)-(\w)/g, '$1$2')).split(' ');
    return words.filter((word) => word !== '');
  };
  const index = new MiniSearch<{ id: number; name: string }>({ fields: ['name'], tokenize });
  index.addAll(names.map((name, id) => ({ id, name })));
  const options = { fuzzy: 0.25, prefix: true } as const;
  const find = (query: string) => {
    const text = bare(query.replace(/(\w)-(\w)/g, '$1$2'));
    const strict = index.search(text, { ...options, combineWith: 'AND' });
    return (strict[0] ?? index.search(text, { ...options, combineWith: 'OR' })[0])?.id ?? -1;
  };
  return { find, outside: 0 };
}

function buildTrigram(names: readonly string[]) {
  const db = new Database(':memory:');
  db.exec("CREATE VIRTUAL TABLE name USING fts5(text, tokenize = 'trigram', detail = 'none')");
  const insert = db.prepare('INSERT INTO name(rowid, text) VALUES (?, ?)');
  db.transaction(() => names.forEach((name, i) => void insert.run(i + 1, plain(name))))();
  const select = db.prepare<[string], { rowid: number; text: string }>(
    'SELECT rowid, text FROM name WHERE name MATCH ? ORDER BY rank LIMIT 50',
  );
  const sorted = (text: string) => bare(text).split(' ').sort().join(' ');
  const find = (query: string) => {
    const text = bare(query);
    const trigrams = new Set<string>();
    for (let i = 0; i + 3 <= text.length; i++) trigrams.add(text.slice(i, i + 3));
    if (trigrams.size === 0) return -1;
    const rows = select.all([...trigrams].map((gram) => `"${gram}"`).join(' OR '));
    const goal = sorted(query);
    const scored = rows.map(({ rowid, text: name }) => ({
      rowid,
      far: Math.min(distance(text, bare(name)), distance(goal, sorted(name))),
    }));
    scored.sort((a, b) => a.far - b.far);
    return (scored[0]?.rowid ?? 0) - 1;
  };
  const pages = db.pragma('page_count', { simple: true }) as number;
  return { find, outside: pages * (db.pragma('page_size', { simple: true }) as number) };
}

function buildUFuzzy(names: readonly string[]) {
  const engine = new UFuzzy({ intraMode: 1, intraIns: 1, interIns: Number.POSITIVE_INFINITY });
  const haystack = names.map(plain);
  const find = (query: string) => {
    const [hits, info, order] = engine.search(haystack, bare(query), 5, 1000);
    if (!hits || hits.length === 0) return -1;
    return info && order ? (info.idx[order[0] as number] as number) : (hits[0] as number);
  };
  return { find, outside: 0 };
}

function buildFuse(names: readonly string[]) {
  const fuse = new Fuse(names.map(plain), { threshold: 0.5, ignoreLocation: true, includeScore: true });
  const find = (query: string) => fuse.search(bare(query), { limit: 1 })[0]?.refIndex ?? -1;
  return { find, outside: 0 };
}
