import type { Area } from '../../domain/map/area.ts';
import type { CompanyMap } from '../../domain/map/company-map.ts';
import { line, type Note, strong } from './note.ts';
import { nameOf } from './people.ts';
import { emptyMapNote } from './welcome.ts';

export interface Listing {
  readonly what: 'activities' | 'roles' | 'scopes' | 'people' | 'areas';
  /** The area whose activities are wanted; null for all. */
  readonly area: Area | null;
}

/** So many names in all; more than that nobody reads in a message. */
const LISTED = 120;

interface Named {
  readonly name: string;
  readonly area?: string | null;
}

/** What is on the map, by name; activities and roles by area. */
export function listNote(map: CompanyMap, { what, area }: Listing): Note {
  if (map.isEmpty) return emptyMapNote();
  const table: ReadonlyMap<string, Named> = map[what];
  const things = [...table.values()].filter((thing) => !area || thing.area === area.id);
  const groups = new Map<string, string[]>();
  for (const { name, area: belongs } of things.sort((a, b) => (a.name < b.name ? -1 : 1)).slice(0, LISTED)) {
    const heading = belongs === undefined ? '' : (map.areas.get(belongs ?? '')?.name ?? 'No area');
    groups.set(heading, [...(groups.get(heading) ?? []), nameOf(name)]);
  }
  const lines = [...groups].map(([heading, names]) =>
    heading ? line(strong(`${nameOf(heading)}: `), names.join(', ')) : line(names.join(', ')),
  );
  const left = things.length - LISTED;
  return {
    title: area ? area.name : what.charAt(0).toUpperCase() + what.slice(1),
    lines: lines.length > 0 ? lines : [line('There is nothing here yet.')],
    small: left > 0 ? [`and ${left.toLocaleString('en')} more: ask for one by name`] : [],
  };
}
