import type { Action } from '../action.ts';
import { below } from '../asking/private-answer.ts';
import { readRoleClick } from '../asking/role-click.ts';
import { roleExplainNote } from '../messages/role-detail.ts';

/** A role in everyday words. */
export const roleExplainAction: Action = {
  id: 'role:explain',
  deed: 'look_up',
  async run(desk, request) {
    const click = await readRoleClick(desk, request);
    return click ? below(roleExplainNote(click.answer.role)) : [];
  },
};
