import { groupsOf, PILLARS, type Pillar, type PillarGroup } from '../../domain/answer/pillar.ts';
import type { CompanyMap } from '../../domain/map/company-map.ts';
import { pillarGroupButton } from './catalogue-button.ts';
import { clip } from './clip.ts';
import { roleSpans } from './holder-span.ts';
import { bullet, code, joined, line, type Note, strong } from './note.ts';
import { nameOf } from './people.ts';

const LISTED = 8;
/** Slack takes ten buttons in a row at most. */
const BUTTONS = 10;

/** A pillar: its question, and who answers it, area by area; what each role contributes is behind a button an area. */
export function pillarCard(map: CompanyMap, pillar: Pillar, now: number): Note {
  const groups = groupsOf(map, pillar);
  const count = groups.reduce((sum, { roles }) => sum + roles.length, 0);
  if (count === 0) {
    return {
      title: pillar.name,
      lines: [
        line(pillar.question),
        line('No role on the map says what it gives to this pillar. The roles that come with me do: '),
        line(code('whoowns init --preset catalogue')),
      ],
    };
  }
  return {
    title: pillar.name,
    lines: [
      line(pillar.question),
      ...groups.map((group) => {
        const { roles } = group;
        const shown = roles.slice(0, LISTED).map(({ id }) => roleSpans(map, id, now));
        const more = roles.length > LISTED ? ` and ${roles.length - LISTED} more` : '';
        return line(strong(`${groupName(group)}: `), ...joined(shown), more);
      }),
    ],
    small: ['In brackets: who holds the role now. A button shows what each role of an area contributes.'],
    buttons: groups
      .slice(0, BUTTONS)
      .map((group) => pillarGroupButton(groupName(group), { pillar: pillar.id, area: group.area?.id ?? null })),
  };
}

/** What each role of one area contributes to a pillar, a sentence a role, and who holds it. */
export function pillarGroupNote(map: CompanyMap, pillar: Pillar, group: PillarGroup, now: number): Note {
  return {
    title: `${pillar.name}: ${groupName(group)}`,
    lines: group.roles
      .slice(0, 30)
      .flatMap((role) => [
        bullet(
          strong(nameOf(role.name)),
          ...holderOf(map, role.id, now),
          `: ${clip(role.pillars[pillar.id] ?? '', 200)}`,
        ),
      ]),
  };
}

function holderOf(map: CompanyMap, roleId: string, now: number) {
  return roleSpans(map, roleId, now).slice(1);
}

function groupName({ area }: PillarGroup): string {
  return area ? nameOf(area.name) : 'No area';
}

/** Said for a name that no pillar has, and where none was named. */
export function noSuchPillarNote(typed: string | null): Note {
  return {
    lines: [
      ...(typed === null ? [] : [line('I know no pillar called ', strong(clip(typed, 80)), '.')]),
      line('There are six:'),
      ...PILLARS.map(({ id, name, question }) =>
        bullet(strong(`${name}: `), `${question} `, code(`/whoowns pillar ${id}`)),
      ),
    ],
  };
}
