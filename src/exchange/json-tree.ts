import { placeAt } from './file-text.ts';
import type { Pace } from './pace.ts';
import { FILE_START, type Path, type Place, shown } from './problem.ts';
import { DEPTH_LIMIT, type SyntaxProblem, type TreeRead } from './tree.ts';

/** Where a value stands, with the places of what is in it. */
interface Spot {
  readonly offset: number;
  readonly keys?: Map<string, { readonly offset: number; readonly value: Spot }>;
  readonly items?: Spot[];
}

interface Read {
  readonly value: unknown;
  readonly spot: Spot;
}

/** A mapping that is being read. */
interface OpenMapping {
  readonly value: Record<string, unknown>;
  readonly spot: Required<Pick<Spot, 'offset' | 'keys'>>;
}

/** Reads JSON with the place of everything, in slices: each entry of a top-level list is one piece of work. */
export async function readJson(text: string, pace: Pace): Promise<TreeRead> {
  const reader = new JsonReader(text);
  try {
    const { value, spot } = await reader.document(pace);
    const lines = lineStarts(text);
    const placeOf = (path: Path, key = false) => placeIn(lines, offsetOf(spot, path, key));
    const problems = reader.repeated.map((problem) => ({ ...placeIn(lines, problem.offset), ...problem }));
    return { value: value ?? undefined, problems, placeOf };
  } catch (fault) {
    if (!(fault instanceof JsonFault)) throw fault;
    const { found, expected, offset } = fault;
    return { value: undefined, problems: [{ ...placeAt(text, offset), found, expected }], placeOf: () => FILE_START };
  }
}

class JsonFault extends Error {
  readonly offset: number;
  readonly found: string;
  readonly expected: string;

  constructor(offset: number, found: string, expected: string) {
    super(expected);
    this.offset = offset;
    this.found = found;
    this.expected = expected;
  }
}

class JsonReader {
  readonly repeated: (Pick<SyntaxProblem, 'found' | 'expected'> & { offset: number })[] = [];
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  async document(pace: Pace): Promise<Read> {
    if (this.#peek() === undefined) return { value: undefined, spot: { offset: 0 } };
    const read = this.#peek() === '{' ? await this.#sections(pace) : this.#value(0);
    if (this.#peek() !== undefined) this.#fail('the end of the file');
    return read;
  }

  /** The top-level mapping, with a rest wherever one is due between the entries of its lists. */
  async #sections(pace: Pace): Promise<Read> {
    const mapping = this.#emptyMapping();
    for (let more = this.#opens('{', '}'); more; more = this.#goesOn('}')) {
      const { key, offset } = this.#key(mapping.spot);
      const read = this.#peek() === '[' ? await this.#entries(pace) : this.#value(1);
      this.#put(mapping, key, offset, { ...read, value: read.value ?? [] });
    }
    return mapping;
  }

  async #entries(pace: Pace): Promise<Read> {
    const [value, items, offset]: [unknown[], Spot[], number] = [[], [], this.#at];
    for (let more = this.#opens('[', ']'); more; more = this.#goesOn(']')) {
      const read = this.#value(2);
      value.push(read.value);
      items.push(read.spot);
      if (pace.due()) await pace.rest();
    }
    return { value, spot: { offset, items } };
  }

  #value(depth: number): Read {
    const sign = this.#peek();
    if (depth > DEPTH_LIMIT) throw new JsonFault(this.#at, 'nesting without end', 'a map');
    if (sign === '{') return this.#mapping(depth);
    if (sign === '[') return this.#list(depth);
    const offset = this.#at;
    if (sign === '"') return { value: this.#string(), spot: { offset } };
    const word = this.#match(/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)/y);
    if (word === null) this.#fail('a JSON value');
    return { value: JSON.parse(word), spot: { offset } };
  }

  #mapping(depth: number): Read {
    const mapping = this.#emptyMapping();
    for (let more = this.#opens('{', '}'); more; more = this.#goesOn('}')) {
      const { key, offset } = this.#key(mapping.spot);
      this.#put(mapping, key, offset, this.#value(depth + 1));
    }
    return mapping;
  }

  #list(depth: number): Read {
    const [value, items, offset]: [unknown[], Spot[], number] = [[], [], this.#at];
    for (let more = this.#opens('[', ']'); more; more = this.#goesOn(']')) {
      const read = this.#value(depth + 1);
      value.push(read.value);
      items.push(read.spot);
    }
    return { value, spot: { offset, items } };
  }

  #emptyMapping(): OpenMapping {
    return { value: Object.create(null), spot: { offset: this.#at, keys: new Map() } };
  }

  /** An empty value is as good as a key that is not there. */
  #put(mapping: OpenMapping, key: string, offset: number, read: Read): void {
    if (read.value !== null) mapping.value[key] = read.value;
    mapping.spot.keys.set(key, { offset, value: read.spot });
  }

  #key(spot: Spot): { key: string; offset: number } {
    if (this.#peek() !== '"') this.#fail('a key in double quotes');
    const offset = this.#at;
    const key = this.#string();
    if (spot.keys?.has(key))
      this.repeated.push({ offset, found: `the key ${shown(key)} again`, expected: 'each key once' });
    if (this.#peek() !== ':') this.#fail('a colon');
    this.#at += 1;
    return { key, offset };
  }

  /** Steps into brackets; whether there is anything in them. */
  #opens(open: string, close: string): boolean {
    this.#at += open.length;
    if (this.#peek() !== close) return true;
    this.#at += 1;
    return false;
  }

  /** Steps over what follows a value; whether another one comes. */
  #goesOn(close: string): boolean {
    const sign = this.#peek();
    if (sign !== ',' && sign !== close) this.#fail(`a comma or ${close}`);
    this.#at += 1;
    return sign === ',';
  }

  #string(): string {
    const start = this.#at;
    this.#at += 1;
    // In runs: one pattern for the whole text would need a step of stack for each of its characters.
    while (this.#match(/[^"\\\p{Cc}]+|[\u007f-\u009f]+|\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/uy) !== null);
    const raw = this.#match(/"/y) === null ? null : this.#text.slice(start, this.#at);
    if (raw === null)
      throw new JsonFault(start, this.#rest(start), 'a text in double quotes on one line, ended and escaped');
    return raw.includes('\\') ? JSON.parse(raw) : raw.slice(1, -1);
  }

  #peek(): string | undefined {
    this.#match(/[ \t\r\n]*/y);
    return this.#text[this.#at];
  }

  #match(pattern: RegExp): string | null {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#text)?.[0] ?? null;
    if (match !== null) this.#at += match.length;
    return match;
  }

  #rest(offset: number): string {
    const rest = this.#text.slice(offset, offset + 200).split(/[\r\n]/)[0] ?? '';
    return rest.trim() === '' ? 'the end of the file' : shown(rest);
  }

  #fail(expected: string): never {
    throw new JsonFault(this.#at, this.#rest(this.#at), expected);
  }
}

function offsetOf(spot: Spot, path: Path, key: boolean): number {
  let [here, offset] = [spot as Spot | undefined, spot.offset];
  path.forEach((part, i) => {
    const named = here?.keys?.get(String(part));
    here = named ? named.value : here?.items?.[Number(part)];
    offset = (key && i === path.length - 1 ? named?.offset : undefined) ?? here?.offset ?? offset;
  });
  return offset;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function placeIn(starts: readonly number[], offset: number): Place {
  let [low, high] = [0, starts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}
