import type { CompanyMap } from '../../domain/map/company-map.ts';
import { parseTarget } from '../../domain/map/escalation-policy.ts';
import { personEntry, personIn } from '../../domain/map/raci.ts';
import { nameOf } from '../messages/people.ts';
import type { Option } from '../modals/form.ts';

/** How the things of the map stand in a menu. What is not on the map (any more) stands there by its id. */

/** A menu has room for so many letters of a name. */
const NAME_SHOWN = 50;

/** Chosen where a scope has nobody for a letter that others have. */
export const NOBODY: Option = { value: 'nobody', label: 'Nobody here' };

const short = (name: string) => nameOf(name).slice(0, NAME_SHOWN);

export function activityOption(map: CompanyMap, id: string): Option {
  return { value: id, label: short(map.activities.get(id)?.name ?? id) };
}

export function roleOption(map: CompanyMap, id: string): Option {
  return { value: id, label: short(map.roles.get(id)?.name ?? id) };
}

export function scopeOption(map: CompanyMap, id: string): Option {
  return { value: id, label: short(map.scopes.get(id)?.name ?? id) };
}

export function areaOption(map: CompanyMap, id: string): Option {
  return { value: id, label: short(map.areas.get(id)?.name ?? id) };
}

export function policyOption(_map: CompanyMap, id: string): Option {
  return { value: id, label: short(id) };
}

export function personOption(map: CompanyMap, email: string): Option {
  return { value: email, label: short(map.people.get(email)?.name ?? email) };
}

/** A role, or somebody named directly: what a letter is given to. */
export function carrierOption(map: CompanyMap, entry: string): Option {
  if (entry === NOBODY.value) return NOBODY;
  const email = personIn(entry);
  if (email !== null) return { value: personEntry(email), label: personOption(map, email).label };
  return { value: entry, label: `${roleOption(map, entry).label} (a role)` };
}

/** `person:<email>` or `group:<Slack's id>`: who fills a role. */
export function whoOption(map: CompanyMap, who: string): Option {
  const group = /^group:(.+)$/.exec(who)?.[1];
  if (group !== undefined) return { value: who, label: `${short(groupName(map, group))} (a group)` };
  return { value: who, label: personOption(map, personIn(who) ?? who).label };
}

/** The targets of an escalation step that name nobody in particular. */
export const GENERAL_TARGETS: readonly Option[] = [
  { value: 'R', label: 'Whoever does the work (R)' },
  { value: 'A', label: 'Whoever is Accountable (A)' },
  { value: 'manager-of-A', label: "The Accountable person's manager" },
];

/** Whom a step of an escalation policy pages. */
export function targetOption(map: CompanyMap, target: string): Option {
  const general = GENERAL_TARGETS.find(({ value }) => value === target);
  if (general) return general;
  const parsed = parseTarget(target);
  if (parsed?.type === 'role') return { value: target, label: `${roleOption(map, parsed.id).label} (a role)` };
  if (parsed && 'id' in parsed) return whoOption(map, target);
  return { value: target, label: target };
}

function groupName(map: CompanyMap, group: string): string {
  const known = map.get('group', group);
  return known && 'name' in known.value ? known.value.name : group;
}
