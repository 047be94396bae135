import { readConfig } from '../config.ts';
import { DomainError } from '../domain/error.ts';
import { type CliCommand, type ExitCode, type Terminal, UsageError } from './command.ts';

/** The table of commands. A new one is a file in cli/ and a line here. */
const COMMANDS: readonly CliCommand[] = [
  { name: 'start', usage: '', summary: 'runs the bot', load: () => import('./start.ts') },
  {
    name: 'demo',
    usage: '[--port PORT]',
    summary: 'runs the bot with an example company, no account needed',
    load: () => import('./demo.ts'),
  },
  {
    name: 'migrate',
    usage: '',
    summary: 'brings the database to the current schema',
    load: () => import('./migrate.ts'),
  },
  {
    name: 'import',
    usage: 'FILE… [--dry-run] [--prune] [--json]',
    summary: 'reads maps and matrices',
    load: () => import('./import.ts'),
  },
  {
    name: 'export',
    usage: '[--format yaml|csv|md|xlsx] [--out FILE]',
    summary: 'writes the map',
    load: () => import('./export.ts'),
  },
  {
    name: 'ask',
    usage: '"QUESTION" [--as EMAIL] [--scope ID] [--at TIME] [--json [--batch]]',
    summary: 'answers as the bot would',
    load: () => import('./ask.ts'),
  },
  {
    name: 'file',
    usage: 'PATH [--repo SCOPE] [--json]',
    summary: 'says who owns a file, by its CODEOWNERS',
    load: () => import('./file.ts'),
  },
  {
    name: 'source',
    usage: 'add FILE [--link URL] [--managed] [--repo SCOPE] [--name NAME] | sync [NAME…] | list | remove NAME | alias',
    summary: 'keeps files that say who owns what',
    load: () => import('./source.ts'),
  },
  {
    name: 'drift',
    usage: '[--json]',
    summary: 'says where files and the map disagree',
    load: () => import('./drift.ts'),
  },
  {
    name: 'check',
    usage: '[--json]',
    summary: 'holds the whole map against the RACI rules',
    load: () => import('./check.ts'),
  },
  {
    name: 'init',
    usage: '--preset catalogue|startup|enterprise',
    summary: 'loads the role catalogue or an example company',
    load: () => import('./init.ts'),
  },
  {
    name: 'steward',
    usage: 'add|remove|list [EMAIL] [--area ID] [--json]',
    summary: 'names who may edit the map, or one area of it',
    load: () => import('./steward.ts'),
  },
  {
    name: 'doctor',
    usage: '[--json]',
    summary: 'says what is wrong with the set-up, and the mend',
    load: () => import('./doctor.ts'),
  },
  {
    name: 'backup',
    usage: 'FILE',
    summary: 'copies the database while the bot runs',
    load: () => import('./backup.ts'),
  },
  { name: 'restore', usage: 'FILE', summary: 'puts a copy back', load: () => import('./restore.ts') },
];

/** Where a command runs: a process of its own, but in tests. */
export interface Surroundings extends Omit<Terminal, 'config'> {
  /** The settings; the process's own where it is left out. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/**
 * Runs one command of the command line.
 * @returns the exit code: 0 done, 1 refused or problems found (said on standard error), 2 wrong usage.
 */
export async function main(argv: readonly string[], { env, ...rest }: Surroundings): Promise<ExitCode> {
  const [name = '', ...args] = argv;
  const { out, err } = rest;
  if (['help', '--help', '-h'].includes(name)) {
    out(overview());
    return 0;
  }
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (!command) {
    err(name === '' ? overview() : `There is no command "${name}".\n\n${overview()}`);
    return 2;
  }
  if (args.includes('--help') || args.includes('-h')) {
    out(`${usageOf(command)}\n${command.summary}`);
    return 0;
  }
  try {
    const { run } = await command.load();
    return await run(args, { config: readConfig(env), ...rest });
  } catch (error) {
    return report(error, command, err);
  }
}

function report(error: unknown, command: CliCommand, err: Terminal['err']): ExitCode {
  if (error instanceof UsageError) {
    err(`${error.message}\nUsage: ${usageOf(command)}`);
    return 2;
  }
  err(error instanceof DomainError ? error.message : `whoowns ${command.name} broke: ${describe(error)}`);
  return 1;
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function usageOf({ name, usage }: CliCommand): string {
  return `whoowns ${name}${usage ? ` ${usage}` : ''}`;
}

function overview(): string {
  const width = Math.max(...COMMANDS.map(({ name }) => name.length));
  const lines = COMMANDS.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  return ['Usage: whoowns COMMAND', '', ...lines, '', 'whoowns COMMAND --help says how a command is used.'].join('\n');
}
