import type { AreaAnswer } from '../../ask/answer.ts';
import { neighboursOf } from '../../domain/edit/handover.ts';
import type { Area } from '../../domain/map/area.ts';
import type { CompanyMap } from '../../domain/map/company-map.ts';
import { targetOf } from '../editors/editor.ts';
import { editButton } from '../editors/link-button.ts';
import { factNote } from './activity-card.ts';
import { borderButton } from './catalogue-button.ts';
import { clip } from './clip.ts';
import { bullet, code, joined, type Line, line, type Note, strong } from './note.ts';
import { nameOf, personSpan } from './people.ts';
import { shareButton, subjectValue } from './subject-button.ts';

const LISTED = 20;
const NEIGHBOURS = 3;

/** The card of an area: what it cares about, the words it uses, what it measures, and what belongs to it. */
export function areaCard(map: CompanyMap, { area }: AreaAnswer): Note {
  const activities = [...map.activities.values()].filter((activity) => activity.area === area.id);
  const roles = [...map.roles.values()].filter((role) => role.area === area.id);
  const stewards = area.stewards.slice(0, LISTED).map((email) => [personSpan(map, email)]);
  const neighbours = neighboursOf(map, area.id).slice(0, NEIGHBOURS);
  return {
    title: area.name,
    lines: [
      ...(area.summary ? [line(clip(area.summary, 400))] : []),
      ...(stewards.length > 0 ? [line(strong('Looked after by: '), ...joined(stewards))] : []),
      ...(area.metrics.length > 0 ? [line(strong('Measured by: '), area.metrics.slice(0, 5).join(', '))] : []),
      ...named('Roles', roles),
      ...named('Activities', activities),
      ...(area.language.length > 0 ? [line(strong('Words it uses'))] : []),
      ...area.language.slice(0, 7).map((word) => bullet(clip(word, 160))),
    ],
    small: factNote(map, 'area', area.id),
    buttons: [
      ...neighbours.flatMap((id) => {
        const other = map.areas.get(id);
        return other ? [borderButton(`Handovers with ${other.name}`, area.id, other.id)] : [];
      }),
      shareButton(subjectValue('area', area.id, null, 'all')),
      editButton(targetOf('area', area.id)),
    ],
  };
}

function named(label: string, things: readonly { readonly name: string }[]): Line[] {
  if (things.length === 0) return [];
  const names = things
    .map(({ name }) => nameOf(name))
    .sort()
    .slice(0, LISTED);
  const more = things.length > LISTED ? ` and ${things.length - LISTED} more` : '';
  return [line(strong(`${label}: `), names.join(', ') + more)];
}

/** Said for a name that no area has. */
export function noSuchAreaNote(map: CompanyMap, typed: string | null): Note {
  const areas = [...map.areas.values()];
  const opening = typed === null ? [] : [line('I know no area called ', strong(clip(typed, 80)), '.')];
  if (areas.length === 0) return { lines: [...opening, line('There are no areas on the map yet.')] };
  return {
    lines: [
      ...opening,
      line(
        strong('The areas are: '),
        areas
          .slice(0, 30)
          .map(({ name }) => nameOf(name))
          .join(' · '),
      ),
      line('Try ', code(`/whoowns area ${areas[0]?.id}`)),
    ],
  };
}

/** Said where both ends of a border are the same area. */
export function sameAreaNote(area: Area): Note {
  return {
    lines: [
      line(
        'Both ends are ',
        strong(nameOf(area.name)),
        ', so nothing crosses a border there. Name two areas, or see its roles: ',
        code(`/whoowns area ${area.id}`),
      ),
    ],
  };
}
