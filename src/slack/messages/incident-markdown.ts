import type { CompanyMap } from '../../domain/map/company-map.ts';
import type { Incident } from '../../domain/paging/incident.ts';
import type { OutboxRow } from '../../domain/paging/outbox.ts';
import type { TimelineEntry } from '../../domain/paging/timeline.ts';
import { deedSpans } from './incident-deed.ts';
import { spanName } from './incident-list.ts';
import { line } from './note.ts';
import { activityTitle, whoSpan } from './page-words.ts';
import { reason } from './people.ts';
import { toPlain } from './render.ts';

/** An incident for looking back, as Markdown: the figures, who was paged, every fact. Times in UTC and in a zone. */
export function incidentMarkdown(
  map: CompanyMap,
  incident: Incident,
  { timeline, rows }: { readonly timeline: readonly TimelineEntry[]; readonly rows: readonly OutboxRow[] },
  zone: string,
): string {
  const { number, summary, quote, link, drill } = incident;
  return [
    `# Incident ${number}: ${inline(summary.replaceAll(/\s+/g, ' ').slice(0, 200))}`,
    ...(drill ? ['', '**TEST: a drill. Nothing has happened.**'] : []),
    '',
    ...factsOf(map, incident, zone).map(([name, value]) => `- ${name}: ${inline(value)}`),
    '',
    '## What was wrong',
    '',
    ...block(summary),
    ...(quote ? ['', ...block(quote)] : []),
    ...(link ? ['', `The message: <${link.replaceAll(/[<>\s]/g, '')}>`] : []),
    '',
    '## Who was paged',
    '',
    ...pagedTable(map, rows, zone),
    '',
    '## Timeline',
    '',
    ...timelineTable(map, timeline, zone),
    '',
  ].join('\n');
}

const STILL: Readonly<Record<string, string>> = {
  triggered: 'nobody has it so far',
  acknowledged: 'somebody has it',
  exhausted: 'nobody has it, and the path is at its end',
};

const UNSENT: Readonly<Record<string, string>> = {
  pending: 'not yet',
  sending: 'on its way',
  void: 'not any more: it was answered or over before',
  failed: 'not delivered',
};

function factsOf(map: CompanyMap, incident: Incident, zone: string): [string, string][] {
  const { activity, scope, severity, openedBy, openedAt, ackedBy, ackedAt, endedBy, endedAt, state } = incident;
  const moment = (at: number) => `${clock(at, 'UTC')} UTC${zone === 'UTC' ? '' : ` (${clock(at, zone)} ${zone})`}`;
  return [
    ['About', activityTitle(map, activity, scope)],
    ['Severity', String(severity)],
    ['Opened', `${moment(openedAt)} by ${nameIn(map, openedBy)}`],
    ['Acknowledged', ackedAt === null ? 'by nobody' : `${moment(ackedAt)} by ${nameIn(map, ackedBy)}`],
    ['Time to acknowledge', ackedAt === null ? 'none' : spanName(ackedAt - openedAt)],
    [
      'Ended',
      endedAt === null
        ? `not yet: ${STILL[state] ?? state}`
        : `${moment(endedAt)}, ${state} by ${nameIn(map, endedBy)}`,
    ],
    ['Time to resolve', endedAt === null ? 'none' : spanName(endedAt - openedAt)],
  ];
}

function pagedTable(map: CompanyMap, rows: readonly OutboxRow[], zone: string): string[] {
  // Who lives by UTC needs no time twice.
  const inZone = (cell: string) => (zone === 'UTC' ? [] : [cell]);
  const pages = rows.filter(({ body }) => body.kind === 'page');
  if (pages.length === 0) return ['Nobody.'];
  const cells = pages.map(({ body, step, pager, sentAt, state, error }) => {
    if (body.kind !== 'page') return '';
    const sent = sentAt === null ? (error ?? UNSENT[state] ?? state) : clock(sentAt, 'UTC');
    const local = sentAt === null ? '' : clock(sentAt, zone);
    const who = nameIn(map, body.email ?? body.slack ?? body.name);
    return row([String(step), who, reason(body.why), pager === 'slack' ? 'Slack' : pager, sent, ...inZone(local)]);
  });
  return [
    row(['Step', 'Who', 'Why', 'By', 'Sent (UTC)', ...inZone(`Sent (${zone})`)]),
    row(['---', '---', '---', '---', '---', ...inZone('---')]),
    ...cells,
  ];
}

function timelineTable(map: CompanyMap, timeline: readonly TimelineEntry[], zone: string): string[] {
  const inZone = (cell: string) => (zone === 'UTC' ? [] : [cell]);
  const facts = timeline.flatMap(({ at, actor, deed }) => {
    const text = deed.kind === 'note' ? `${nameIn(map, actor)}: ${deed.text}` : wordsOf(map, deed, actor);
    return text === null ? [] : [row([clock(at, 'UTC'), ...inZone(clock(at, zone)), text])];
  });
  return [row(['UTC', ...inZone(zone), 'What happened']), row(['---', ...inZone('---'), '---']), ...facts];
}

function wordsOf(map: CompanyMap, deed: TimelineEntry['deed'], actor: string | null): string | null {
  const spans = deedSpans(map, deed, actor);
  return spans && toPlain({ lines: [line(...spans)] });
}

function nameIn(map: CompanyMap, who: string | null): string {
  const span = whoSpan(map, who);
  return typeof span === 'string' ? span : span.person;
}

/** `2026-12-28 12:05:03`. */
function clock(at: number, timeZone: string): string {
  const options = { dateStyle: 'short', timeStyle: 'medium', hourCycle: 'h23', timeZone } as const;
  return new Intl.DateTimeFormat('sv-SE', options).format(at);
}

const row = (cells: readonly string[]) => `| ${cells.map((cell) => inline(cell)).join(' | ')} |`;

/** Somebody's words on one line, as letters: no mark-up comes out of them. */
function inline(text: string): string {
  return text.replaceAll(/\s*\r?\n\s*/g, ' / ').replaceAll(/[\\`*_[\]<>|#]/g, (letter) => `\\${letter}`);
}

/** Somebody's words as they wrote them, line by line. */
function block(text: string): string[] {
  return text.split(/\r?\n/).map((each) => `> ${inline(each)}`.trimEnd());
}
