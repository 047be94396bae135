import type { Modal } from './form/modal.ts';
import { answerWrongModal } from './modals/answer-wrong.ts';
import { confirmChangeModal } from './modals/confirm-change.ts';
import { holderPickModal } from './modals/holder-pick.ts';
import { incidentNoteModal } from './modals/incident-note.ts';
import { missActivityModal } from './modals/miss-activity.ts';
import { missAliasModal } from './modals/miss-alias.ts';
import { missRefusalModal } from './modals/miss-refusal.ts';
import { pageOpenModal } from './modals/page-open.ts';
import { pageSendModal } from './modals/page-send.ts';
import { proposalDeclineModal } from './modals/proposal-decline.ts';
import { reassignModal } from './modals/reassign.ts';
import { scopePickModal } from './modals/scope-pick.ts';
import { thingDeleteModal } from './modals/thing-delete.ts';
import { thingEditModal } from './modals/thing-edit.ts';

/** The table of forms. A new one is a file in modals/ and a line here. */
const MODALS: readonly Modal[] = [
  incidentNoteModal,
  pageOpenModal,
  pageSendModal,
  reassignModal,
  confirmChangeModal,
  answerWrongModal,
  missAliasModal,
  missActivityModal,
  missRefusalModal,
  proposalDeclineModal,
  thingEditModal,
  thingDeleteModal,
  scopePickModal,
  holderPickModal,
];

export const MODAL_BY_ID: ReadonlyMap<string, Modal> = new Map(MODALS.map((modal) => [modal.id, modal]));
