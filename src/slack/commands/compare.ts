import { ask } from '../../ask/inquiry.ts';
import type { Role } from '../../domain/map/role.ts';
import type { MapCommand, MapContext } from '../command.ts';
import { compareHelpNote, sameRoleNote } from '../messages/compare-help.ts';
import { comparisonCard } from '../messages/comparison-card.ts';

/** An end of a comparison with more words than this is part of a sentence. */
const NAME_WORDS = 5;
const SEPARATOR = /\s*,\s*(?:and\s+)?|\s+(?:and|or|vs\.?|versus|with|to|&)\s+/i;

interface Compared {
  readonly roles: readonly Role[];
  /** What was named and is no role of the map. */
  readonly astray: readonly string[];
}

/** The roles that a text names side by side: `cto cio`, `cto and cio`, `IT director vs CIO, CTO`. */
function read(rest: string, context: MapContext): Compared {
  const answer = ask(context.map, `compare ${rest}`, context);
  if (answer.kind === 'comparison') return { roles: answer.roles, astray: [] };
  const parts = rest.split(SEPARATOR).filter((part) => part !== '');
  const names = parts.length > 1 || roleCalled(rest, context) ? parts : rest.split(/\s+/);
  const roles: Role[] = [];
  const astray: string[] = [];
  for (const name of names) {
    const role = roleCalled(name, context);
    if (role) roles.push(role);
    else astray.push(name);
  }
  return { roles, astray };
}

function roleCalled(name: string, context: MapContext): Role | null {
  const answer = ask(context.map, `role ${name}`, context);
  return answer.kind === 'role' ? answer.role : null;
}

export const compareCommand: MapCommand = {
  name: 'compare',
  deed: 'look_up',
  usage: '<role> and <role>',
  summary: 'what sets two to four roles apart',
  fits: (rest, context) => {
    if (rest === '') return true;
    const { roles, astray } = read(rest, context);
    return roles.length > 0 && astray.length < 2 && astray.every((name) => name.split(/\s+/).length <= NAME_WORDS);
  },
  run: (rest, context) => {
    const { roles, astray } = rest === '' ? { roles: [], astray: [] } : read(rest, context);
    const different = [...new Map(roles.map((role) => [role.id, role])).values()];
    const [only] = different;
    if (different.length > 1 && astray.length === 0) return comparisonCard(context.map, different);
    if (only && roles.length > 1 && astray.length === 0) return sameRoleNote(context.map, only);
    return compareHelpNote(context.map, different, astray[0] ?? null);
  },
};
