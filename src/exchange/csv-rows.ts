import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { Pace } from './pace.ts';
import { shown } from './problem.ts';
import type { Rows } from './sheet.ts';
import type { SyntaxProblem } from './tree.ts';

const SEPARATORS = [',', ';', '\t'] as const;
const PIECE = 16 * 1024;

/**
 * The rows of a CSV or TSV text, or what is wrong with its quotes. The separator is the one that the first line has most
 * of; `sep=;` above it, as spreadsheets write it, is heeded. Blank lines stay in as empty rows, so that rows count as in a spreadsheet.
 */
export async function readCsv(text: string, pace: Pace): Promise<Rows | SyntaxProblem> {
  const named = /^sep=(.)\r?\n/i.exec(text);
  const rows: string[][] = [];
  const parser = Readable.from(pieces(text), { objectMode: false }).pipe(
    parse({
      delimiter: named?.[1] ?? separatorOf(text),
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
    }),
  );
  try {
    for await (const row of parser) {
      rows.push(row as string[]);
      if (pace.due()) await pace.rest();
    }
  } catch (fault) {
    if (!(fault instanceof CsvError)) throw fault;
    return quoteProblem(fault);
  }
  if (named) rows[0] = [];
  return rows;
}

function* pieces(text: string): Generator<Buffer> {
  for (let start = 0; start < text.length; ) {
    let end = Math.min(start + PIECE, text.length);
    // A piece must not end between the halves of a surrogate pair.
    if (end < text.length && /[\uD800-\uDBFF]/.test(text[end - 1] ?? '')) end -= 1;
    yield Buffer.from(text.slice(start, end));
    start = end;
  }
}

/** The separator that the first line with any has most of, outside quotes; a comma where no line has. A title has none. */
function separatorOf(text: string): string {
  const line = firstLine(text);
  const bare = line.replace(/"[^"]*"/g, '');
  const count = (separator: string) => bare.split(separator).length;
  return SEPARATORS.reduce((best, separator) => (count(separator) > count(best) ? separator : best));
}

function firstLine(text: string): string {
  const at = text.search(/[,;\t]/);
  if (at === -1) return '';
  const begin = Math.max(text.lastIndexOf('\n', at), text.lastIndexOf('\r', at)) + 1;
  const end = text.slice(at).search(/[\r\n]/);
  return text.slice(begin, end === -1 ? undefined : at + end);
}

function quoteProblem(fault: CsvError): SyntaxProblem {
  const column = typeof fault.column === 'number' ? fault.column + 1 : 1;
  const row = typeof fault.records === 'number' ? fault.records + 1 : 1;
  const found =
    fault.code === 'CSV_QUOTE_NOT_CLOSED' ? 'a quote that never ends' : shown(fault.message.replace(/ at line.*$/, ''));
  return { line: row, column, found, expected: 'quotes in pairs: "like this", and "" for one inside' };
}
