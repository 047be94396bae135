import type { Action } from '../action.ts';
import { incidentNoteForm } from '../modals/incident-note.ts';
import { openForm } from '../modals/open-form.ts';
import { incidentIn } from '../paging/incident-value.ts';

/** *Add a note*: asks for its words. */
export const incidentNoteAction: Action = {
  id: 'incident:note',
  deed: 'page',
  async run(desk, request) {
    const incident = await desk.paging.find(incidentIn(request.value).incident);
    await openForm(desk, request, incidentNoteForm(incident));
    return [];
  },
};
