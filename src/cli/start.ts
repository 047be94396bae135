import { requireSlack } from '../config.ts';
import { createLog } from '../log.ts';
import { type Bot, startBot } from '../main.ts';
import { readArguments } from './arguments.ts';
import type { ExitCode, Terminal } from './command.ts';

export async function run(args: readonly string[], { config, clock }: Terminal): Promise<ExitCode> {
  readArguments(args, {});
  const bot = await startBot({
    config,
    slack: requireSlack(config),
    log: createLog(config),
    clock,
    // One that was named has to be there: an empty one in its place would answer "nobody" to everything.
    database: config.databaseIsNamed ? 'existing' : 'create',
  });
  await untilStopped(bot);
  return 0;
}

/** Resolves when a SIGTERM or SIGINT has come and the bot has stopped; a second signal ends the process at once. */
export async function untilStopped(bot: Pick<Bot, 'stop'>): Promise<void> {
  await untilSignalled();
  await bot.stop();
}

/** Resolves when a SIGTERM or SIGINT has come; a second signal ends the process at once. */
export function untilSignalled(): Promise<void> {
  return new Promise((resolve) => {
    let isFirst = true;
    const hear = () => {
      if (!isFirst) process.exit(1);
      isFirst = false;
      resolve();
    };
    process.on('SIGTERM', hear);
    process.on('SIGINT', hear);
  });
}
