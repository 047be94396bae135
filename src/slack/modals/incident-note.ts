import type { Incident } from '../../domain/paging/incident.ts';
import type { Modal } from '../form/modal.ts';
import { notedNote } from '../messages/incident-verdict.ts';
import { line, strong } from '../messages/note.ts';
import { shortSummary } from '../messages/page-words.ts';
import { incidentIn } from '../paging/incident-value.ts';
import type { Form } from './form.ts';

const TEXT_LIMIT = 3_000;

export function incidentNoteForm(incident: Incident): Form {
  const { number, step } = incident;
  return {
    id: 'incident:note',
    title: `Incident ${number}`,
    submit: 'Add the note',
    about: JSON.stringify({ incident: number, step }),
    lines: [line(strong(shortSummary(incident)))],
    fields: [
      {
        kind: 'text',
        id: 'text',
        label: 'What should everybody know?',
        hint: 'It stands on the incident’s post and in its timeline, with your name.',
        limit: TEXT_LIMIT,
        multiline: true,
      },
    ],
  };
}

export const incidentNoteModal: Modal = {
  id: 'incident:note',
  deed: 'page',
  async submit(desk, { about, user, entered, key }) {
    const { incident } = incidentIn(about);
    const { text = '' } = entered;
    return notedNote(await desk.paging.addNote(incident, text, { by: user, delivery: key }), text);
  },
};
