import type { Action } from '../action.ts';
import { below } from '../asking/private-answer.ts';
import { readRolesClick } from '../asking/role-click.ts';
import { needNote } from '../messages/comparison-card.ts';

/** Whether a company needs all of the roles of a button. */
export const rolesNeedAction: Action = {
  id: 'roles:need',
  deed: 'look_up',
  async run(desk, request) {
    const click = await readRolesClick(desk, request);
    return click ? below(needNote(click.map, click.roles, desk.clock())) : [];
  },
};
