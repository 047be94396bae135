import type { PageDraft } from '../../domain/paging/page-draft.ts';
import type { Modal } from '../form/modal.ts';
import { line, type Note, strong } from '../messages/note.ts';
import { draftOf, sendPage } from '../paging/page-desk.ts';
import type { Form } from './form.ts';

/** What would happen, as a form: one press pages. */
export function pageConfirmForm({ id, drill }: PageDraft, { title, lines, small = [] }: Note): Form {
  return {
    id: 'page:send',
    title: 'Page now?',
    submit: drill ? 'Page as a test' : 'Page',
    about: id,
    lines: [...(title ? [line(strong(title))] : []), ...lines, ...small.map((text) => line(text))],
    fields: [],
  };
}

export const pageSendModal: Modal = {
  id: 'page:send',
  deed: 'page',
  async submit(desk, { about, user }) {
    return await sendPage(desk, await draftOf(desk, user, about), { isAnyway: false });
  },
};
