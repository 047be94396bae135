import { DomainError } from '../../domain/error.ts';
import { refused } from '../../domain/miss.ts';
import type { Modal } from '../form/modal.ts';
import { type MissAtHand, missAtHand } from '../keeping/steward-desk.ts';
import { line, type Note } from '../messages/note.ts';
import type { Form } from './form.ts';

const REASON_LIMIT = 200;

/** The form behind *Not ours*. */
export function refusalForm({ miss }: MissAtHand): Form {
  return {
    id: 'miss:refuse',
    title: 'Not ours',
    submit: 'Send',
    about: miss.id,
    fields: [
      {
        kind: 'text',
        id: 'reason',
        label: 'Why not?',
        hint: 'Whoever asked reads this. Perhaps you know whom they should ask.',
        limit: REASON_LIMIT,
      },
    ],
  };
}

export const missRefusalModal: Modal = {
  id: 'miss:refuse',
  async submit(desk, { user, about, entered }): Promise<Note> {
    const { actor, miss } = await missAtHand(desk, user, about);
    const reason = (entered.reason ?? '').trim().slice(0, REASON_LIMIT);
    if (reason === '') throw new DomainError('invalid', 'Say in a few words why it is not ours.');
    await refused(desk.store.misses, miss.id, reason, actor, desk.clock());
    return { lines: [line('Closed. Whoever asked is told why.')] };
  },
};
