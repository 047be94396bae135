import type { Hop } from '../../domain/answer/escalation.ts';
import type { Carrier } from '../../domain/answer/resolution.ts';
import type { CompanyMap } from '../../domain/map/company-map.ts';
import { clip } from './clip.ts';
import { joined, type PersonSpan, type Span, strong } from './note.ts';

/** More than so many people in one line are counted, not listed. */
const LISTED = 12;
const NAME_LIMIT = 160;

export function nameOf(name: string): string {
  return clip(name, NAME_LIMIT);
}

/** Somebody of the map, by e-mail; whom the map does not know has the name that Slack has for them. */
export function personSpan(map: CompanyMap, email: string): PersonSpan {
  return { person: nameOf(map.personName(email)), slack: map.people.get(email)?.slack ?? null };
}

export function roleName(map: CompanyMap, roleId: string): string {
  return nameOf(map.roles.get(roleId)?.name ?? roleId);
}

export function scopeName(map: CompanyMap, scopeId: string): string {
  return nameOf(map.scopes.get(scopeId)?.name ?? scopeId);
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `2027-01-03` → `3 Jan 2027`. */
export function dayName(day: string): string {
  const [year, month, date] = day.split('-');
  return `${Number(date)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

/** The day of a moment (UTC ms), as people write it. */
export function dayOf(moment: number): string {
  const date = new Date(moment);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** A reason from the domain as people read it: its days get names. */
export function reason(text: string): string {
  return text.replace(/\b\d{4}-\d{2}-\d{2}\b/g, dayName);
}

/** Who it is, without the role: a person, a group, or `nobody` and why. */
export function whoSpans(map: CompanyMap, carrier: Carrier): Span[] {
  if (carrier.person) return [personSpan(map, carrier.person)];
  if (carrier.group) return groupSpans(map, carrier.group);
  return [strong('nobody'), ` (${reason(carrier.vacancy ?? 'vacant')})`];
}

/** So many members of a group are named; the others are counted. */
const MEMBERS = 3;

/** A group by its name, and who is in it: `SRE on call (Ana Ito, Bo Lind and 4 more)`. */
export function groupSpans(map: CompanyMap, id: string): Span[] {
  const group = map.groups.get(id);
  if (!group) return [{ group: id }];
  const here = group.members.filter((email) => map.people.get(email)?.active !== false);
  const named = here.slice(0, MEMBERS).map((email) => nameOf(map.personName(email)));
  const more = here.length > MEMBERS ? ` and ${here.length - MEMBERS} more` : '';
  return [{ group: id, name: nameOf(group.name) }, named.length > 0 ? ` (${named.join(', ')}${more})` : ''];
}

/** ` acting for Bo Lindqvist, who is absent until 3 Jan 2027`; empty where nobody stands in. */
export function actingSpans(map: CompanyMap, carrier: Carrier): Span[] {
  if (!carrier.acting) return [];
  const who = map.groups.has(carrier.acting.for) ? 'which' : 'who';
  return [' acting for ', quietSpan(map, carrier.acting.for), `, ${who} is ${reason(carrier.acting.why)}`];
}

/** Whoever somebody stands in for, a person or a group, is named, never called. */
export function quietSpan(map: CompanyMap, who: string): Span {
  const group = map.groups.get(who);
  return group ? nameOf(group.name) : { ...personSpan(map, who), slack: null };
}

/** The people of one letter in a line: `Kwame Asante and … (DevOps Engineer), Hiroshi Tanaka (QA Engineer)`. */
export function carrierSpans(map: CompanyMap, carriers: readonly Carrier[]): Span[] {
  const groups = byRole(carriers).map(({ role, of }) => {
    const people = joined(of.map((carrier) => [...whoSpans(map, carrier), ...actingSpans(map, carrier)]));
    return role === null ? people : [...people, ` (${roleName(map, role)})`];
  });
  const shown = groups.slice(0, LISTED);
  return groups.length > LISTED ? [...joined(shown), ` and ${groups.length - LISTED} more`] : joined(shown);
}

function byRole(carriers: readonly Carrier[]): { role: string | null; of: Carrier[] }[] {
  const groups: { role: string | null; of: Carrier[] }[] = [];
  for (const carrier of carriers) {
    const known = carrier.role === null ? undefined : groups.find((group) => group.role === carrier.role);
    if (known) known.of.push(carrier);
    else groups.push({ role: carrier.role, of: [carrier] });
  }
  return groups;
}

/** `0` → `now`, `900000` → `after 15 min`, `5400000` → `after 1 h 30 min`. */
export function waitName(ms: number): string {
  if (ms === 0) return 'now';
  const minutes = Math.round(ms / 60_000);
  if (minutes === 0) return `after ${Math.round(ms / 1000)} s`;
  const parts = [
    [Math.floor(minutes / 1440), 'd'],
    [Math.floor((minutes % 1440) / 60), 'h'],
    [minutes % 60, 'min'],
  ] as const;
  const named = parts.filter(([count]) => count > 0).map(([count, unit]) => `${count} ${unit}`);
  return `after ${named.join(' ')}`;
}

/** The escalation path in one line, as one would say it: `Kwame now, then Ana after 5 min`. */
export function pathSpans(map: CompanyMap, path: readonly Hop[]): Span[] {
  const steps = new Map<number, Hop[]>();
  for (const hop of path) steps.set(hop.step, [...(steps.get(hop.step) ?? []), hop]);
  const shown = [...steps.values()].slice(0, LISTED);
  const groups = shown.map((hops) => [
    ...joined(
      hops.map((hop) => (hop.vacancy === null ? whoSpans(map, hop) : ['nobody'])),
      ' and ',
    ),
    ` ${waitName(hops[0]?.afterMs ?? 0)}`,
  ]);
  return joined(groups, ', then ');
}
