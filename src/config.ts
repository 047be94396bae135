import { z } from 'zod';
import { DomainError } from './domain/error.ts';

export type SlackSettings = {
  readonly botToken: string;
  /** Another address of the Web API; undefined for Slack's own. */
  readonly apiUrl: string | undefined;
} & (
  | { readonly mode: 'http'; readonly signingSecret: string }
  | { readonly mode: 'socket'; readonly appToken: string }
);

export interface Config {
  readonly databaseUrl: string;
  /** Whether the database was named; where it was not, it is `file:./data/whoowns.db`. */
  readonly databaseIsNamed: boolean;
  /** Null where a Slack setting is missing: most of the command line works without any. */
  readonly slack: SlackSettings | null;
  /** What is missing for Slack, a sentence each; empty where `slack` is there. */
  readonly slackMissing: readonly string[];
  /** The e-mails of those who may edit the whole map, lower-case. */
  readonly stewards: ReadonlySet<string>;
  /** Whether somebody new to the workspace is offered the tour, by direct message. */
  readonly welcomes: boolean;
  readonly port: number;
  /** Null where health and metrics answer on `port`. */
  readonly metricsPort: number | null;
  readonly logLevel: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent';
  /** Everything that must never be shown, in a log least of all. */
  readonly secrets: readonly string[];
}

const port = z.coerce.number({ error: 'a port number from 0 to 65535' }).int().min(0).max(65535);

const environment = z.object({
  DATABASE_URL: z
    .string()
    .regex(/^(file:.+|postgres(ql)?:\/\/.+)$/, { error: 'file:./data/whoowns.db or postgres://user@host/database' })
    .optional(),
  SLACK_BOT_TOKEN: z
    .string()
    .regex(/^xoxb-.+/, { error: 'a bot token, which begins with xoxb-' })
    .optional(),
  SLACK_APP_TOKEN: z
    .string()
    .regex(/^xapp-.+/, { error: 'an app-level token, which begins with xapp-' })
    .optional(),
  SLACK_SIGNING_SECRET: z
    .string()
    .min(8, { error: 'the signing secret from "Basic Information" of the Slack app' })
    .optional(),
  SLACK_API_URL: z.url({ protocol: /^https?$/, error: 'an http or https address' }).optional(),
  WHOOWNS_STEWARDS: z
    .string()
    .regex(/^\s*[^\s@,]+@[^\s@,]+(\s*,\s*[^\s@,]+@[^\s@,]+)*\s*,?\s*$/, {
      error: 'e-mail addresses with commas between them',
    })
    .optional(),
  WHOOWNS_WELCOME: z.enum(['on', 'off'], { error: 'on or off' }).default('off'),
  PORT: port.default(3000),
  METRICS_PORT: port.optional(),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], {
      error: 'trace, debug, info, warn, error, fatal or silent',
    })
    .default('info'),
});

const DEFAULT_DATABASE = 'file:./data/whoowns.db';

type Environment = z.infer<typeof environment>;

const SECRET_NAMES = /TOKEN|SECRET|DATABASE_URL/;

/**
 * Reads the settings. An empty value counts as not set.
 * @throws DomainError('invalid') with a line for each mistake; a secret's value is never repeated.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>> = process.env): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => {
      const name = String(issue.path[0]);
      const value = SECRET_NAMES.test(name) ? 'the value given (not shown)' : `"${given[name]}"`;
      return `${name}: expected ${issue.message}, found ${value}`;
    });
    throw new DomainError('invalid', lines.join('\n'));
  }
  return configOf(parsed.data);
}

function configOf(env: Environment): Config {
  return {
    databaseUrl: env.DATABASE_URL ?? DEFAULT_DATABASE,
    databaseIsNamed: env.DATABASE_URL !== undefined,
    slack: slackSettings(env),
    slackMissing: missingForSlack(env),
    stewards: emailsIn(env.WHOOWNS_STEWARDS ?? ''),
    welcomes: env.WHOOWNS_WELCOME === 'on',
    port: env.PORT,
    metricsPort: env.METRICS_PORT ?? null,
    logLevel: env.LOG_LEVEL,
    secrets: [
      env.SLACK_BOT_TOKEN,
      env.SLACK_APP_TOKEN,
      env.SLACK_SIGNING_SECRET,
      /:\/\/[^/]*:([^@/]+)@/.exec(env.DATABASE_URL ?? '')?.[1],
    ].filter((secret) => secret !== undefined),
  };
}

function emailsIn(list: string): ReadonlySet<string> {
  const emails = list.split(',').map((email) => email.trim().toLowerCase());
  return new Set(emails.filter((email) => email !== ''));
}

/** With both modes configured Socket Mode is used; with neither there is no Slack. */
function slackSettings(env: Environment): SlackSettings | null {
  if (!env.SLACK_BOT_TOKEN) return null;
  const common = { botToken: env.SLACK_BOT_TOKEN, apiUrl: env.SLACK_API_URL };
  if (env.SLACK_APP_TOKEN) return { ...common, mode: 'socket', appToken: env.SLACK_APP_TOKEN };
  if (env.SLACK_SIGNING_SECRET) return { ...common, mode: 'http', signingSecret: env.SLACK_SIGNING_SECRET };
  return null;
}

function missingForSlack(env: Environment): string[] {
  const missing: string[] = [];
  if (!env.SLACK_BOT_TOKEN) {
    missing.push(
      'SLACK_BOT_TOKEN is not set: it is under "OAuth & Permissions" of your Slack app, and begins with xoxb-.',
    );
  }
  if (!env.SLACK_APP_TOKEN && !env.SLACK_SIGNING_SECRET) {
    missing.push(
      'Set SLACK_APP_TOKEN (Socket Mode, no public address needed) or SLACK_SIGNING_SECRET (HTTP); both are under "Basic Information".',
    );
  }
  return missing;
}

/**
 * The Slack settings, where they are needed.
 * @throws DomainError('invalid') naming what is missing and where it is found.
 */
export function requireSlack({ slack, slackMissing }: Config): SlackSettings {
  if (!slack) throw new DomainError('invalid', slackMissing.join('\n'));
  return slack;
}
