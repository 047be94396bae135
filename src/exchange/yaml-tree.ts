import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  Scalar,
  type YAMLError,
} from 'yaml';
import { FILE_START, type Path, type Place, shown } from './problem.ts';
import { DEPTH_LIMIT, NUMBER_KEYS, type SyntaxProblem, type TreeRead, YES_NO_KEYS } from './tree.ts';

/** How many values may come out of aliases: enough to share a list, too few for a bomb. */
const ALIAS_LIMIT = 10_000;

const NULL_WORDS: ReadonlySet<string> = new Set(['', '~', 'null', 'Null', 'NULL']);

const EXPECTED: { readonly [code: string]: string } = {
  BAD_ALIAS: 'an anchor that stands before it',
  BAD_DQ_ESCAPE: 'a known escape in a quoted text',
  BAD_INDENT: 'matching indentation, and every bracket closed',
  BAD_SCALAR_START: 'quotes around a text that begins with this character',
  BLOCK_AS_IMPLICIT_KEY: 'one key and value a line (a text with ": " in it needs quotes)',
  MISSING_CHAR: 'the missing closing mark, comma or colon',
  MULTIPLE_DOCS: 'one YAML document a file',
  TAB_AS_INDENT: 'spaces for indentation, no tabs',
};

const OPTIONS = { schema: 'failsafe', uniqueKeys: false, prettyErrors: false, logLevel: 'error' } as const;

/** Reads YAML as plain values; every plain word is text, so that dates, `yes` and `1e3` stay as they are written. */
export function readYaml(text: string): TreeRead {
  const lines = new LineCounter();
  try {
    return treeOf(parseDocument(text, { ...OPTIONS, lineCounter: lines }), text, placeIn(lines));
  } catch (fault) {
    // The parser is recursive: nesting that is deep enough ends its stack.
    if (fault instanceof RangeError) return broken({ ...FILE_START, found: 'nesting without end', expected: 'a map' });
    throw fault;
  }
}

function placeIn(lines: LineCounter): (offset: number) => Place {
  return (offset) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
}

function treeOf(document: Document, text: string, place: (offset: number) => Place): TreeRead {
  const [error] = document.errors;
  if (error) return broken(syntaxProblem(error, text, place));
  const reader = new YamlReader(document, place);
  const value = reader.plain(document.contents, 0);
  return { value, problems: reader.problems, placeOf: (path, key = false) => reader.placeOf(path, key) };
}

function broken(problem: SyntaxProblem): TreeRead {
  return { value: undefined, problems: [problem], placeOf: () => problem };
}

function syntaxProblem(error: YAMLError, text: string, place: (offset: number) => Place): SyntaxProblem {
  const offset = Math.min(error.pos[0], text.length);
  const [rest] = text.slice(offset, offset + 200).split('\n');
  const found = rest?.trim() ? shown(rest.trim()) : offset >= text.trimEnd().length ? 'the end of the file' : 'this';
  return { ...place(offset), found, expected: EXPECTED[error.code] ?? `YAML (${error.message})` };
}

class YamlReader {
  readonly problems: SyntaxProblem[] = [];
  readonly #document: Document;
  readonly #place: (offset: number) => Place;
  readonly #anchors = new Map<string, Node>();
  #aliased = 0;
  #inAlias = 0;

  constructor(document: Document, place: (offset: number) => Place) {
    this.#document = document;
    this.#place = place;
  }

  /** A node as a plain value; `undefined` where it is empty or can't be used. */
  plain(node: unknown, depth: number, key = ''): unknown {
    if (depth > DEPTH_LIMIT) return this.#refuse(node, 'nesting without end', 'a map');
    if (this.#inAlias > 0 && ++this.#aliased > ALIAS_LIMIT) return undefined;
    if (isAlias(node)) return this.#aliasValue(node, depth, key);
    if (!isMap(node) && !isSeq(node) && !isScalar(node)) return undefined;
    if (node.anchor) this.#anchors.set(node.anchor, node);
    if (isMap(node)) return this.#mapping(node.items as Pair[], depth);
    if (isSeq(node)) return node.items.map((item) => this.plain(item, depth + 1) ?? null);
    const text = String(node.value ?? '');
    if (isPlain(node) && NULL_WORDS.has(text)) return undefined;
    if (YES_NO_KEYS.has(key) && isPlain(node) && /^(?:true|false)$/.test(text)) return text === 'true';
    return NUMBER_KEYS.has(key) && isPlain(node) && /^\d{1,9}$/.test(text) ? Number(text) : text;
  }

  placeOf(path: Path, key: boolean): Place {
    let node: unknown = this.#document.contents;
    let offset = rangeStart(node) ?? 0;
    path.forEach((part, i) => {
      node = this.#target(node);
      let next: unknown;
      if (isSeq(node)) next = node.items[Number(part)];
      if (isMap(node)) {
        const pair = (node.items as Pair[]).findLast((item) => textOfKey(item) === String(part));
        const keyStart = rangeStart(pair?.key);
        next = pair?.value ?? pair?.key;
        if (keyStart !== undefined && (key ? i === path.length - 1 : isEmptyNode(pair?.value))) next = pair?.key;
      }
      offset = rangeStart(next) ?? offset;
      node = next;
    });
    return this.#place(offset);
  }

  #target(node: unknown): unknown {
    return isAlias(node) ? this.#anchors.get(node.source) : node;
  }

  #aliasValue(node: { source: string }, depth: number, key: string): unknown {
    const target = this.#anchors.get(node.source);
    if (!target) return this.#refuse(node, `*${node.source}`, 'an anchor that stands before it');
    this.#inAlias += 1;
    const value = this.plain(target, depth + 1, key);
    this.#inAlias -= 1;
    if (this.#inAlias === 0 && this.#aliased > ALIAS_LIMIT) {
      if (!this.problems.some(({ found }) => found === 'aliases of aliases')) {
        this.#refuse(node, 'aliases of aliases', `at most ${ALIAS_LIMIT.toLocaleString('en')} values from aliases`);
      }
    }
    return value;
  }

  #mapping(items: readonly Pair[], depth: number): unknown {
    const value: Record<string, unknown> = Object.create(null);
    const seen = new Set<string>();
    for (const item of items) {
      const key = textOfKey(item);
      if (key === null) {
        this.#refuse(item.key, 'a key that is no text', 'a word');
        continue;
      }
      if (seen.has(key) && this.#inAlias === 0) this.#refuse(item.key, `the key ${key} again`, 'each key once');
      seen.add(key);
      const inner = this.plain(item.value, depth + 1, key);
      if (inner !== undefined) value[key] = inner;
      else if (depth === 0) value[key] = [];
    }
    return value;
  }

  #refuse(node: unknown, found: string, expected: string): undefined {
    this.problems.push({ ...this.#place(rangeStart(node) ?? 0), found: shown(found), expected });
    return undefined;
  }
}

function isPlain(node: Scalar): boolean {
  return node.type === undefined || node.type === Scalar.PLAIN;
}

function isEmptyNode(node: unknown): boolean {
  return !node || (isScalar(node) && isPlain(node) && String(node.value ?? '') === '');
}

function textOfKey(pair: Pair): string | null {
  return isScalar(pair.key) ? String(pair.key.value ?? '') : null;
}

function rangeStart(node: unknown): number | undefined {
  return (node as { range?: readonly number[] | null } | undefined)?.range?.[0];
}
