import { WebClient } from '@slack/web-api';
import { requireSlack } from '../config.ts';
import { DomainError } from '../domain/error.ts';
import { LiveMap } from '../domain/map/live-map.ts';
import { openStore } from '../store/open.ts';
import { readArguments } from './arguments.ts';
import type { ExitCode, Terminal } from './command.ts';
import { type Finding, good, lineOf, wrong } from './finding.ts';
import { wantedScopes } from './manifest.ts';
import { otherPagerFindings } from './pager-finding.ts';

/** Slack refuses requests that are five minutes off; a clock that is one minute off is on its way there. */
const CLOCK_TOLERANCE_MS = 60_000;
const SLACK_TIMEOUT_MS = 5_000;

export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values } = readArguments(args, { json: { type: 'boolean' } });
  const findings = [
    nodeFinding(),
    await databaseFinding(terminal),
    ...(await slackFindings(terminal)),
    ...(await otherPagerFindings(terminal)),
  ];
  if (values.json) terminal.out(JSON.stringify({ findings }));
  else for (const finding of findings) terminal.out(lineOf(finding));
  return findings.every(({ ok }) => ok) ? 0 : 1;
}

function nodeFinding(): Finding {
  return good('Node', `${process.version} on ${process.platform} ${process.arch}`);
}

async function databaseFinding({ config }: Terminal): Promise<Finding> {
  const shown = config.databaseUrl.replace(/:\/\/[^@/]*@/, '://…@');
  try {
    const store = await openStore({ url: config.databaseUrl, mode: 'existing' });
    try {
      const map = await (await LiveMap.open(store.map)).current();
      if (map.isEmpty) {
        return wrong(
          'Database',
          `${shown} has an empty map`,
          'Load one: whoowns import map.yml, or whoowns init --preset startup',
        );
      }
      const { activities, roles, people } = map;
      return good('Database', `${shown}, ${activities.size} activities, ${roles.size} roles, ${people.size} people`);
    } finally {
      await store.close();
    }
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    // A refusal names its mend already.
    const mend = error instanceof DomainError ? null : 'Check DATABASE_URL, and that the database server runs';
    return { what: 'Database', ok: false, found, mend };
  }
}

async function slackFindings({ config, clock }: Terminal): Promise<Finding[]> {
  try {
    const settings = requireSlack(config);
    const client = slackClient(settings.botToken, settings.apiUrl);
    const findings = await tokenFindings(client, settings.mode);
    if (settings.mode === 'socket') findings.push(await socketFinding(slackClient(settings.appToken, settings.apiUrl)));
    findings.push(await clockFinding(settings.apiUrl ?? 'https://slack.com/api/', clock));
    return findings;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return [wrong('Slack settings', 'not complete', error.message.replaceAll('\n', ' '))];
  }
}

function slackClient(token: string, apiUrl: string | undefined): WebClient {
  return new WebClient(token, {
    timeout: SLACK_TIMEOUT_MS,
    retryConfig: { retries: 0 },
    ...(apiUrl ? { slackApiUrl: apiUrl } : {}),
  });
}

interface ApiFault {
  readonly data?: { readonly error?: string };
  readonly message: string;
}

async function tokenFindings(client: WebClient, mode: string): Promise<Finding[]> {
  try {
    const answer = await client.auth.test();
    const granted = new Set(answer.response_metadata?.scopes ?? []);
    const missing = (await wantedScopes()).filter((scope) => !granted.has(scope));
    const token = good(
      'Slack token',
      `${answer.user} in ${answer.team}, over ${mode === 'socket' ? 'Socket Mode' : 'HTTP'}`,
    );
    if (missing.length === 0) return [token, good('Slack scopes', 'all there')];
    const mend = 'Add them under "OAuth & Permissions", and reinstall the app';
    return [token, wrong('Slack scopes', `missing ${missing.join(', ')}`, mend)];
  } catch (error) {
    const { data, message } = error as ApiFault;
    if (data?.error)
      return [wrong('Slack token', `refused (${data.error})`, 'Copy it again from "OAuth & Permissions"')];
    return [wrong('Slack', `not reached (${message})`, 'Check the network, and SLACK_API_URL if it is set')];
  }
}

async function socketFinding(client: WebClient): Promise<Finding> {
  return client.apps.connections.open().then(
    () => good('Slack app token', 'a connection can be opened'),
    ({ data, message }: ApiFault) =>
      wrong(
        'Slack app token',
        `refused (${data?.error ?? message})`,
        'Make one with connections:write under "Basic Information"',
      ),
  );
}

async function clockFinding(apiUrl: string, clock: () => number): Promise<Finding> {
  const answer = await fetch(new URL('api.test', apiUrl), { signal: AbortSignal.timeout(SLACK_TIMEOUT_MS) }).catch(
    () => null,
  );
  const theirs = Date.parse(answer?.headers.get('date') ?? '');
  if (Number.isNaN(theirs)) return good('Clock', 'not compared: Slack did not say what time it is');
  const off = Math.abs(clock() - theirs);
  if (off <= CLOCK_TOLERANCE_MS) return good('Clock', 'agrees with Slack');
  return wrong(
    'Clock',
    `${Math.round(off / 1000)} s off`,
    'Let the machine set its clock (NTP): Slack requests are refused at 5 minutes',
  );
}
