import type { Action } from '../action.ts';
import { comparisonCard } from '../messages/comparison-card.ts';
import { below } from '../private-answer.ts';
import { readRolesClick } from '../role-click.ts';

/** Sets the roles of a button side by side. */
export const rolesCompareAction: Action = {
  id: 'roles:compare',
  deed: 'look_up',
  async run(desk, request) {
    const click = await readRolesClick(desk, request);
    return click ? below(comparisonCard(click.map, click.roles)) : [];
  },
};
