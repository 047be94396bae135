import { writeFile } from 'node:fs/promises';
import { DomainError } from '../domain/error.ts';
import { LiveMap } from '../domain/map/live-map.ts';
import { exportMap, isExportFormat } from '../exchange/export.ts';
import { openStore } from '../store/open.ts';
import { readArguments } from './arguments.ts';
import { type ExitCode, type Terminal, UsageError } from './command.ts';

export async function run(args: readonly string[], { config, out, err }: Terminal): Promise<ExitCode> {
  const { values } = readArguments(args, { format: { type: 'string', default: 'yaml' }, out: { type: 'string' } });
  const { format, out: file } = values;
  if (!isExportFormat(format)) throw new UsageError(`"${format}" is no format: choose yaml, csv, md or xlsx.`);
  if (format === 'xlsx' && file === undefined) throw new UsageError('A workbook needs a file: add --out map.xlsx.');
  const store = await openStore({ url: config.databaseUrl, mode: 'existing' });
  try {
    const bytes = await exportMap(await (await LiveMap.open(store.map)).current(), format);
    if (file === undefined) {
      out(bytes.toString().trimEnd());
      return 0;
    }
    // Names and phone numbers of a whole company: for the owner's eyes.
    await writeFile(file, bytes, { mode: 0o600 }).catch((error: unknown) => refuse(file, error));
    err(`Written to ${file}.`);
    return 0;
  } finally {
    await store.close();
  }
}

function refuse(file: string, error: unknown): never {
  const code = (error as NodeJS.ErrnoException).code ?? 'unknown fault';
  const mend = 'Name a file in a folder that is there and that you may write to.';
  throw new DomainError('invalid', `${file} can't be written (${code}). ${mend}`);
}
