import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import type { Asking } from '../ask/answer.ts';
import { ask } from '../ask/inquiry.ts';
import { answerJson } from '../ask/json.ts';
import type { CompanyMap } from '../domain/company-map.ts';
import { DomainError } from '../domain/error.ts';
import { LiveMap } from '../domain/live-map.ts';
import { mapAt, type PastMap } from '../domain/past-map.ts';
import { answerNote } from '../slack/messages/answer.ts';
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
    const past: PastMap = moment === null ? { map: current, state: 'now' } : await mapAt(store.map, current, moment);
    const asking: Asking = {
      now: moment ?? terminal.clock(),
      asker: values.as?.toLowerCase() ?? null,
      scope: scopeIn(past.map, values.scope),
    };
    const answer = answerer(past, asking, values.json === true);
    if (values.batch) await eachLine(terminal, (question) => terminal.out(answer(question)));
    else terminal.out(answer(positionals[0] ?? ''));
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

function answerer(past: PastMap, asking: Asking, json: boolean): (question: string) => string {
  return (question) => {
    const answer = ask(past.map, question, asking);
    const text = toPlain(pastNote(answerNote(past.map, answer, asking.now), past.state, asking.now));
    if (!json) return text;
    const marked = past.state === 'now' ? {} : { as_of: { at: new Date(asking.now).toISOString(), state: past.state } };
    return JSON.stringify({ ...answerJson(past.map, answer, text), ...marked });
  };
}

async function eachLine(terminal: Terminal, take: (line: string) => void): Promise<void> {
  for await (const line of createInterface({
    input: Readable.from(terminal.stdin),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    take(line);
  }
}
