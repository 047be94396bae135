import { type Logger, pino } from 'pino';
import type { Config } from './config.ts';

export type { Logger };

/** Slack's tokens by their shape: also one that reached the log by way of an error text is caught. */
const TOKEN_SHAPE = /\bx(?:ox[a-z]|app|wfp)-[A-Za-z0-9-]+/g;

/** A logger of one JSON object a line, from which every known secret and everything that looks like a token is taken out. */
export function createLog(
  config: Pick<Config, 'logLevel' | 'secrets'>,
  write: (line: string) => void = (line) => void process.stdout.write(line),
): Logger {
  const mask = (line: string) => {
    let masked = line.replace(TOKEN_SHAPE, '[redacted]');
    for (const secret of config.secrets) masked = masked.replaceAll(secret, '[redacted]');
    return masked;
  };
  return pino(
    { level: config.logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    { write: (line) => write(mask(line)) },
  );
}
