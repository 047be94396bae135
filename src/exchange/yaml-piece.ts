import type { Pace } from './pace.ts';
import type { Path } from './problem.ts';
import type { TreeRead } from './tree.ts';
import { readYaml } from './yaml-tree.ts';

/** Up to this many characters a file is read in one go (about a quarter of a second at most). */
const WHOLE_LIMIT = 64 * 1024;
/** About a second of parsing on a slow machine. */
const HURRIED_LIMIT = 256 * 1024;
/** About 10 ms of reading. */
const PIECE_LENGTH = 8 * 1024;

/** Some whole lines of a file, as YAML of its own: a section's key and some of its entries. */
interface Piece {
  readonly text: string;
  /** What has to be added to a line in `text` for the line in the file. */
  readonly lineShift: number;
}

/**
 * Reads a YAML file as one tree or, where it is big and written in the usual block style, as several small ones that
 * each have some entries of a section. Nodes are thrown away and read again only for the places of problems.
 */
export async function* readYamlTrees(text: string, pace: Pace): AsyncGenerator<TreeRead> {
  const sections = text.length > WHOLE_LIMIT ? await sectionsOf(text, pace) : null;
  if (!sections || sections.starts.length === 0) {
    yield readYaml(text);
    return;
  }
  const places = new PlaceReader();
  for (const piece of piecesOf(sections)) {
    const { value, problems } = readYaml(piece.text);
    const moved = problems.map((problem) => ({ ...problem, line: problem.line + piece.lineShift }));
    yield { value, problems: moved, placeOf: (path, key = false) => places.placeOf(piece, path, key) };
    if (value === undefined && problems.length > 0) return;
    if (pace.due()) await pace.rest();
  }
}

/** Whether a YAML text is read in small pieces, or quickly as a whole; else reading it holds up everybody. */
export async function isReadInPieces(text: string, pace: Pace): Promise<boolean> {
  if (text.length <= HURRIED_LIMIT) return true;
  const sections = await sectionsOf(text, pace);
  if (!sections || sections.starts.length === 0) return false;
  for (const piece of piecesOf(sections)) {
    if (piece.text.length > HURRIED_LIMIT) return false;
    if (pace.due()) await pace.rest();
  }
  return true;
}

/** Reads a piece again for a place in it; remembers the last one, since problems come in the order of the file. */
class PlaceReader {
  #piece: Piece | null = null;
  #tree: TreeRead | null = null;

  placeOf(piece: Piece, path: Path, key: boolean) {
    if (this.#piece !== piece || !this.#tree) {
      this.#tree = readYaml(piece.text);
      this.#piece = piece;
    }
    const { line, column } = this.#tree.placeOf(path, key);
    return { line: line + piece.lineShift, column };
  }
}

/** The lines of a file and the index of each section's first one. */
interface Sections {
  readonly lines: readonly string[];
  readonly starts: readonly number[];
}

/** Finds the sections; null where the file is not plain block style, or shares anchors, and has to be read as a whole. */
async function sectionsOf(text: string, pace: Pace): Promise<Sections | null> {
  const lines: string[] = [];
  const starts: number[] = [];
  const keys = new Set<string>();
  for (let begin = 0; begin <= text.length; ) {
    const newline = text.indexOf('\n', begin);
    const end = newline === -1 ? text.length : newline;
    // A piece must not end in half a CRLF.
    const line = text.slice(begin, text[end - 1] === '\r' ? end - 1 : end);
    begin = end + 1;
    lines.push(line);
    if (pace.due()) await pace.rest();
    if (/(?:^|[\s[{,])[&*][\w-]/.test(line)) return null;
    if (/^(?:[ #]|- |-$|$)/.test(line)) {
      if (starts.length === 0 && line.trim() !== '' && !line.startsWith('#')) return null;
      continue;
    }
    const key = /^([a-z_]+):(?=\s|$)/.exec(line)?.[1];
    if (key === undefined || keys.has(key)) return null;
    keys.add(key);
    starts.push(lines.length - 1);
  }
  return { lines, starts };
}

function* piecesOf({ lines, starts }: Sections): Generator<Piece> {
  for (const [i, start] of starts.entries()) yield* piecesOfSection(lines, start, starts[i + 1] ?? lines.length);
}

/** A section in pieces that begin where an entry does: at a dash as far in as the section's first one. */
function* piecesOfSection(lines: readonly string[], start: number, end: number): Generator<Piece> {
  const head = lines[start] ?? '';
  let firstEntry = start + 1;
  while (firstEntry < end && !/^ *[^ #]/.test(lines[firstEntry] ?? '')) firstEntry += 1;
  const indent = /^( *)-(?:\s|$)/.exec(firstEntry < end ? (lines[firstEntry] ?? '') : '')?.[1];
  if (indent === undefined || !/^[a-z_]+:\s*(?:#.*)?$/.test(head)) {
    yield { text: lines.slice(start, end).join('\n'), lineShift: start };
    return;
  }
  const key = head.slice(0, head.indexOf(':') + 1);
  const piece = (from: number, to: number): Piece => ({
    text: `${from === start + 1 ? head : key}\n${lines.slice(from, to).join('\n')}`,
    lineShift: from - 1,
  });
  let [from, length] = [start + 1, 0];
  for (let i = firstEntry; i < end; i += 1) {
    const line = lines[i] ?? '';
    if (length > PIECE_LENGTH && line.startsWith(`${indent}-`) && /^ *-(?:\s|$)/.test(line)) {
      yield piece(from, i);
      [from, length] = [i, 0];
    }
    length += line.length + 1;
  }
  yield piece(from, end);
}
