import type { Command } from '../command.ts';
import { incidentNote } from '../messages/incident.ts';
import { incidentMeant } from '../paging/incident-desk.ts';
import { exportIncident } from '../paging/incident-export.ts';

const MEANT = /^(?:#?(\d{1,9}))?\s*(export)?$/i;

export const incidentCommand: Command = {
  name: 'incident',
  deed: 'page',
  usage: '[number] [export]',
  summary: 'one incident with its timeline; export sends it to you as a file',
  fits: (rest) => MEANT.test(rest.trim()),
  async run(rest, context) {
    const { desk, map, user } = context;
    const [, number, isExport] = MEANT.exec(rest.trim()) ?? [];
    const meant = await incidentMeant(context, number === undefined ? null : Number(number), 'show');
    if ('lines' in meant) return meant;
    if (isExport) return await exportIncident(desk, user, meant);
    return incidentNote(map, meant, await desk.paging.store.timeline(meant.id));
  },
};
