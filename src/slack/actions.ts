import type { Action } from './action.ts';
import { absenceRemoveAction } from './actions/absence-remove.ts';
import { answerHelpfulAction } from './actions/answer-helpful.ts';
import { answerWrongAction } from './actions/answer-wrong.ts';
import { areaBorderAction } from './actions/area-border.ts';
import { chooseAction } from './actions/choose.ts';
import { confirmAskAction } from './actions/confirm-ask.ts';
import { confirmChangeAction } from './actions/confirm-change.ts';
import { confirmGuestAction } from './actions/confirm-guest.ts';
import { confirmTrueAction } from './actions/confirm-true.ts';
import { dropAcceptAction, dropRefuseAction } from './actions/drop-accept.ts';
import { dropApplyAction } from './actions/drop-apply.ts';
import { dropCancelAction } from './actions/drop-cancel.ts';
import { dropPassAction } from './actions/drop-pass.ts';
import { editUndoAction } from './actions/edit-undo.ts';
import { gapListAction } from './actions/gap-list.ts';
import { gapMoreAction } from './actions/gap-more.ts';
import { historyMoreAction } from './actions/history-more.ts';
import { homeAskAction } from './actions/home-ask.ts';
import { incidentNoteAction } from './actions/incident-note.ts';
import { incidentExportAction, incidentShowAction } from './actions/incident-show.ts';
import {
  incidentAckAction,
  incidentConfirmAction,
  incidentDeclineAction,
  incidentEscalateAction,
  incidentResolveAction,
} from './actions/incident-verb.ts';
import { missAliasAction } from './actions/miss-alias.ts';
import { missAskAction } from './actions/miss-ask.ts';
import { missCreateAction } from './actions/miss-create.ts';
import { missRefuseAction } from './actions/miss-refuse.ts';
import { missShowAction } from './actions/miss-show.ts';
import { pageAskAction } from './actions/page-ask.ts';
import { pageChooseAction } from './actions/page-choose.ts';
import { pageDropAction } from './actions/page-drop.ts';
import { pageFormAction } from './actions/page-form.ts';
import { pageJoinAction } from './actions/page-join.ts';
import { pageAnywayAction, pageSendAction } from './actions/page-send.ts';
import { personReassignAction } from './actions/person-reassign.ts';
import { pillarGroupAction } from './actions/pillar-group.ts';
import { proposalAcceptAction } from './actions/proposal-accept.ts';
import { proposalDeclineAction } from './actions/proposal-decline.ts';
import { proposalShowAction } from './actions/proposal-show.ts';
import { proposalWithdrawAction } from './actions/proposal-withdraw.ts';
import { roleCompareAction } from './actions/role-compare.ts';
import { roleDecidesAction } from './actions/role-decides.ts';
import { roleExplainAction } from './actions/role-explain.ts';
import { roleHoldersAction } from './actions/role-holders.ts';
import { rolesCompareAction } from './actions/roles-compare.ts';
import { rolesNeedAction } from './actions/roles-need.ts';
import { shareAction } from './actions/share.ts';
import { textTypeAction } from './actions/text-type.ts';
import { thingDeleteAction } from './actions/thing-delete.ts';
import { thingEditAction } from './actions/thing-edit.ts';
import { tourGoAction } from './actions/tour-go.ts';

/** The table of buttons. A new one is a file in actions/ and a line here. */
const ACTIONS: readonly Action[] = [
  incidentAckAction,
  incidentDeclineAction,
  incidentEscalateAction,
  incidentResolveAction,
  incidentConfirmAction,
  incidentNoteAction,
  incidentShowAction,
  incidentExportAction,
  pageAskAction,
  pageFormAction,
  pageChooseAction,
  pageSendAction,
  pageAnywayAction,
  pageJoinAction,
  pageDropAction,
  shareAction,
  personReassignAction,
  confirmTrueAction,
  confirmGuestAction,
  confirmChangeAction,
  confirmAskAction,
  chooseAction,
  roleHoldersAction,
  roleDecidesAction,
  roleCompareAction,
  roleExplainAction,
  rolesCompareAction,
  rolesNeedAction,
  pillarGroupAction,
  areaBorderAction,
  tourGoAction,
  answerHelpfulAction,
  answerWrongAction,
  missAskAction,
  missShowAction,
  gapMoreAction,
  gapListAction,
  homeAskAction,
  missAliasAction,
  missCreateAction,
  missRefuseAction,
  dropApplyAction,
  dropCancelAction,
  dropPassAction,
  dropAcceptAction,
  dropRefuseAction,
  proposalAcceptAction,
  proposalDeclineAction,
  proposalWithdrawAction,
  proposalShowAction,
  historyMoreAction,
  editUndoAction,
  textTypeAction,
  absenceRemoveAction,
  thingEditAction,
  thingDeleteAction,
];

export const ACTION_BY_ID: ReadonlyMap<string, Action> = new Map(ACTIONS.map((action) => [action.id, action]));
