import { driftOf } from '../domain/source/drift.ts';
import { readMap } from '../exchange/import.ts';
import { driftNote } from '../slack/messages/drift.ts';
import { toPlain } from '../slack/messages/render.ts';
import { openStore } from '../store/open.ts';
import { readArguments } from './arguments.ts';
import type { ExitCode, Terminal } from './command.ts';

/** Where the sources disagree on who owns a thing. Exit code 1 where they do. */
export async function run(args: readonly string[], { config, out }: Terminal): Promise<ExitCode> {
  const { values } = readArguments(args, { json: { type: 'boolean' } });
  const store = await openStore({ url: config.databaseUrl, mode: 'existing' });
  try {
    const map = await readMap(store.map);
    const { sources } = store;
    const claims = [...(await sources.claims('scope')), ...(await sources.claims('path'))];
    const known = { sources: await sources.all(), claims, aliases: await sources.aliases() };
    const drifts = driftOf(map, known);
    out(values.json ? JSON.stringify(drifts) : toPlain(driftNote(map, drifts, known.sources.length, drifts.length)));
    return drifts.length > 0 ? 1 : 0;
  } finally {
    await store.close();
  }
}
