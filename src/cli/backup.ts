import { backup } from '../store/backup.ts';
import { readArguments } from './arguments.ts';
import type { ExitCode, Terminal } from './command.ts';

export async function run(args: readonly string[], { config, out }: Terminal): Promise<ExitCode> {
  const { positionals } = readArguments(args, {}, { least: 1, most: 1 });
  const file = positionals[0] ?? '';
  await backup(config.databaseUrl, file);
  out(`Copied to ${file}.`);
  return 0;
}
