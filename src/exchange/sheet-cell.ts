import type { Letter } from '../domain/map/raci.ts';

/** A cell that a spreadsheet would take for a formula; a mark in front of it makes it text. */
const RISKY = /^'*[=+\-@\t\r]/;

/** A text as a cell that no spreadsheet computes: `=1+1` → `'=1+1`. `textOfCell` takes the mark off again. */
export function cellOfText(text: string): string {
  return RISKY.test(text) ? `'${text}` : text;
}

export function textOfCell(cell: string): string {
  return cell.startsWith("'") && RISKY.test(cell.slice(1)) ? cell.slice(1) : cell;
}

/** The entries of a cell with several: split at commas, semicolons and line ends; quotes keep an entry whole. */
export function listOfCell(cell: string): string[] {
  const entries: string[] = [];
  for (const match of cell.matchAll(/\s*"((?:[^"]|"")*)"\s*(?=[,;\n]|$)|[^,;\n]+/g)) {
    const entry = match[1] === undefined ? match[0].trim() : match[1].replaceAll('""', '"');
    if (entry.trim() !== '') entries.push(entry);
  }
  return entries;
}

/** Entries as one cell that `listOfCell` splits into the same ones. */
export function cellOfList(entries: readonly string[]): string {
  return entries.map((entry) => (isBare(entry) ? entry : `"${entry.replaceAll('"', '""')}"`)).join('; ');
}

function isBare(entry: string): boolean {
  return !/[,;\n"]/.test(entry) && entry === entry.trim();
}

const WORDS: Readonly<Record<string, readonly Letter[]>> = {
  AND: [],
  ACCOUNTABLE: ['A'],
  RESPONSIBLE: ['R'],
  CONSULTED: ['C'],
  INFORMED: ['I'],
};
const NOTHING = /^(|-+|–|—|n\/?a|none)$/i;

const lettersByCell = new Map<string, readonly Letter[] | null>();
const REMEMBERED = 1_000;

/** The letters in a matrix cell (`A`, `a/r`, `AR`, `C, I`, `Responsible`, `-`); null where it holds anything else. */
export function lettersOfCell(cell: string): readonly Letter[] | null {
  const known = lettersByCell.get(cell);
  if (known !== undefined) return known;
  const letters = NOTHING.test(cell.trim()) ? [] : parseLetters(cell);
  if (lettersByCell.size >= REMEMBERED) lettersByCell.clear();
  lettersByCell.set(cell, letters);
  return letters;
}

function parseLetters(cell: string): readonly Letter[] | null {
  const letters = new Set<Letter>();
  for (const word of cell
    .normalize('NFKC')
    .toUpperCase()
    .split(/[\s/,;+&|().-]+/)) {
    const meant = WORDS[word] ?? (/^[ARCI]*$/.test(word) ? ([...word] as Letter[]) : null);
    if (!meant) return null;
    for (const letter of meant) letters.add(letter);
  }
  return letters.size > 0 ? [...letters] : null;
}
