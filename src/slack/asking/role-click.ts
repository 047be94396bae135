import type { RoleAnswer } from '../../ask/answer.ts';
import { DomainError } from '../../domain/error.ts';
import type { CompanyMap } from '../../domain/map/company-map.ts';
import type { Role } from '../../domain/map/role.ts';
import type { Desk } from '../desk.ts';
import type { ActionRequest } from '../door/request.ts';
import { readRolesValue } from '../messages/role-button.ts';
import { readSubjectValue } from '../messages/subject-button.ts';
import { answerAbout } from './subject.ts';

export interface RoleClick {
  readonly map: CompanyMap;
  readonly now: number;
  readonly answer: RoleAnswer;
}

/**
 * The role that a clicked button names, as it is now; null where the value is none of ours.
 * @throws DomainError('not_found') where the role has gone since.
 */
export async function readRoleClick(desk: Desk, request: ActionRequest): Promise<RoleClick | null> {
  const subject = readSubjectValue(request.value);
  if (subject?.type !== 'role') return null;
  const map = await desk.live.current();
  const now = desk.clock();
  const answer = answerAbout(map, subject, now);
  return answer.kind === 'role' ? { map, now, answer } : null;
}

/**
 * The roles that a clicked button sets side by side; null where the value is none of ours.
 * @throws DomainError('not_found') where fewer than two of them are left.
 */
export async function readRolesClick(
  desk: Desk,
  request: ActionRequest,
): Promise<{ readonly map: CompanyMap; readonly roles: readonly Role[] } | null> {
  const ids = readRolesValue(request.value);
  if (!ids) return null;
  const map = await desk.live.current();
  const roles = ids.flatMap((id) => map.roles.get(id) ?? []);
  if (roles.length > 1) return { map, roles };
  throw new DomainError('not_found', 'One of these roles is no longer on the map. Ask again to see what is there now.');
}
