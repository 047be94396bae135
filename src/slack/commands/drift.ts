import { driftOf } from '../../domain/source/drift.ts';
import type { Command } from '../command.ts';
import { driftNote } from '../messages/drift.ts';

export const driftCommand: Command = {
  name: 'drift',
  deed: 'look_up',
  usage: '',
  summary: 'where files and the map disagree on who owns a thing',
  fits: (rest) => rest === '',
  async run(_rest, { map, desk }) {
    const { sources } = desk.store;
    const all = await sources.all();
    const claims = [...(await sources.claims('scope')), ...(await sources.claims('path'))];
    return driftNote(map, driftOf(map, { sources: all, claims, aliases: await sources.aliases() }), all.length);
  },
};
