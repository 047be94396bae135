import { z } from 'zod';
import type { Role } from '../../domain/map/role.ts';
import { clip } from './clip.ts';
import type { Button } from './note.ts';
import { subjectValue } from './subject-button.ts';

const ROLES = 4;
const schema = z.object({ roles: z.array(z.string().max(100)).min(1).max(ROLES) });

/** What one can look further into from a role's card; each is answered below it, for whoever clicked alone. */
export function roleButtons(role: Role, scope: string | null): Button[] {
  const value = JSON.stringify(subjectValue('role', role.id, scope, 'all'));
  return [
    { action: 'role:holders', label: 'Who holds it', value },
    { action: 'role:decides', label: 'What it decides', value },
    { action: 'role:compare', label: 'Compare with…', value },
    { action: 'role:explain', label: 'Explain simply', value },
  ];
}

/** Sets roles side by side. */
export function compareButton(label: string, roles: readonly string[]): Button {
  return { action: 'roles:compare', label: clip(label, 70), value: rolesValue(roles) };
}

/** Asks whether a company needs all of them. */
export function needButton(roles: readonly string[]): Button {
  return {
    action: 'roles:need',
    label: roles.length === 2 ? 'Do we need both?' : 'Do we need all?',
    value: rolesValue(roles),
  };
}

function rolesValue(roles: readonly string[]): string {
  return JSON.stringify({ roles: roles.slice(0, ROLES) });
}

/** The roles in a clicked button, as ids; null where the value is none of ours. */
export function readRolesValue(text: string | undefined): readonly string[] | null {
  if (!text) return null;
  try {
    return schema.parse(JSON.parse(text)).roles;
  } catch {
    return null;
  }
}
