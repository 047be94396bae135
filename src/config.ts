import { z } from 'zod';
import { DomainError } from './domain/error.ts';
import type { GuestRule } from './domain/people/rights.ts';

export type SlackSettings = {
  readonly botToken: string;
  /** Another address of the Web API; undefined for Slack's own. */
  readonly apiUrl: string | undefined;
} & (
  | { readonly mode: 'http'; readonly signingSecret: string }
  | { readonly mode: 'socket'; readonly appToken: string }
);

/** How PagerDuty is reached; `openOtherPagers` says what each is for. */
export interface PagerDutySettings {
  readonly apiUrl: string;
  readonly eventsUrl: string;
  readonly token: string | null;
  readonly incidents: { readonly from: string; readonly service: string } | null;
  readonly routingKey: string | null;
  /** The secrets that PagerDuty may sign its webhook with. */
  readonly webhookSecrets: readonly string[];
}

export interface OtherPagerSettings {
  readonly pagerDuty: PagerDutySettings | null;
  readonly webhook: { readonly url: string; readonly secret: string } | null;
}

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
  /** Whether guests and people of other organisations may look things up. */
  readonly guests: GuestRule;
  /** Whether somebody new to the workspace is offered the tour, by direct message. */
  readonly welcomes: boolean;
  /** Whether stewards are told on Mondays what is missing in what they keep. */
  readonly digests: boolean;
  /** The ways to page beside Slack. */
  readonly otherPagers: OtherPagerSettings;
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
  WHOOWNS_GUESTS: z.enum(['off', 'lookup'], { error: 'off or lookup' }).default('off'),
  WHOOWNS_WELCOME: z.enum(['on', 'off'], { error: 'on or off' }).default('off'),
  WHOOWNS_PAGERDUTY_TOKEN: z
    .string()
    .regex(/^[\w+-]{20,}$/, { error: 'an API access key of PagerDuty, 20 characters or more' })
    .optional(),
  WHOOWNS_PAGERDUTY_FROM: z.email({ error: 'the e-mail of a PagerDuty user' }).optional(),
  WHOOWNS_PAGERDUTY_SERVICE: z
    .string()
    .regex(/^[A-Z0-9]{6,20}$/, { error: "a service's id, as at the end of its address in PagerDuty" })
    .optional(),
  WHOOWNS_PAGERDUTY_ROUTING_KEY: z
    .string()
    .regex(/^[A-Za-z0-9]{32}$/, { error: 'the integration key of an Events API v2 integration, 32 characters' })
    .optional(),
  WHOOWNS_PAGERDUTY_WEBHOOK_SECRET: z
    .string()
    .regex(/^[^\s,]{16,}(,[^\s,]{16,})?$/, { error: 'the signing secret of the webhook, or two with a comma between' })
    .optional(),
  WHOOWNS_PAGERDUTY_REGION: z.enum(['us', 'eu'], { error: 'us or eu' }).default('us'),
  WHOOWNS_WEBHOOK_URL: z
    .url({ protocol: /^https$/, error: 'an https address' })
    .refine((url) => new URL(url).username === '' && new URL(url).password === '', {
      error: 'an https address without a name or password in it',
    })
    .optional(),
  WHOOWNS_WEBHOOK_SECRET: z.string().min(16, { error: 'a secret of 16 characters or more' }).optional(),
  WHOOWNS_DIGEST: z.enum(['on', 'off'], { error: 'on or off' }).default('off'),
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

const SECRET_NAMES = /TOKEN|SECRET|DATABASE_URL|ROUTING_KEY|WEBHOOK_URL/;

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
  const halves = halfPagers(parsed.data);
  if (halves.length > 0) throw new DomainError('invalid', halves.join('\n'));
  return configOf(parsed.data);
}

function configOf(env: Environment): Config {
  return {
    databaseUrl: env.DATABASE_URL ?? DEFAULT_DATABASE,
    databaseIsNamed: env.DATABASE_URL !== undefined,
    slack: slackSettings(env),
    slackMissing: missingForSlack(env),
    stewards: emailsIn(env.WHOOWNS_STEWARDS ?? ''),
    guests: env.WHOOWNS_GUESTS,
    welcomes: env.WHOOWNS_WELCOME === 'on',
    digests: env.WHOOWNS_DIGEST === 'on',
    otherPagers: { pagerDuty: pagerDutySettings(env), webhook: webhookSettings(env) },
    port: env.PORT,
    metricsPort: env.METRICS_PORT ?? null,
    logLevel: env.LOG_LEVEL,
    secrets: [
      env.SLACK_BOT_TOKEN,
      env.SLACK_APP_TOKEN,
      env.SLACK_SIGNING_SECRET,
      env.WHOOWNS_PAGERDUTY_TOKEN,
      env.WHOOWNS_PAGERDUTY_ROUTING_KEY,
      ...(env.WHOOWNS_PAGERDUTY_WEBHOOK_SECRET?.split(',') ?? []),
      // Many receivers know their senders by the address alone.
      env.WHOOWNS_WEBHOOK_URL,
      env.WHOOWNS_WEBHOOK_SECRET,
      /:\/\/[^/]*:([^@/]+)@/.exec(env.DATABASE_URL ?? '')?.[1],
    ].filter((secret) => secret !== undefined),
  };
}

/** What is set of another pager without what it needs beside it: a sentence each. */
function halfPagers(env: Environment): string[] {
  const lines: string[] = [];
  const needs = (present: unknown, missing: unknown, sentence: string) => {
    if (present !== undefined && missing === undefined) lines.push(sentence);
  };
  const { WHOOWNS_PAGERDUTY_TOKEN: token, WHOOWNS_PAGERDUTY_FROM: from, WHOOWNS_PAGERDUTY_SERVICE: service } = env;
  const { WHOOWNS_PAGERDUTY_ROUTING_KEY: routingKey, WHOOWNS_PAGERDUTY_WEBHOOK_SECRET: heard } = env;
  needs(from, token, 'WHOOWNS_PAGERDUTY_FROM is set: set WHOOWNS_PAGERDUTY_TOKEN as well.');
  needs(from, service, 'WHOOWNS_PAGERDUTY_FROM is set: set WHOOWNS_PAGERDUTY_SERVICE as well.');
  needs(service, from, 'WHOOWNS_PAGERDUTY_SERVICE is set: set WHOOWNS_PAGERDUTY_FROM as well.');
  needs(
    token,
    from ?? service ?? routingKey,
    'WHOOWNS_PAGERDUTY_TOKEN is set: set WHOOWNS_PAGERDUTY_FROM and WHOOWNS_PAGERDUTY_SERVICE, or WHOOWNS_PAGERDUTY_ROUTING_KEY, as well.',
  );
  needs(
    heard,
    token ?? routingKey,
    'WHOOWNS_PAGERDUTY_WEBHOOK_SECRET is set: set WHOOWNS_PAGERDUTY_TOKEN or WHOOWNS_PAGERDUTY_ROUTING_KEY as well.',
  );
  const { WHOOWNS_WEBHOOK_URL: url, WHOOWNS_WEBHOOK_SECRET: secret } = env;
  needs(
    url,
    secret,
    'WHOOWNS_WEBHOOK_URL is set: set WHOOWNS_WEBHOOK_SECRET as well, so that its receiver can check the signature.',
  );
  needs(secret, url, 'WHOOWNS_WEBHOOK_SECRET is set: set WHOOWNS_WEBHOOK_URL as well.');
  return lines;
}

function pagerDutySettings(env: Environment): PagerDutySettings | null {
  const { WHOOWNS_PAGERDUTY_TOKEN: token, WHOOWNS_PAGERDUTY_ROUTING_KEY: routingKey } = env;
  const { WHOOWNS_PAGERDUTY_FROM: from, WHOOWNS_PAGERDUTY_SERVICE: service } = env;
  if (token === undefined && routingKey === undefined) return null;
  const region = env.WHOOWNS_PAGERDUTY_REGION === 'eu' ? 'eu.pagerduty.com' : 'pagerduty.com';
  return {
    apiUrl: `https://api.${region}`,
    eventsUrl: `https://events.${region}`,
    token: token ?? null,
    incidents: from !== undefined && service !== undefined ? { from: from.toLowerCase(), service } : null,
    routingKey: routingKey ?? null,
    webhookSecrets: env.WHOOWNS_PAGERDUTY_WEBHOOK_SECRET?.split(',') ?? [],
  };
}

function webhookSettings({ WHOOWNS_WEBHOOK_URL: url, WHOOWNS_WEBHOOK_SECRET: secret }: Environment) {
  return url !== undefined && secret !== undefined ? { url, secret } : null;
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
