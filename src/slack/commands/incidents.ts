import { STATS_DAYS } from '../../domain/paging/incident.ts';
import type { Command } from '../command.ts';
import { incidentsNote, statsNote } from '../messages/incident-list.ts';

const STATS = /^(?:--|[—–])?stats$/i;
const DAY_MS = 24 * 3_600_000;

export const incidentsCommand: Command = {
  name: 'incidents',
  deed: 'page',
  usage: '[--stats]',
  summary: 'what is open; --stats shows which paths are weak',
  inWords: /^(what|which incidents?)('s| is| are) (open|on fire|burning)\b/i,
  fits: (rest) => rest.trim() === '' || STATS.test(rest.trim()),
  async run(rest, { desk, map, now }) {
    const { store } = desk.paging;
    if (rest.trim() === '') return incidentsNote(map, await store.openOnes());
    return statsNote(map, await store.stats(now - STATS_DAYS * DAY_MS), STATS_DAYS);
  },
};
