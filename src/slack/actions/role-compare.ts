import type { Action } from '../action.ts';
import { roleCompareNote } from '../messages/role-detail.ts';
import { below } from '../private-answer.ts';
import { readRoleClick } from '../role-click.ts';

/** Offers the roles that one is worth comparing with. */
export const roleCompareAction: Action = {
  id: 'role:compare',
  deed: 'look_up',
  async run(desk, request) {
    const click = await readRoleClick(desk, request);
    return click ? below(roleCompareNote(click.map, click.answer.role)) : [];
  },
};
