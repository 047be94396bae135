import { writeFile } from 'node:fs/promises';
import { LiveMap } from '../domain/live-map.ts';
import { exportCsv } from '../exchange/export-csv.ts';
import { exportMarkdown } from '../exchange/export-markdown.ts';
import { exportXlsx } from '../exchange/export-xlsx.ts';
import { exportYaml } from '../exchange/export-yaml.ts';
import { openStore } from '../store/open.ts';
import { readArguments } from './arguments.ts';
import { type ExitCode, type Terminal, UsageError } from './command.ts';

const WRITERS = { yaml: exportYaml, csv: exportCsv, md: exportMarkdown, xlsx: exportXlsx } as const;

function isFormat(text: string): text is keyof typeof WRITERS {
  return Object.hasOwn(WRITERS, text);
}

export async function run(args: readonly string[], { config, out, err }: Terminal): Promise<ExitCode> {
  const { values } = readArguments(args, { format: { type: 'string', default: 'yaml' }, out: { type: 'string' } });
  const { format } = values;
  if (!isFormat(format)) throw new UsageError(`"${format}" is no format: choose yaml, csv, md or xlsx.`);
  if (format === 'xlsx' && values.out === undefined) throw new UsageError('A workbook needs a file: add --out map.xlsx.');
  const store = await openStore({ url: config.databaseUrl, mode: 'existing' });
  try {
    const text = await WRITERS[format](await (await LiveMap.open(store.map)).current());
    if (values.out === undefined && typeof text === 'string') {
      out(text.trimEnd());
      return 0;
    }
    // Names and phone numbers of a whole company: for the owner's eyes.
    await writeFile(values.out ?? '', text, { mode: 0o600 });
    err(`Written to ${values.out}.`);
    return 0;
  } finally {
    await store.close();
  }
}
