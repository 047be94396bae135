import type { CompanyMap } from '../../domain/map/company-map.ts';
import { personEntry } from '../../domain/map/raci.ts';
import type { Roster } from '../../domain/people/roster.ts';
import type { SuggestionRequest } from '../door/request.ts';
import { nameOf } from '../messages/people.ts';
import type { Option, SearchMenu } from '../modals/form.ts';
import { idsNamed, type ListedKind } from './name-list.ts';
import {
  activityOption,
  areaOption,
  carrierOption,
  GENERAL_TARGETS,
  NOBODY,
  personOption,
  policyOption,
  roleOption,
  scopeOption,
  targetOption,
  whoOption,
} from './options.ts';

/** Of each kind so many: more than a person reads, and three kinds are fewer than the hundred that Slack takes. */
const SHOWN = 30;

/** Who is in the workspace, for those who are not on the map yet. */
export type Workspace = Pick<Roster, 'membersNamed'>;

type Finder = (map: CompanyMap, typed: string, workspace: Workspace) => Option[];

const MENUS: Readonly<Record<SearchMenu, Finder>> = {
  'subject:search': (map, typed) => [
    ...found(map, 'activity', typed, (id) => subjectOf(map, 'activity', id)),
    ...found(map, 'role', typed, (id) => subjectOf(map, 'role', id)),
    ...found(map, 'scope', typed, (id) => subjectOf(map, 'scope', id)),
  ],
  'carrier:search': carriers,
  'letter:search': (map, typed, workspace) => [...general([NOBODY], typed), ...carriers(map, typed, workspace)],
  'activity:search': (map, typed) => found(map, 'activity', typed, (id) => activityOption(map, id)),
  'role:search': (map, typed) => found(map, 'role', typed, (id) => roleOption(map, id)),
  'person:search': (map, typed, workspace) => people(map, typed, workspace, (email) => personOption(map, email)),
  'scope:search': (map, typed) => found(map, 'scope', typed, (id) => scopeOption(map, id)),
  'area:search': (map, typed) => found(map, 'area', typed, (id) => areaOption(map, id)),
  'policy:search': (map, typed) => found(map, 'escalation_policy', typed, (id) => policyOption(map, id)),
  'holder:search': (map, typed, workspace) => [
    ...people(map, typed, workspace, (email) => whoOption(map, personEntry(email))),
    ...groups(map, typed),
  ],
  'target:search': (map, typed, workspace) => [
    ...general(GENERAL_TARGETS, typed),
    ...found(map, 'role', typed, (id) => targetOption(map, `role:${id}`)),
    ...people(map, typed, workspace, (email) => targetOption(map, personEntry(email))),
    ...groups(map, typed),
  ],
};

/** What a menu offers for the letters typed so far; nothing for a menu that is none of ours. */
export function suggest(
  map: CompanyMap,
  { menu, typed }: Pick<SuggestionRequest, 'menu' | 'typed'>,
  workspace: Workspace,
): Option[] {
  if (!Object.hasOwn(MENUS, menu)) return [];
  return MENUS[menu as SearchMenu](map, typed, workspace).slice(0, 3 * SHOWN);
}

const KIND_NAME = { activity: '', role: ' (a role)', scope: ' (a team or service)' } as const;

export function subjectOption(
  type: keyof typeof KIND_NAME,
  { id, name }: { readonly id: string; readonly name: string },
): Option {
  return { value: `${type}:${id}`, label: nameOf(name).slice(0, 50) + KIND_NAME[type] };
}

function subjectOf(map: CompanyMap, type: keyof typeof KIND_NAME, id: string): Option {
  const thing = map.get(type, id);
  return subjectOption(type, { id, name: thing && 'name' in thing.value ? thing.value.name : id });
}

function carriers(map: CompanyMap, typed: string, workspace: Workspace): Option[] {
  return [
    ...found(map, 'role', typed, (id) => carrierOption(map, id)),
    ...people(map, typed, workspace, (email) => carrierOption(map, personEntry(email))),
  ];
}

/** Whoever has left is not offered. Behind those on the map stand members of the workspace: whoever is chosen comes onto it. */
function people(map: CompanyMap, typed: string, workspace: Workspace, option: (email: string) => Option): Option[] {
  const known = found(map, 'person', typed, (email) =>
    map.people.get(email)?.active === false ? null : option(email),
  );
  if (known.length >= SHOWN) return known;
  const others = workspace.membersNamed(typed, SHOWN + known.length);
  const coming = others.flatMap(({ email, name, slackId }) => {
    if (email === null || map.people.has(email) || map.personBySlack(slackId)) return [];
    return { ...option(email), label: `${nameOf(name).slice(0, 50)} (not on the map yet)` };
  });
  return [...known, ...coming].slice(0, SHOWN);
}

/** A user group that the map does not know yet can be named by its id. */
function groups(map: CompanyMap, typed: string): Option[] {
  const known = found(map, 'group', typed, (id) => whoOption(map, `group:${id}`));
  const id = typed.trim().toUpperCase();
  return known.length === 0 && /^S[A-Z0-9]{6,30}$/.test(id) ? [whoOption(map, `group:${id}`)] : known;
}

function general(options: readonly Option[], typed: string): Option[] {
  const part = typed.trim().toLowerCase();
  return options.filter(({ label, value }) => `${value} ${label}`.toLowerCase().includes(part));
}

function found(map: CompanyMap, kind: ListedKind, typed: string, option: (id: string) => Option | null): Option[] {
  return idsNamed(map, kind, typed, SHOWN).flatMap((id) => option(id) ?? []);
}
