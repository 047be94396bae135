import type { Action } from '../action.ts';
import { below } from '../asking/private-answer.ts';
import { readRoleClick } from '../asking/role-click.ts';
import { roleHoldersNote } from '../messages/role-detail.ts';

/** Who fills a role, for every scope. */
export const roleHoldersAction: Action = {
  id: 'role:holders',
  deed: 'look_up',
  async run(desk, request) {
    const click = await readRoleClick(desk, request);
    return click ? below(roleHoldersNote(click.map, click.answer, click.now)) : [];
  },
};
