import { openStore } from '../store/open.ts';
import { readArguments } from './arguments.ts';
import type { ExitCode, Terminal } from './command.ts';

export async function run(args: readonly string[], { config, out }: Terminal): Promise<ExitCode> {
  readArguments(args, {});
  const store = await openStore({ url: config.databaseUrl, mode: 'create' });
  await store.close();
  out('The database has the current schema.');
  return 0;
}
