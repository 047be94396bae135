import type { Action } from '../action.ts';
import { below } from '../asking/private-answer.ts';
import { incidentNote } from '../messages/incident.ts';
import { exportIncident } from '../paging/incident-export.ts';
import { incidentIn } from '../paging/incident-value.ts';

export const incidentShowAction: Action = {
  id: 'incident:show',
  deed: 'page',
  async run(desk, { value }) {
    const incident = await desk.paging.find(incidentIn(value).incident);
    const timeline = await desk.paging.store.timeline(incident.id);
    return below(incidentNote(await desk.live.current(), incident, timeline));
  },
};

/** *Send me the timeline*: once a click, however often Slack delivers it. */
export const incidentExportAction: Action = {
  id: 'incident:export',
  deed: 'page',
  async run(desk, { user, value, key }) {
    const incident = await desk.paging.find(incidentIn(value).incident);
    if (!(await desk.inbox.claim(key, desk.clock()))) return [];
    return below(await exportIncident(desk, user, incident));
  },
};
