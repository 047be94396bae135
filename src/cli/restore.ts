import { restore } from '../store/restore.ts';
import { readArguments } from './arguments.ts';
import type { ExitCode, Terminal } from './command.ts';

export async function run(args: readonly string[], { config, out }: Terminal): Promise<ExitCode> {
  const { positionals } = readArguments(args, {}, { least: 1, most: 1 });
  const file = positionals[0] ?? '';
  await restore(file, config.databaseUrl);
  out(`Restored from ${file}. Start the bot again to use it.`);
  return 0;
}
