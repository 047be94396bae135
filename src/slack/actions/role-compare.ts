import type { Action } from '../action.ts';
import { below } from '../asking/private-answer.ts';
import { readRoleClick } from '../asking/role-click.ts';
import { roleCompareNote } from '../messages/role-detail.ts';

/** Offers the roles that one is worth comparing with. */
export const roleCompareAction: Action = {
  id: 'role:compare',
  deed: 'look_up',
  async run(desk, request) {
    const click = await readRoleClick(desk, request);
    return click ? below(roleCompareNote(click.map, click.answer.role)) : [];
  },
};
