import type { Config } from '../config.ts';

/** What a command of the command line may touch: settings, streams, the clock. */
export interface Terminal {
  readonly config: Config;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly stdin: AsyncIterable<Buffer | string>;
  readonly clock: () => number;
}

/** 0: done. 1: refused, or problems found. 2: wrong usage. */
export type ExitCode = 0 | 1 | 2;

export type Run = (args: readonly string[], terminal: Terminal) => Promise<ExitCode>;

/** One command of the command line. It is loaded when it is typed, so that `ask` need not wait for Bolt. */
export interface CliCommand {
  readonly name: string;
  readonly usage: string;
  readonly summary: string;
  load(): Promise<{ readonly run: Run }>;
}

/** Wrong words on the command line; the sentence says what is wrong. */
export class UsageError extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'UsageError';
  }
}
