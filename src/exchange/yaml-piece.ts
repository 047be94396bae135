import type { Pace } from './pace.ts';
import type { Path } from './problem.ts';
import type { TreeRead } from './tree.ts';
import { readYaml } from './yaml-tree.ts';

/** Up to this many characters a file is read in one go (about a quarter of a second at most). */
const WHOLE_LIMIT = 64 * 1024;
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
  const pieces = text.length > WHOLE_LIMIT ? await cut(text, pace) : null;
  if (!pieces) {
    yield readYaml(text);
    return;
  }
  const places = new PlaceReader();
  for (const piece of pieces) {
    const { value, problems } = readYaml(piece.text);
    const moved = problems.map((problem) => ({ ...problem, line: problem.line + piece.lineShift }));
    yield { value, problems: moved, placeOf: (path, key = false) => places.placeOf(piece, path, key) };
    if (value === undefined && problems.length > 0) return;
    if (pace.due()) await pace.rest();
  }
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

/** The file in pieces; null where it is not plain block style, or shares anchors, and has to be read as a whole. */
async function cut(text: string, pace: Pace): Promise<Piece[] | null> {
  const lines = text.split('\n');
  const starts: number[] = [];
  const keys = new Set<string>();
  for (const [i, line] of lines.entries()) {
    if (pace.due()) await pace.rest();
    if (/(?:^|[\s[{,])[&*][\w-]/.test(line)) return null;
    if (/^(?:[ #\r]|- |-\r?$|$)/.test(line)) continue;
    const key = /^([a-z_]+):(?=\s|$)/.exec(line)?.[1];
    if (key === undefined || keys.has(key)) return null;
    keys.add(key);
    starts.push(i);
  }
  const first = starts[0] ?? 0;
  if (lines.slice(0, first).some((line) => line.trim() !== '' && !line.startsWith('#'))) return null;
  return starts.flatMap((start, i) => cutSection(lines, start, starts[i + 1] ?? lines.length));
}

/** A section in pieces that begin where an entry does: at a dash as far in as the section's first one. */
function cutSection(lines: readonly string[], start: number, end: number): Piece[] {
  const head = lines[start] ?? '';
  const firstEntry = lines.findIndex((line, i) => i > start && i < end && /^ *[^ #\r]/.test(line));
  const indent = /^( *)-(?:\s|$)/.exec(lines[firstEntry] ?? '')?.[1];
  const isBare = /^[a-z_]+:\s*(?:#.*)?$/.test(head);
  if (indent === undefined || !isBare) return [{ text: lines.slice(start, end).join('\n'), lineShift: start }];
  const pieces: Piece[] = [];
  let [from, length] = [start + 1, 0];
  const close = (to: number) => {
    const isFirst = pieces.length === 0;
    const body = lines.slice(from, to).join('\n');
    pieces.push({ text: `${isFirst ? head : head.slice(0, head.indexOf(':') + 1)}\n${body}`, lineShift: from - 1 });
    [from, length] = [to, 0];
  };
  for (let i = firstEntry; i < end; i += 1) {
    const line = lines[i] ?? '';
    if (length > PIECE_LENGTH && line.startsWith(`${indent}-`) && /^ *-(?:\s|$)/.test(line)) close(i);
    length += line.length + 1;
  }
  close(end);
  return pieces;
}
