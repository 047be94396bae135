import { type CompanyMap, entriesOf } from '../domain/map/company-map.ts';
import type { Entity } from '../domain/map/entity.ts';
import { personIn } from '../domain/map/raci.ts';
import { entityOf } from './map-item.ts';
import { ITEM_SCHEMA } from './map-schema.ts';
import { newId } from './name-index.ts';
import type { FilePlace } from './problem.ts';
import { shown } from './problem.ts';
import { addItem, claimKey, type Reading } from './reading.ts';
import { bodyRows, cellPlace, cellUnder, type Sheet } from './sheet.ts';

/** The kinds of things that the other sheets mention by name alone. */
const NAMED = { role: 'roles', area: 'areas', scope: 'scopes' } as const;
type Named = keyof typeof NAMED;

/**
 * The rows of a sheet that says which ids go with the names that the other sheets use, where a name does not lead to its id by
 * itself: so that the workbook makes the same map of an empty one. Nothing where there are none.
 */
export function* nameRows(map: CompanyMap): Generator<string[]> {
  const used = usedIn(map);
  const rows: string[][] = [];
  for (const [kind, things] of [
    ['role', map.roles] as const,
    ['area', map.areas] as const,
    ['scope', map.scopes] as const,
  ]) {
    for (const { id, name } of [...things.values()].sort((a, b) => (a.id < b.id ? -1 : 1))) {
      const isTold = used.told.has(`${kind}:${id}`) && newId(name) === id;
      if (used.all.has(`${kind}:${id}`) && !isTold) rows.push([kind, id, name]);
    }
  }
  if (rows.length > 0) yield ['Kind', 'Id', 'Name'];
  yield* rows;
}

/** What the sheets mention, and which of it the matrix makes by itself: holders have to name what is there. */
function usedIn(map: CompanyMap): { readonly all: ReadonlySet<string>; readonly told: ReadonlySet<string> } {
  const told = new Set<string>();
  for (const activity of map.activities.values()) {
    for (const entry of entriesOf(activity)) if (personIn(entry) === null) told.add(`role:${entry}`);
    if (activity.area !== null) told.add(`area:${activity.area}`);
    for (const { scope } of activity.overrides) told.add(`scope:${scope}`);
  }
  const all = new Set(told);
  for (const entity of map.entities('holder') as Iterable<Entity<'holder'>>) {
    all.add(`role:${entity.value.role}`);
    if (entity.value.scope !== null) all.add(`scope:${entity.value.scope}`);
  }
  return { all, told };
}

/** Takes such a sheet into `reading`: what the map or the files have already stays as it is. */
export function readNameSheet(map: CompanyMap, sheet: Sheet, reading: Reading): void {
  for (const row of bodyRows(sheet)) {
    const kind = cellUnder(sheet, row, 'kind')?.trim().toLowerCase() ?? '';
    const place = (field: string): FilePlace => cellPlace(sheet, row, sheet.columns.get(field) ?? 0);
    if (!isNamed(kind)) {
      reading.problems.push({ ...place('kind'), found: shown(kind), expected: 'role, area or scope' });
      continue;
    }
    const item = { id: cellUnder(sheet, row, 'id')?.trim() ?? '', name: cellUnder(sheet, row, 'name') ?? '' };
    const { data, error } = ITEM_SCHEMA[NAMED[kind]].safeParse(item);
    for (const { path, message } of error?.issues ?? []) {
      const field = path[0] === 'id' ? 'id' : 'name';
      reading.problems.push({ ...place(field), found: shown(item[field] || undefined), expected: message });
    }
    if (!data || map.get(kind, item.id) || reading.claims.has(claimKey(kind, item.id))) continue;
    const entity = entityOf(NAMED[kind], item);
    addItem(reading, { entity, placeOf: ([field]) => place(String(field)), isMade: true });
  }
}

function isNamed(kind: string): kind is Named {
  return Object.hasOwn(NAMED, kind);
}
