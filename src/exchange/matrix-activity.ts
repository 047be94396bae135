import type { Activity } from '../domain/map/activity.ts';
import type { Directory } from './directory.ts';
import { withoutEmpty } from './map-item.ts';
import { NAME_LIMIT, TEXT_LIMIT } from './map-schema.ts';
import { inKnownOrder, type Matrix, raciOfRow } from './matrix-row.ts';
import { type Problem, shown } from './problem.ts';
import { cellPlace, cellUnder } from './sheet.ts';
import { listOfCell } from './sheet-cell.ts';

/** The activity that a row without scope describes; what the matrix has no column for is as in `known`. */
export function activityOfRow(
  matrix: Matrix,
  row: number,
  id: string,
  known: Activity | undefined,
  directory: Directory,
  problems: Problem[],
): Activity {
  const cells = new RowText(matrix, row, problems);
  return {
    id,
    name: nameOf(cells, matrix.sheet.columns.has('id'), known),
    aliases: cells.list('aliases', known?.aliases),
    area: areaOf(matrix, row, known, directory),
    description: cells.text('description', known?.description ?? '', TEXT_LIMIT),
    links: known?.links ?? [],
    raci: inKnownOrder(withoutEmpty(raciOfRow(matrix, row, problems)), known?.raci),
    overrides: known?.overrides ?? [],
    escalation: known?.escalation ?? null,
    ...(known?.severity === undefined ? {} : { severity: known.severity }),
  };
}

/** A row that is matched by its name does not rename; one that gives the id may. */
function nameOf(cells: RowText, byId: boolean, known: Activity | undefined): string {
  if (known && !byId) return known.name;
  return cells.text('activity', known?.name ?? '', NAME_LIMIT) || (known?.name ?? '');
}

function areaOf({ sheet }: Matrix, row: number, known: Activity | undefined, directory: Directory): string | null {
  const cell = cellUnder(sheet, row, 'area');
  if (cell === undefined) return known?.area ?? null;
  if (cell.trim() === '') return null;
  return directory.idOf('area', cell, cellPlace(sheet, row, sheet.columns.get('area') ?? 0));
}

class RowText {
  readonly #matrix: Matrix;
  readonly #row: number;
  readonly #problems: Problem[];

  constructor(matrix: Matrix, row: number, problems: Problem[]) {
    this.#matrix = matrix;
    this.#row = row;
    this.#problems = problems;
  }

  /** The cell's text; `known` where there is no such column, or where only white space tells them apart. */
  text(meaning: string, known: string, limit: number): string {
    const cell = cellUnder(this.#matrix.sheet, this.#row, meaning);
    if (cell === undefined || spaced(cell) === spaced(known)) return known;
    return this.#within(limit, meaning, spaced(cell));
  }

  list(meaning: string, known: readonly string[] = []): readonly string[] {
    const cell = cellUnder(this.#matrix.sheet, this.#row, meaning);
    if (cell === undefined) return known;
    return listOfCell(cell).map((entry) => this.#within(NAME_LIMIT, meaning, entry));
  }

  #within(limit: number, meaning: string, text: string): string {
    if (text.length <= limit) return text;
    const { sheet } = this.#matrix;
    const place = cellPlace(sheet, this.#row, sheet.columns.get(meaning) ?? 0);
    const expected = `at most ${limit.toLocaleString('en')} characters`;
    this.#problems.push({ ...place, found: shown(text), expected });
    return text;
  }
}

function spaced(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim();
}
