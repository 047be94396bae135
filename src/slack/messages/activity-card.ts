import type { ActivityAnswer, ActivityIntent, ScopeAnswer } from '../../ask/answer.ts';
import type { Carrier, Resolution } from '../../domain/answer/resolution.ts';
import { type Confirmation, confirmation, confirmationOf } from '../../domain/attestation/attestation.ts';
import type { CompanyMap } from '../../domain/map/company-map.ts';
import type { EntityKind } from '../../domain/map/entity.ts';
import { LETTER_NAME, LETTERS, type Letter } from '../../domain/map/raci.ts';
import { targetOf } from '../editors/editor.ts';
import { editButton } from '../editors/link-button.ts';
import { confirmationText } from './attestation.ts';
import { clip } from './clip.ts';
import { joined, type Line, line, type Note, type Span, strong } from './note.ts';
import { pageButton } from './page-button.ts';
import {
  actingSpans,
  carrierSpans,
  dayOf,
  nameOf,
  pathSpans,
  reason,
  roleName,
  scopeName,
  whoSpans,
} from './people.ts';
import { shareButton, subjectValue } from './subject-button.ts';

const DESCRIPTION_LIMIT = 700;

/** What each letter means, in the words of somebody who has never heard of RACI. */
const LETTER_MEANING: Readonly<Record<Exclude<Letter, 'A'>, string>> = {
  R: 'does the work',
  C: 'ask before',
  I: 'tell after',
};

const LETTER_OF_INTENT: Readonly<Partial<Record<ActivityIntent, Letter>>> = {
  responsible: 'R',
  consulted: 'C',
  informed: 'I',
};

/** The card of an activity: who is Accountable first, or whom the question asked for. */
export function activityCard(map: CompanyMap, answer: ActivityAnswer, now: number): Note {
  const { activity, scope, resolution } = answer;
  const lines = [...strangerLines(answer), ...letterLines(map, resolution, answer.intent)];
  const path = answer.path.length > 0 ? line(strong('If nobody answers: '), ...pathSpans(map, answer.path)) : null;
  if (path && answer.intent === 'escalation') lines.unshift(path);
  if (activity.description) lines.push(line(clip(activity.description, DESCRIPTION_LIMIT)));
  if (activity.links.length > 0) {
    lines.push(
      line(
        ...joined(
          activity.links.slice(0, 5).map(({ title, url }) => [{ link: url, title }]),
          ' · ',
        ),
      ),
    );
  }
  if (path && answer.intent !== 'escalation') lines.push(path);
  return {
    title: scope ? `${activity.name} for ${scope.name}` : activity.name,
    lines,
    small: [
      ...scopeNote(map, answer),
      ...truthNote(map, confirmationOf(map, activity, scope?.id ?? null, now), now),
      ...factNote(map, 'activity', activity.id),
    ],
    buttons: [
      shareButton(subjectValue('activity', activity.id, scope?.id ?? null, answer.intent)),
      editButton(targetOf(scope ? 'assignment' : 'activity', activity.id, { scope: scope?.id ?? null })),
      ...(path ? [pageButton(activity.id, scope?.id ?? null)] : []),
    ],
  };
}

/** Said first, so that nobody takes the general rule for one of a place that the map does not know. */
function strangerLines({ unknownScope, scope }: ActivityAnswer): Line[] {
  if (unknownScope === undefined) return [];
  const instead = scope ? `This is for ${nameOf(scope.name)}.` : 'This is how it is in general.';
  return [line('I know no team, service or place called ', strong(clip(unknownScope, 80)), `. ${instead}`)];
}

/** The card of a scope: who owns the thing itself. */
export function scopeCard(map: CompanyMap, answer: ScopeAnswer, now: number): Note {
  const { scope, resolution } = answer;
  const lines = resolution
    ? letterLines(map, resolution, answer.intent)
    : [line(strong('Nobody'), ' is named as its owner yet.')];
  const from = resolution?.from.A ?? null;
  const under = scope.parent ? `${capital(scope.kind)}, part of ${scopeName(map, scope.parent)}` : capital(scope.kind);
  const inherited = from && from !== scope.id ? [`As for ${scopeName(map, from)}, which it is part of.`] : [];
  const owner = from ?? scope.id;
  const truth = confirmation(map, { type: 'scope', id: owner, scope: owner }, now);
  const advice = resolution ? [] : [`Ask about one activity: deploy-approval for ${scope.id}`];
  return {
    title: scope.name,
    lines,
    small: [under, ...inherited, ...advice, ...truthNote(map, truth, now), ...factNote(map, 'scope', scope.id)],
    buttons: [
      shareButton(subjectValue('scope', scope.id, null, answer.intent)),
      editButton(targetOf('scope', scope.id)),
    ],
  };
}

function letterLines(map: CompanyMap, resolution: Resolution, intent: ActivityIntent): Line[] {
  const asked = LETTER_OF_INTENT[intent];
  const order = asked ? [asked, ...LETTERS.filter((letter) => letter !== asked)] : LETTERS;
  return order.flatMap((letter) => {
    const carriers = resolution.letters[letter];
    if (letter === 'A') return accountableLines(map, carriers);
    if (carriers.length === 0) return letter === asked ? [line(`Nobody is ${LETTER_NAME[letter]} here.`)] : [];
    return [line(strong(LETTER_NAME[letter]), ` (${LETTER_MEANING[letter]}): `, ...carrierSpans(map, carriers))];
  });
}

function accountableLines(map: CompanyMap, carriers: readonly Carrier[]): Line[] {
  const first = carriers[0];
  if (!first) return [line(strong('Nobody'), ' is Accountable: the map names no one.')];
  if (first.vacancy !== null) {
    const role = first.role ? `The role is ${roleName(map, first.role)}; ` : '';
    return [line(strong('Nobody'), ' is Accountable right now. ', `${role}${reason(first.vacancy)}.`)];
  }
  const as = first.role ? `, as ${roleName(map, first.role)}` : '';
  if (carriers.length === 1) {
    const acting = first.acting ? [',', ...actingSpans(map, first)] : [];
    return [line(...leadSpans(map, first), ' is ', strong('Accountable'), as, ...acting, '.')];
  }
  const people = carriers.map((carrier): Span[] => [...leadSpans(map, carrier), ...actingSpans(map, carrier)]);
  return [line(...joined(people, ' and '), ' are ', strong('Accountable'), as, '.')];
}

function leadSpans(map: CompanyMap, carrier: Carrier): Span[] {
  return whoSpans(map, carrier).map((span) =>
    typeof span === 'object' && 'person' in span ? { ...span, lead: true } : span,
  );
}

/** Says where a scope changed the answer, so that nobody takes the exception for the rule. */
function scopeNote(map: CompanyMap, answer: ActivityAnswer): string[] {
  if (!answer.scope) {
    const others = answer.activity.overrides.map((override) => scopeName(map, override.scope));
    if (others.length === 0) return [];
    const shown = others.slice(0, 5).join(', ');
    return [`Different for ${shown}${others.length > 5 ? ` and ${others.length - 5} more` : ''}`];
  }
  const special = LETTERS.filter((letter) => answer.resolution.from[letter] !== null);
  if (special.length === 0) return [`${scopeName(map, answer.scope.id)} follows the general rule here`];
  return [
    `Set for ${scopeName(map, answer.resolution.from[special[0] ?? 'A'] ?? '')}: ${special.map((l) => LETTER_NAME[l]).join(', ')}`,
  ];
}

/** How far it can be trusted: `confirmed 12 days ago by Ana Ito`, `unconfirmed for 120 days`. */
function truthNote(map: CompanyMap, confirmation: Confirmation | null, now: number): string[] {
  const text = confirmationText(map, confirmation, now);
  return text === null ? [] : [text];
}

/** From where a fact is and since when: `From juniper.yml, 20 Nov 2026`, `Set in Slack by Ana Ito, 28 Dec 2026`. */
export function factNote(map: CompanyMap, kind: EntityKind, key: string): string[] {
  const provenance = map.provenanceOf(kind, key);
  if (!provenance) return [];
  const { source, actor, at } = provenance;
  if (source !== 'slack') return [`From ${source}, ${dayOf(at)}`];
  const by = (map.people.get(actor) ?? map.personBySlack(actor))?.name;
  return [`Set in Slack${by === undefined ? '' : ` by ${nameOf(by)}`}, ${dayOf(at)}`];
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
