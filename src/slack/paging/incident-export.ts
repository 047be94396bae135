import { DomainError } from '../../domain/error.ts';
import type { Incident } from '../../domain/paging/incident.ts';
import type { Desk } from '../desk.ts';
import { shareFile, uploadFile } from '../file/slack-file.ts';
import { exportedIncidentNote, exportingIncidentNote } from '../messages/incident.ts';
import { incidentMarkdown } from '../messages/incident-markdown.ts';
import type { Note } from '../messages/note.ts';
import { toReply } from '../messages/render.ts';

/** Sends somebody the timeline as a file, by direct message. */
export async function exportIncident(desk: Desk, user: string, incident: Incident): Promise<Note> {
  const { store } = desk.paging;
  const map = await desk.live.current();
  const [timeline, rows] = await Promise.all([store.timeline(incident.id), store.rows(incident.id)]);
  const zone = knownZone(map.personBySlack(user)?.timezone ?? 'UTC');
  const text = incidentMarkdown(map, incident, { timeline, rows }, zone);
  const name = `incident-${incident.number}.md`;
  const file = await uploadFile(desk.client, { name, bytes: Buffer.from(text) });
  // A message opens the direct message, and tells its id; a file can be sent to an id alone.
  const note = toReply(exportedIncidentNote(incident), { mentions: 'all' });
  const { channel } = await desk.client.chat.postMessage({ channel: user, ...note });
  if (!channel) throw new DomainError('not_found', 'Slack did not open our direct message. Try again in a minute.');
  await shareFile(desk.client, channel, file, name);
  return exportingIncidentNote(incident);
}

function knownZone(timeZone: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  } catch {
    return 'UTC';
  }
}
