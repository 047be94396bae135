import type { CompanyMap } from '../../domain/map/company-map.ts';
import { type Incident, isOpen, type Verdict } from '../../domain/paging/incident.ts';
import { clip } from './clip.ts';
import { incidentButton, type Verb } from './incident-button.ts';
import { type Line, line, type Note, quoted, type Span, strong } from './note.ts';
import { atSpans, nextSpans, otherwiseSpans, peopleNamed, shortSummary, whoSpan } from './page-words.ts';

interface Hearer {
  /** A Slack id. */
  readonly user: string;
  readonly now: number;
  /** Whom the step that is under way still asks, as targets. */
  readonly asked: readonly string[];
  /** Guests may answer a page, and do nothing else with incidents. */
  readonly mayEnd: boolean;
}

/** How it went, for whoever pressed or typed it. */
export function verdictNote(map: CompanyMap, verb: Verb, verdict: Verdict, { user, now, asked, mayEnd }: Hearer): Note {
  const { incident, won } = verdict;
  const lines = won ? wonLines(map, verb, incident, now, asked) : lostLines(map, verb, verdict, user);
  const about = line(strong(shortSummary(incident)), ` (incident ${incident.number}${incident.drill ? ', TEST' : ''})`);
  return { lines: [...lines, about], ...handles(verb, incident, won, mayEnd) };
}

/** What they are likely to want next. */
function handles(verb: Verb, incident: Incident, won: boolean, mayEnd: boolean): Pick<Note, 'buttons' | 'small'> {
  if (!mayEnd) return {};
  if (verb === 'ack' && won && incident.state === 'acknowledged') {
    return {
      buttons: [incidentButton('resolve', incident), incidentButton('note', incident)],
      small: [`By command: /whoowns resolve ${incident.number}`],
    };
  }
  return isOpen(incident) || won ? {} : { buttons: [incidentButton('show', incident)] };
}

function wonLines(map: CompanyMap, verb: Verb, incident: Incident, now: number, asked: readonly string[]): Line[] {
  switch (verb) {
    case 'ack':
      return [line(strong('You have it.'), ' Nobody else is paged.')];
    case 'decline':
      return [line('All right. ', ...afterDeclining(map, incident, now, asked))];
    case 'escalate':
      return [line(...pagingNext(map, incident, now))];
    case 'resolve':
      return [line(strong('Resolved.'), ' Nobody else is paged.')];
    case 'cancel':
      return [line(strong('Cancelled.'), ' Nobody else is paged, and whoever was paged is told.')];
    case 'confirm':
      return [line('Thank you. It stays with you.')];
  }
}

/** Others of the same step may still take it: the next one is paged only when none of them does. */
function afterDeclining(map: CompanyMap, incident: Incident, now: number, asked: readonly string[]): Span[] {
  const { hurried, dueAt } = incident;
  if (hurried || dueAt === null || dueAt <= now || asked.length === 0) return pagingNext(map, incident, now);
  const next = nextSpans(map, incident, dueAt);
  const then: Span[] = next.length > 0 ? [' ', ...otherwiseSpans(next, dueAt)] : [];
  return [...peopleNamed(map, asked), asked.length > 1 ? ' are' : ' is', ' still asked.', ...then];
}

function pagingNext(map: CompanyMap, incident: Incident, now: number): Span[] {
  const next = nextSpans(map, incident, now);
  return next.length > 0
    ? [strong('Paging '), ...next, strong(' now.')]
    : ['Nobody else is left on the path; that is said where the incident stands.'];
}

function lostLines(map: CompanyMap, verb: Verb, { incident, by, at }: Verdict, user: string): Line[] {
  const { state, endedBy, endedAt, ackedBy, ackedAt, lastPaged } = incident;
  const who = (id: string | null) => (id === user ? 'you' : whoSpan(map, id));
  if (endedAt !== null) {
    const word = state === 'resolved' ? 'resolved' : state === 'cancelled' ? 'cancelled' : 'closed';
    return [line(`It is over: ${word} by `, who(endedBy), ...atSpans(endedAt), '. Nothing has changed.')];
  }
  if (state === 'acknowledged' && ackedAt !== null) {
    if (ackedBy === user)
      return [
        line(
          strong('You have it'),
          ' already, since',
          ...atSpans(ackedAt)
            .slice(1)
            .flatMap((span): Span[] => [' ', span]),
          '.',
        ),
      ];
    return [
      line(
        whoSpan(map, ackedBy),
        ' has it, since',
        ...atSpans(ackedAt)
          .slice(1)
          .flatMap((span): Span[] => [' ', span]),
        '. Nothing has changed.',
      ),
    ];
  }
  if (state === 'exhausted')
    return [line('The path is at its end: everybody on it has been paged. Whoever can: press Acknowledge.')];
  if (verb === 'confirm') return [line('There was nothing to confirm: nobody has it now.')];
  const paged = lastPaged.length > 0 ? [': ', ...peopleNamed(map, lastPaged)] : [];
  const whoAsked = by === user ? 'You' : whoSpan(map, by);
  const asked: Span[] = by !== null && at !== null ? [' ', whoAsked, ' asked for it', ...atSpans(at), '.'] : [];
  return [line('The next one has been paged already', ...paged, '.', ...asked)];
}

/** @param text what was to be noted: whoever typed it gets it back where it could not be added. */
export function notedNote({ incident, won }: Verdict, text: string): Note {
  if (!won) {
    return {
      lines: [line(`Incident ${incident.number} is over, so nothing was added. You wrote:`), quoted(clip(text, 3_000))],
    };
  }
  return { lines: [line(`Noted on incident ${incident.number}. Everybody sees it on its post.`)] };
}

export function joinedNote(map: CompanyMap, incident: Incident, won: boolean): Note {
  const { number, ackedBy, lastPaged } = incident;
  if (!won)
    return {
      lines: [
        line(
          `Incident ${number} is over, so nobody was paged. Is it still so? Press Page anyway above, or type it again.`,
        ),
      ],
    };
  const who = ackedBy === null ? ['Paged: ', ...peopleNamed(map, lastPaged), '.'] : [whoSpan(map, ackedBy), ' has it.'];
  return {
    lines: [
      line(strong(`You have joined incident ${number}.`), ' What you wrote is on it. ', ...who),
      line(strong(shortSummary(incident))),
    ],
    buttons: [incidentButton('show', incident)],
  };
}
