import type { Action } from '../action.ts';
import { below } from '../asking/private-answer.ts';
import { readRolesClick } from '../asking/role-click.ts';
import { comparisonCard } from '../messages/comparison-card.ts';

/** Sets the roles of a button side by side. */
export const rolesCompareAction: Action = {
  id: 'roles:compare',
  deed: 'look_up',
  async run(desk, request) {
    const click = await readRolesClick(desk, request);
    return click ? below(comparisonCard(click.map, click.roles)) : [];
  },
};
