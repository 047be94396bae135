import type { CompanyMap } from '../map/company-map.ts';

/** `one activity`, `12 activities`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return count === 1 ? `one ${one}` : `${count.toLocaleString('en')} ${many}`;
}

/** `12 activities rest`, `one activity rests`: what is counted, and what it does. */
export function activitiesThat(count: number, does: string, do_: string): string {
  return `${counted(count, 'activity', 'activities')} ${count === 1 ? does : do_}`;
}

/** The first few by name, the others counted: `A, B, C and 9 more`. */
export function listed(names: readonly string[], shown = 3): string {
  if (names.length <= shown + 1) return namesIn(names);
  return `${names.slice(0, shown).join(', ')} and ${(names.length - shown).toLocaleString('en')} more`;
}

function namesIn(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** ` for Payments`; nothing where it is for everywhere. */
export function forScope(map: CompanyMap, scope: string | null): string {
  return scope === null ? '' : ` for ${map.scopes.get(scope)?.name ?? scope}`;
}

export function personName(map: CompanyMap, email: string): string {
  return map.personName(email);
}

export function roleTitle(map: CompanyMap, id: string): string {
  return map.roles.get(id)?.name ?? id;
}

export function activityTitle(map: CompanyMap, id: string): string {
  return map.activities.get(id)?.name ?? id;
}
