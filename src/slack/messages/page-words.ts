import { stepCarriers } from '../../domain/answer/escalation.ts';
import { confirmationOf } from '../../domain/attestation/attestation.ts';
import type { CompanyMap } from '../../domain/map/company-map.ts';
import type { Incident } from '../../domain/paging/incident.ts';
import { confirmationText } from './attestation.ts';
import { clip } from './clip.ts';
import { joined, type Line, line, type PersonSpan, quoted, type Span, time } from './note.ts';
import { nameOf, scopeName, whoSpans } from './people.ts';

/** Words that the messages about an incident share. */

/** What is said beside the words of a message. */
export interface Labels {
  /** It may have been posted before, and that can't be looked up. */
  readonly isRepeat: boolean;
  /** Storage refuses writes: nothing that is done now is sure to be kept. */
  readonly isUnkept: boolean;
}

/** Who reads a direct message. */
export interface Reader {
  /** Guests may answer a page, and do nothing else with incidents: what would refuse them is not offered. */
  readonly mayEnd: boolean;
}

const HEADLINE = 110;
/** So much of somebody's own words is shown; all of them are in the export. */
const QUOTED = 4_500;
const PIECE = 1_400;

/** `TEST · checkout returns 500s`: what is wrong goes first, wherever it is read. */
export function incidentTitle(incident: Incident): string {
  return `${incident.drill ? 'TEST · ' : ''}${shortSummary(incident)}`;
}

/** `Sev 2 · Deploy approval for Payments · incident 42`. */
export function subjectText(map: CompanyMap, { severity, activity, scope, number }: Incident): string {
  return `Sev ${severity} · ${activityTitle(map, activity, scope)} · incident ${number}`;
}

/** `Deploy approval for Payments`. */
export function activityTitle(map: CompanyMap, activity: string, scope: string | null): string {
  const name = nameOf(map.activities.get(activity)?.name ?? activity);
  return scope === null ? name : `${name} for ${scopeName(map, scope)}`;
}

/** In a list, or where there is little room: `checkout returns 500s`. */
export function shortSummary({ summary }: Pick<Incident, 'summary'>): string {
  return clip(summary.replaceAll(/\s+/g, ' '), HEADLINE);
}

/** What the headline had no room for, the message it is about, and the link to that. */
export function detailLines(incident: Incident): Line[] {
  const { summary, quote, link } = incident;
  const isCut = shortSummary(incident) !== summary.replaceAll(/\s+/g, ' ');
  const below = [isCut && !(quote ?? '').startsWith(summary.slice(0, HEADLINE)) ? summary : null, quote];
  return [
    ...below.flatMap((text) => (text === null ? [] : quoteLines(text))),
    ...(link ? [line({ link, title: 'The message in Slack' })] : []),
  ];
}

function quoteLines(text: string): Line[] {
  const lines = text.slice(0, QUOTED).split(/\r?\n/);
  const pieces = lines.flatMap((each) => each.match(new RegExp(`[\\s\\S]{1,${PIECE}}`, 'gu')) ?? []);
  return pieces.map((piece) => quoted(piece));
}

/** How far the map could be trusted when it opened: `confirmed 12 days ago by Ana Ito`, `unconfirmed for 120 days`. */
export function truthLines(map: CompanyMap, { activity: id, scope, openedAt }: Incident): string[] {
  const activity = map.activities.get(id);
  const text = activity && confirmationText(map, confirmationOf(map, activity, scope, openedAt), openedAt);
  return text ? [`Who is Accountable: ${text}`] : [];
}

/** What is said below everything else: TEST, a repeat, storage that takes nothing. */
export function labelLines({ drill }: Incident, { isRepeat, isUnkept }: Labels): string[] {
  return [
    ...(drill ? ['TEST: nothing has happened. This is a drill.'] : []),
    ...(isRepeat ? ['(repeat) This may have reached you before.'] : []),
    ...(isUnkept
      ? ['I can’t write anything down just now. An acknowledgement may not be kept, and this may come again.']
      : []),
  ];
}

/** Somebody who did something or was paged: a Slack id, an e-mail, or a name from another pager. */
export function whoSpan(map: CompanyMap, who: string | null): PersonSpan | string {
  if (who === null) return 'whoowns';
  const person = who.includes('@') ? map.people.get(who) : map.personBySlack(who);
  if (person) return { person: nameOf(person.name), slack: person.slack };
  return /^[UW][A-Z0-9]+$/.test(who) ? { person: who, slack: who, lead: true } : nameOf(map.personName(who));
}

/** More than so many are counted. */
const NAMED = 5;

/** `Ana Ito, Bo Lind and Cai Moreno`. */
export function peopleNamed(map: CompanyMap, who: readonly string[]): Span[] {
  return enumerated(who.map((one) => [whoSpan(map, one)]));
}

function enumerated(groups: readonly (readonly Span[])[]): Span[] {
  const shown = groups.length > NAMED ? groups.slice(0, NAMED - 1) : groups.slice(0, -1);
  const last = groups.length > NAMED ? [`${groups.length - shown.length} more`] : groups.at(-1);
  return [...joined(shown), ...(shown.length > 0 ? [' and '] : []), ...(last ?? [])];
}

/** Whom the next step means, as things are; empty where nobody is left to page. */
export function nextSpans(map: CompanyMap, incident: Incident, now: number): Span[] {
  const at = nextStep(incident);
  if (!at) return [];
  const activity = map.activities.get(incident.activity) ?? null;
  const carriers = stepCarriers(map, activity, at.page, incident.scope, now);
  return enumerated(carriers.map((carrier) => (carrier.vacancy === null ? whoSpans(map, carrier) : ['nobody'])));
}

function nextStep({ steps, step, round, repeats }: Incident) {
  return step < steps.length ? steps[step] : round < repeats ? steps[0] : undefined;
}

/** `at 14:05` by the clock of whoever reads it. */
export function atSpans(moment: number): Span[] {
  return [' at ', time(moment)];
}

/** `If nobody answers by 14:05, Bo is next.`: true also afterwards, for what says it is not always edited. */
export function otherwiseSpans(next: readonly Span[], dueAt: number): Span[] {
  return ['If nobody answers by ', time(dueAt), ', ', ...next, ' is next.'];
}

/** `14:05`, `14:05 UTC`: by the clock of a zone. */
export function timeOf(moment: number, timeZone = 'UTC'): string {
  const options = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  try {
    const text = new Intl.DateTimeFormat('en-GB', { ...options, timeZone }).format(moment);
    return timeZone === 'UTC' ? `${text} UTC` : text;
  } catch {
    return timeOf(moment);
  }
}
