import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { ask } from '../ask/inquiry.ts';
import { answerJson } from '../ask/json.ts';
import { Attestations } from '../domain/attestation/attestation.ts';
import { DomainError } from '../domain/error.ts';
import type { CompanyMap } from '../domain/map/company-map.ts';
import { LiveMap } from '../domain/map/live-map.ts';
import { mapAt, type PastMap } from '../domain/map/past-map.ts';
import { Roster } from '../domain/people/roster.ts';
import { readPastQuestion } from '../slack/asking/past-question.ts';
import { COMMANDS } from '../slack/commands.ts';
import { MAP_COMMANDS, type MapReply, replyFromMap } from '../slack/map-commands.ts';
import { line, type Note } from '../slack/messages/note.ts';
import { pastNote } from '../slack/messages/past.ts';
import { toPlain } from '../slack/messages/render.ts';
import { openStore } from '../store/open.ts';
import { readArguments, readMoment } from './arguments.ts';
import { type ExitCode, type Terminal, UsageError } from './command.ts';

const OPTIONS = {
  as: { type: 'string' },
  scope: { type: 'string' },
  at: { type: 'string' },
  json: { type: 'boolean' },
  batch: { type: 'boolean' },
} as const;

/** Where a question is answered from, and for whom. */
interface Desk {
  /** The map at a moment (UTC ms); null is now. */
  readonly mapAt: (moment: number | null) => Promise<PastMap>;
  readonly moment: number | null;
  readonly now: number;
  readonly asker: string | null;
  readonly scope: string | null;
  readonly json: boolean;
}

export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, OPTIONS, { least: 0, most: 1 });
  if (values.batch && (!values.json || positionals.length > 0)) {
    throw new UsageError('--batch goes with --json, and takes its questions from standard input.');
  }
  if (!values.batch && positionals.length === 0) throw new UsageError('What is the question?');
  const moment = values.at === undefined ? null : readMoment(values.at);
  const store = await openStore({ url: terminal.config.databaseUrl, mode: 'existing' });
  try {
    const current = await (await LiveMap.open(store.map)).current();
    current.clocks = await Attestations.open(store.attestations);
    if (current.groups.size > 0) current.elsewhere = await Roster.open(store.members);
    const maps = new Map<number | null, Promise<PastMap>>([[null, Promise.resolve({ map: current, state: 'now' })]]);
    const known = (at: number | null): Promise<PastMap> => {
      const map = maps.get(at) ?? mapAt(store.map, current, at ?? 0);
      maps.set(at, map);
      return map;
    };
    const desk: Desk = {
      mapAt: known,
      moment,
      now: terminal.clock(),
      asker: values.as?.toLowerCase() ?? null,
      scope: scopeIn((await known(moment)).map, values.scope),
      json: values.json === true,
    };
    if (values.batch) await eachLine(terminal, desk);
    else terminal.out(await answered(positionals[0] ?? '', desk));
    return 0;
  } finally {
    await store.close();
  }
}

function scopeIn(map: CompanyMap, id: string | undefined): string | null {
  if (id === undefined) return null;
  if (!map.scopes.has(id)) throw new DomainError('not_found', `There is no scope "${id}" on the map.`);
  return id;
}

/** The answer as text or as JSON. A day that the question ends with counts as in Slack, unless `--at` has named one. */
async function answered(text: string, desk: Desk): Promise<string> {
  const past = desk.moment === null ? readPastQuestion(text, desk.now) : null;
  const question = past?.question ?? text;
  const moment = past?.moment ?? desk.moment;
  const { map, state } = await desk.mapAt(moment);
  const now = moment ?? desk.now;
  const { asker, scope } = desk;
  const reply = replyFromMap(question, { map, now, asker, scope });
  const isBare = !desk.json && /^\s*\S+\s*$/.test(question);
  const isOpen = isBare || reply.answer === null || reply.answer.kind === 'unknown';
  const { note, answer } = (isOpen && inSlack(question, asker !== null)) || reply;
  const plain = toPlain(pastNote(note, state, now, desk.now));
  if (!desk.json) return plain;
  const marked = state === 'now' ? {} : { as_of: { at: new Date(now).toISOString(), state } };
  return JSON.stringify({ ...answerJson(map, answer ?? ask(map, question, { now, asker, scope }), plain), ...marked });
}

/** A subcommand that needs Slack, or the list of those that do not; null where the text begins with none. */
function inSlack(text: string, isSomebody: boolean): MapReply | null {
  const [first = '', ...rest] = text.trim().toLowerCase().split(/\s+/);
  if (rest.length > 2) return null;
  const command = COMMANDS.find(({ name }) => name === first);
  const isMe = first === 'me' && isSomebody;
  if (!command || isMe || MAP_COMMANDS.some(({ name }) => name === first)) return null;
  return { note: command.name === 'help' ? helpNote() : slackNote(command.name), answer: null };
}

function slackNote(name: string): Note {
  return { lines: [line(`That works in Slack: /whoowns ${name}`)] };
}

function helpNote(): Note {
  return {
    lines: [
      line('Ask who owns something, in your own words. Or begin with:'),
      ...MAP_COMMANDS.map(({ name, usage, summary }) => line(`${`${name} ${usage}`.trim()}: ${summary}`)),
    ],
    small: ['A day at the end asks about the past: deploy-approval at 2026-03-01'],
  };
}

/** Each line is a question; one that cannot be answered as asked gets its reason as the answer. */
async function eachLine(terminal: Terminal, desk: Desk): Promise<void> {
  const input = Readable.from(terminal.stdin);
  for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    terminal.out(await answered(text, desk).catch((error: unknown) => refused(error)));
  }
}

function refused(error: unknown): string {
  if (!(error instanceof DomainError)) throw error;
  return JSON.stringify({ kind: 'unknown', reason: 'no_match', candidates: [], text: error.message });
}
