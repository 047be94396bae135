import type { CompanyMap } from '../../domain/map/company-map.ts';
import type { Drift, OwnerWord } from '../../domain/source/drift.ts';
import { readOwnerEntry } from '../../domain/source/owner-name.ts';
import { bullet, joined, type Line, line, type Note, type Span, strong } from './note.ts';
import { dayOf, nameOf, personSpan, roleName } from './people.ts';

/** A message has room for so many. */
export const DRIFTS_SHOWN = 10;

/** Where sources disagree on who owns a thing: each one's word, and since when it says so. */
export function driftNote(
  map: CompanyMap,
  drifts: readonly Drift[],
  sources: number,
  most: number = DRIFTS_SHOWN,
): Note {
  if (sources === 0) {
    return {
      lines: [line('The map is the only word there is on who owns what, so nothing can disagree with it.')],
      small: ['Backstage catalogs and CODEOWNERS files are added where I run: whoowns source add FILE.'],
    };
  }
  if (drifts.length === 0) return { lines: [line(strong('All sources agree'), ' on who owns what.')] };
  const more = drifts.length - most;
  return {
    title: drifts.length === 1 ? 'One disagreement' : `${drifts.length.toLocaleString('en')} disagreements`,
    lines: drifts.slice(0, most).flatMap((drift) => driftLines(map, drift)),
    small: more > 0 ? [`… and ${more.toLocaleString('en')} more; whoowns drift lists them all.`] : [],
  };
}

function driftLines(map: CompanyMap, { scope, name, words }: Drift): Line[] {
  const gone = map.scopes.has(scope) ? '' : ' (no longer on the map)';
  return [line(strong(nameOf(name)), gone), ...words.map((word) => bullet(...wordSpans(map, word)))];
}

function wordSpans(map: CompanyMap, { source, link, line: at, owners, unknown, since }: OwnerWord): Span[] {
  const title = source === null ? 'the map' : `${source}${at === null ? '' : `, line ${at}`}`;
  const who = owners.map((owner) => [ownerSpan(map, owner), unknown.includes(owner) ? ' (nobody on the map)' : '']);
  return [
    link ? { link, title } : title,
    ' says ',
    ...(who.length > 0 ? joined(who) : [source === null ? 'nothing' : 'nobody, on purpose']),
    since === null ? '' : `, since ${dayOf(since)}`,
  ];
}

/** An owner of the map by name; a name from a file as it stands there. */
function ownerSpan(map: CompanyMap, owner: string): Span {
  const entry = readOwnerEntry(owner);
  if (entry?.type === 'person') return { ...personSpan(map, entry.id), slack: null };
  if (entry?.type === 'role') return roleName(map, entry.id);
  if (entry?.type === 'group') return nameOf(map.groups.get(entry.id)?.name ?? owner);
  return nameOf(owner);
}
