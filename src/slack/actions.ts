import { areaBorderAction } from './actions/area-border.ts';
import { chooseAction } from './actions/choose.ts';
import { pillarGroupAction } from './actions/pillar-group.ts';
import { roleCompareAction } from './actions/role-compare.ts';
import { roleDecidesAction } from './actions/role-decides.ts';
import { roleExplainAction } from './actions/role-explain.ts';
import { roleHoldersAction } from './actions/role-holders.ts';
import { rolesCompareAction } from './actions/roles-compare.ts';
import { rolesNeedAction } from './actions/roles-need.ts';
import { shareAction } from './actions/share.ts';
import type { Desk } from './desk.ts';
import type { Reply } from './messages/render.ts';
import type { ActionRequest } from './request.ts';

/** A message for the person who clicked, or for the whole channel; sent by way of the clicked message. */
export interface ActionOutcome extends Reply {
  readonly audience: 'person' | 'channel';
  /** Whether it takes the place of the message with the button. */
  readonly replaces: boolean;
}

/** What a button does. Its value is not trusted: whatever it names is looked up, and rights are checked, here and now. */
export interface Action {
  /** `noun:verb`. */
  readonly id: string;
  /** Null where there is nothing to send. */
  run(desk: Desk, request: ActionRequest): Promise<readonly ActionOutcome[]>;
}

/** The table of buttons. A new one is a file in actions/ and a line here. */
const ACTIONS: readonly Action[] = [
  shareAction,
  chooseAction,
  roleHoldersAction,
  roleDecidesAction,
  roleCompareAction,
  roleExplainAction,
  rolesCompareAction,
  rolesNeedAction,
  pillarGroupAction,
  areaBorderAction,
];

export const ACTION_BY_ID: ReadonlyMap<string, Action> = new Map(ACTIONS.map((action) => [action.id, action]));
