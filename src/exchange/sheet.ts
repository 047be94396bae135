import { nameKey } from '../domain/map/name.ts';
import { type FilePlace, type Problem, shown } from './problem.ts';
import { lettersOfCell, textOfCell } from './sheet-cell.ts';

/** Above the headings there are a few titles, not a page of text. */
const TITLE_ROWS = 10;

/** The rows of a sheet, the heading included, as a spreadsheet counts them; where they come from makes no difference. */
export type Rows = readonly (readonly string[])[];

export type SheetKind = 'people' | 'holders' | 'matrix' | 'names';

/** A sheet whose headings say what it is. */
export interface Sheet {
  readonly file: string;
  /** What it is called in its workbook; null for a file that is one sheet. */
  readonly name: string | null;
  readonly kind: SheetKind;
  readonly rows: Rows;
  /** The indexes of rows with a cell that could not be read: they have their problem and are not looked at again. */
  readonly unread: ReadonlySet<number>;
  /** The index of the row that holds the headings. */
  readonly headingRow: number;
  /** The column of each heading that has a meaning of its own, by that meaning. */
  readonly columns: ReadonlyMap<string, number>;
  /** The other columns with a heading: in a matrix, those of roles and people. */
  readonly others: readonly { readonly column: number; readonly heading: string }[];
}

const MEANINGS: { readonly [K in SheetKind]: { readonly [meaning: string]: readonly string[] } } = {
  people: {
    email: ['email', 'emailaddress', 'mail'],
    name: ['name', 'fullname'],
    slack: ['slack', 'slackid', 'slackuserid'],
    manager: ['manager', 'manageremail'],
    timezone: ['timezone', 'tz'],
    phone: ['phone', 'telephone'],
  },
  holders: {
    role: ['role'],
    scope: ['scope'],
    person: ['person', 'holder', 'email'],
    group: ['group', 'usergroup', 'slackgroup'],
    deputies: ['deputies', 'deputy'],
  },
  names: { kind: ['kind'], id: ['id'], name: ['name'] },
  matrix: {
    activity: ['activity', 'activities', 'task', 'process'],
    id: ['id'],
    area: ['area'],
    aliases: ['aliases', 'alias'],
    description: ['description'],
    scope: ['scope'],
    nobody: ['nobody'],
  },
};

/** What a sheet is, told by its headings; null where there is not one row with anything in it. */
export function sheetOf(
  file: string,
  rows: Rows,
  { name = null, unread = new Set() }: Partial<Pick<Sheet, 'name' | 'unread'>> = {},
): Sheet | null {
  const headingRow = headingRowOf(rows);
  const headings = rows[headingRow];
  if (!headings) return null;
  const kind = kindOf(headings.map(headingKey));
  const columns = new Map<string, number>();
  const others: { column: number; heading: string }[] = [];
  headings.forEach((cell, column) => {
    const heading = textOfCell(cell).trim();
    const meaning = meaningOf(kind, headingKey(cell));
    if (meaning !== null && !columns.has(meaning)) columns.set(meaning, column);
    else if (heading !== '') others.push({ column, heading });
  });
  if (kind === 'matrix' && !columns.has('activity')) useFirstColumn(columns, others);
  return { file, name, kind, rows, unread, headingRow, columns, others };
}

/**
 * The row that holds the headings: the first with anything in it. Where a later one among the first few says what the
 * sheet is ("Activity", "Role" and "Person", "E-mail"), that one, as long as no letters stand above it: what is above are titles,
 * and names of groups of columns. -1 where there is no such row.
 */
function headingRowOf(rows: Rows): number {
  const first = rows.findIndex((row) => row.some((cell) => cell.trim() !== ''));
  for (let row = first; row >= 0 && row < first + TITLE_ROWS; row += 1) {
    const cells = (rows[row] ?? []).filter((cell) => cell.trim() !== '');
    if (row > first && cells.some(isLetters)) break;
    const keys = (rows[row] ?? []).map(headingKey);
    if ((row === first || cells.length > 1) && isTelling(keys)) return lastOfTall(rows, row, keys);
  }
  return first;
}

/** A heading may be merged over two rows; what stands beside its lower half are then the headings. */
function lastOfTall(rows: Rows, row: number, keys: readonly string[]): number {
  const column = keys.findIndex((key) => meaningOf('matrix', key) === 'activity');
  if (column === -1) return row;
  let last = row;
  while (headingKey(rows[last + 1]?.[column] ?? '') === keys[column] && !rows[last + 1]?.some(isLetters)) last += 1;
  return last;
}

function isTelling(headings: readonly string[]): boolean {
  const isMatrix = headings.some((heading) => meaningOf('matrix', heading) === 'activity');
  return isMatrix || kindOf(headings) !== 'matrix';
}

function isLetters(cell: string): boolean {
  return (lettersOfCell(cell) ?? []).length > 0;
}

/** The meanings that a sheet of a kind has headings for. */
export function meaningsOf(kind: SheetKind): string[] {
  return Object.keys(MEANINGS[kind]);
}

/** Whether a matrix would take a heading for something else than a role's name. */
export function isReservedHeading(heading: string): boolean {
  return meaningOf('matrix', headingKey(heading)) !== null || /^(role|person):|@/i.test(heading.trim());
}

/** Whether a heading of a kind of sheet has a meaning of its own. */
export function isMeant(kind: SheetKind, heading: string): boolean {
  return meaningOf(kind, headingKey(heading)) !== null;
}

/** The place of a cell, counted as in a spreadsheet. */
export function cellPlace({ file, name }: Pick<Sheet, 'file' | 'name'>, row: number, column: number): FilePlace {
  return { file, ...(name === null ? {} : { sheet: name }), line: row + 1, column: column + 1 };
}

/** The text of a row's cell under a heading; undefined where the sheet has no such column. */
export function cellUnder(sheet: Sheet, row: number, meaning: string): string | undefined {
  const column = sheet.columns.get(meaning);
  return column === undefined ? undefined : textOfCell(sheet.rows[row]?.[column] ?? '');
}

/** The indexes of the rows below the headings that have anything in them. */
export function* bodyRows({ rows, headingRow, unread }: Sheet): Generator<number> {
  for (let row = headingRow + 1; row < rows.length; row += 1) {
    if (!unread.has(row) && rows[row]?.some((cell) => cell.trim() !== '')) yield row;
  }
}

/** Columns that hold something in a row and have no heading. */
export function strayProblems(sheet: Sheet, row: number): Problem[] {
  const headings = sheet.rows[sheet.headingRow] ?? [];
  const cells = sheet.rows[row] ?? [];
  const problems: Problem[] = [];
  for (let column = 0; column < cells.length; column += 1) {
    const cell = cells[column]?.trim() ?? '';
    if (cell === '' || headings[column]?.trim() || sheet.columns.get('activity') === column) continue;
    problems.push({ ...cellPlace(sheet, row, column), found: shown(cell), expected: 'a heading above it' });
  }
  return problems;
}

function kindOf(headings: readonly string[]): SheetKind {
  const has = (kind: SheetKind, meaning: string) => headings.some((heading) => meaningOf(kind, heading) === meaning);
  if (has('matrix', 'activity')) return 'matrix';
  if (has('holders', 'role') && (has('holders', 'person') || has('holders', 'group'))) return 'holders';
  if (
    headings.filter((heading) => heading !== '').length === 3 &&
    meaningsOf('names').every((each) => has('names', each))
  )
    return 'names';
  return has('people', 'email') ? 'people' : 'matrix';
}

/** The first column is the activity, whatever its heading says. */
function useFirstColumn(columns: Map<string, number>, others: { column: number; heading: string }[]): void {
  for (const [meaning, column] of columns) if (column === 0) columns.delete(meaning);
  columns.set('activity', 0);
  if (others[0]?.column === 0) others.shift();
}

function meaningOf(kind: SheetKind, heading: string): string | null {
  for (const [meaning, words] of Object.entries(MEANINGS[kind])) if (words.includes(heading)) return meaning;
  return null;
}

function headingKey(heading: string): string {
  return nameKey(heading).replaceAll(' ', '');
}
