import { stepCarriers } from '../answer/escalation.ts';
import { type Carrier, UNHELD } from '../answer/resolution.ts';
import type { CompanyMap } from '../map/company-map.ts';
import { isWithinHours } from './business-hours.ts';
import type { Incident, IncidentStep } from './incident.ts';
import type { PageBody } from './outbox.ts';

/** Whom a step means right now. */
export interface StepTargets {
  /** One entry a person: the key of the page, and what the page says. */
  readonly people: readonly { readonly target: string; readonly body: PageBody }[];
  /** Why somebody who was meant is not among them, a sentence each. */
  readonly missing: readonly string[];
  /** Their names where there would be people, but it is outside the hours of each of them. */
  readonly closed: readonly string[];
}

/** Says who is in a user group that the map does not know: Slack ids; null where that can't be known now. */
export type GroupMembers = (groupId: string) => Promise<readonly string[] | null>;

/** Resolves a step of an incident's path: roles to their holders, an absent one to the deputy, a group to its members. */
export async function targetsOf(
  map: CompanyMap,
  incident: Pick<Incident, 'activity' | 'scope'>,
  step: IncidentStep,
  now: number,
  groupMembers: GroupMembers,
): Promise<StepTargets> {
  const activity = map.activities.get(incident.activity);
  const missing: string[] = [];
  const found = new Map<string, PageBody>();
  for (const carrier of stepCarriers(map, activity ?? null, step.page, incident.scope, now)) {
    const bodies = await bodiesOf(map, carrier, step.page, groupMembers);
    if (typeof bodies === 'string') missing.push(bodies);
    else for (const body of bodies) found.set(body.email ?? body.slack ?? body.name, body);
  }
  const people = [...found].map(([target, body]) => ({ target, body }));
  const open = people.filter(({ body }) => isWithinHours(step.hours, zoneOf(map, body), now));
  return { people: open, missing, closed: open.length > 0 ? [] : people.map(({ body }) => body.name) };
}

function zoneOf(map: CompanyMap, { email, slack }: PageBody): string {
  const person = email === null ? map.personBySlack(slack ?? '') : map.people.get(email);
  return person?.timezone ?? 'UTC';
}

async function bodiesOf(
  map: CompanyMap,
  carrier: Carrier,
  page: string,
  groupMembers: GroupMembers,
): Promise<PageBody[] | string> {
  const { person, group, vacancy } = carrier;
  if (person !== null) return [bodyOf(map, person, whyOf(map, carrier, page))];
  if (group === null) return vacancy === null ? 'nobody is named' : vacancyOf(map, carrier);
  const known = map.groups.get(group);
  const members = known ? known.members : await groupMembers(group);
  const name = known?.name ?? group;
  if (members === null) return `the members of the group ${name} can't be read`;
  if (members.length === 0) return `the group ${name} is empty`;
  const present = members.map((member) => bodyOf(map, member, `in the group ${name}`));
  return present.filter(({ email }) => email === null || map.people.get(email)?.active !== false);
}

/** @param who an e-mail or a Slack id. */
function bodyOf(map: CompanyMap, who: string, why: string): PageBody {
  const person = who.includes('@') ? map.people.get(who) : map.personBySlack(who);
  const email = person?.id ?? (who.includes('@') ? who : null);
  const slack = person?.slack ?? (who.includes('@') ? null : who);
  return { kind: 'page', name: person?.name ?? map.personName(who), email, slack, why };
}

const LETTER_WORDS: Readonly<Record<string, string>> = {
  A: 'Accountable',
  R: 'Responsible',
  'manager-of-A': 'manager of whoever is Accountable',
};

/** Why a step has nobody, where nothing else names the role: `nobody holds the role Site reliability engineer`. */
export function vacancyOf(map: CompanyMap, { role, vacancy }: Pick<Carrier, 'role' | 'vacancy'>): string {
  if (vacancy !== UNHELD || role === null) return vacancy ?? '';
  return `nobody holds the role ${map.roles.get(role)?.name ?? role}`;
}

/** Why somebody is asked: `Accountable, as Release manager; for Ana, who is absent until 2027-01-03`. */
export function whyOf(map: CompanyMap, { role, acting }: Carrier, page: string): string {
  const letter = LETTER_WORDS[page];
  const roleName = role === null ? null : (map.roles.get(role)?.name ?? role);
  const base = letter ? (roleName === null ? letter : `${letter}, as ${roleName}`) : (roleName ?? 'named in the path');
  if (!acting) return base;
  const name = map.people.get(acting.for)?.name ?? map.groups.get(acting.for)?.name ?? acting.for;
  return `${base}; for ${name}, who is ${acting.why}`;
}
