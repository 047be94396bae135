import { restore } from '../store/restore.ts';
import { readArguments } from './arguments.ts';
import type { ExitCode, Terminal } from './command.ts';

export async function run(args: readonly string[], { config, out }: Terminal): Promise<ExitCode> {
  const { positionals } = readArguments(args, {}, { least: 1, most: 1 });
  const file = positionals[0] ?? '';
  const closed = await restore(file, config.databaseUrl);
  out(`Restored from ${file}. Start the bot again to use it.`);
  if (closed.length > 0) out(closedText(closed));
  return 0;
}

/** Their posts still say who is next; nobody is, and only whoever restores knows that. */
function closedText(closed: readonly number[]): string {
  const [which, they, posts] =
    closed.length === 1
      ? ['Incident', 'was open in it and is', 'its post is']
      : ['Incidents', 'were open in it and are', 'their posts are'];
  return `${which} ${closed.join(', ')} ${they} closed as restored: nobody is paged any more, and ${posts} not changed. Is it still so? Page again.`;
}
