import type { KnownBlock, ModalView } from '@slack/types';
import type { Note } from '../messages/note.ts';
import { toReply } from '../messages/render.ts';
import type { Form } from './form.ts';
import { inputBlock, plain } from './render-field.ts';

const TITLE_LIMIT = 24;
/** Slack takes a hundred blocks in a form; the lines and the buttons need the rest. */
const FIELDS = 90;

/** Renders a form for Slack; everything in it is plain text. */
export function toView(form: Form): ModalView {
  const { lines = [], buttons = [], fields, edition } = form;
  return {
    type: 'modal',
    callback_id: form.id,
    private_metadata: form.about,
    title: plain(form.title, TITLE_LIMIT),
    ...(form.submit === null ? {} : { submit: plain(form.submit, TITLE_LIMIT) }),
    close: plain(form.submit === null ? 'Close' : 'Cancel', TITLE_LIMIT),
    blocks: [
      ...blocksOf({ lines }),
      ...fields.slice(0, FIELDS).map((field) => inputBlock(field, edition)),
      ...blocksOf({ lines: [], buttons }),
    ],
  };
}

/** What stands there until the form is made. */
export function toLoadingView(title: string): ModalView {
  return {
    type: 'modal',
    title: plain(title, TITLE_LIMIT),
    close: plain('Cancel', TITLE_LIMIT),
    blocks: [{ type: 'section', text: plain('Loading…', 100) }],
  };
}

/** What takes a form's place when it is done: it can only be closed. */
export function toDoneView(title: string, note: Note): ModalView {
  const { title: _heading, ...rest } = note;
  return {
    type: 'modal',
    title: plain(title, TITLE_LIMIT),
    close: plain('Close', TITLE_LIMIT),
    blocks: blocksOf(rest),
  };
}

function blocksOf(note: Note): KnownBlock[] {
  return toReply(note, { mentions: 'all' }).blocks;
}
