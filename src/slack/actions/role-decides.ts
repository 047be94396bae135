import type { Action } from '../action.ts';
import { below } from '../asking/private-answer.ts';
import { readRoleClick } from '../asking/role-click.ts';
import { roleDecidesNote } from '../messages/role-detail.ts';

/** What a role may settle by itself. */
export const roleDecidesAction: Action = {
  id: 'role:decides',
  deed: 'look_up',
  async run(desk, request) {
    const click = await readRoleClick(desk, request);
    return click ? below(roleDecidesNote(click.map, click.answer.role)) : [];
  },
};
