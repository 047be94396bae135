import type { Area } from '../map/area.ts';
import type { CompanyMap } from '../map/company-map.ts';
import { nameKey } from '../map/name.ts';
import type { Role } from '../map/role.ts';

/** One of the six things that a well-built system is held against. */
export interface Pillar {
  readonly id: string;
  readonly name: string;
  /** What somebody asks who looks at a system from this side. */
  readonly question: string;
}

export const PILLARS: readonly Pillar[] = [
  {
    id: 'operational-excellence',
    name: 'Operational excellence',
    question: 'Do we run it well, see what happens, and get a little better every week?',
  },
  { id: 'security', name: 'Security', question: 'Who could do harm here, and what keeps them from it?' },
  {
    id: 'reliability',
    name: 'Reliability',
    question: 'Does it work when somebody needs it, and come back quickly when it breaks?',
  },
  {
    id: 'performance-efficiency',
    name: 'Performance efficiency',
    question: 'Is it quick enough, without more machinery than the work needs?',
  },
  { id: 'cost-optimization', name: 'Cost optimization', question: 'Do we pay only for what is worth its price?' },
  {
    id: 'sustainability',
    name: 'Sustainability',
    question: 'How much energy and material does it use, and could it do with less?',
  },
];

/** What people type for a pillar besides its name and the words of it. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  ops: 'operational-excellence',
  opex: 'operational-excellence',
  operations: 'operational-excellence',
  'cost optimisation': 'cost-optimization',
  costs: 'cost-optimization',
  resilience: 'reliability',
  green: 'sustainability',
};

/** The pillar that a text names: by name, or by a first word such as `cost`; null where it names none. */
export function pillarNamed(text: string): Pillar | null {
  const key = nameKey(text).replace(/ pillar$/, '');
  const named = PILLARS.find(({ id, name }) => nameKey(id) === key || nameKey(name).split(' ')[0] === key);
  return named ?? PILLARS.find(({ id }) => id === OTHER_NAMES[key]) ?? null;
}

/** Roles of one area that give something to a pillar, by name. */
export interface PillarGroup {
  /** Null for roles without an area. */
  readonly area: Area | null;
  readonly roles: readonly Role[];
}

/** Which roles give something to a pillar, by area; the area with most of them first, then by name. */
export function groupsOf(map: CompanyMap, pillar: Pillar): PillarGroup[] {
  const groups = new Map<string | null, Role[]>();
  for (const role of map.roles.values()) {
    if (!role.pillars[pillar.id]) continue;
    const area = role.area !== null && map.areas.has(role.area) ? role.area : null;
    const group = groups.get(area);
    if (group) group.push(role);
    else groups.set(area, [role]);
  }
  return [...groups]
    .map(([area, roles]) => ({
      area: map.areas.get(area ?? '') ?? null,
      roles: roles.sort((a, b) => (a.name < b.name ? -1 : 1)),
    }))
    .sort((a, b) => b.roles.length - a.roles.length || ((a.area?.name ?? '') < (b.area?.name ?? '') ? -1 : 1));
}
