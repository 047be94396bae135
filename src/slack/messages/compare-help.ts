import { comparableWith } from '../../domain/answer/comparison.ts';
import type { CompanyMap } from '../../domain/map/company-map.ts';
import type { Role } from '../../domain/map/role.ts';
import { clip } from './clip.ts';
import { shortName } from './comparison-card.ts';
import { code, joined, line, type Note, strong } from './note.ts';
import { nameOf } from './people.ts';
import { compareButton } from './role-button.ts';

const OFFERED = 4;

/** Said where a role was to be compared with itself. */
export function sameRoleNote(map: CompanyMap, role: Role): Note {
  return {
    lines: [line('Both names mean the same role: ', strong(nameOf(role.name)), '. Compare it with which other one?')],
    buttons: offers(map, role),
  };
}

/** Said where fewer than two roles were named, or where a name is none of the map's roles. */
export function compareHelpNote(map: CompanyMap, roles: readonly Role[], astray: string | null): Note {
  const [known] = roles;
  const lines = [];
  if (astray !== null) lines.push(line('I know no role called ', strong(clip(astray, 80)), '.'));
  if (known) {
    const names = joined(roles.map((role) => [strong(nameOf(role.name))]));
    lines.push(line('I know ', ...names, '. Name the other role, or choose one:'));
  } else lines.push(line('Name two roles, or up to four: ', code(exampleOf(map))));
  return { lines, small: ['/whoowns list roles shows all of them'], buttons: known ? offers(map, known) : [] };
}

function offers(map: CompanyMap, role: Role) {
  return comparableWith(map, role)
    .slice(0, OFFERED)
    .map((other) => compareButton(shortName(other), [role.id, other.id]));
}

function exampleOf(map: CompanyMap): string {
  for (const role of map.roles.values()) {
    const [other] = role.confusedWith;
    if (other) return `/whoowns compare ${role.id}, ${other.role}`;
  }
  return '/whoowns compare cto, cio';
}
