import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DomainError } from '../domain/error.ts';
import { openStore } from '../store/open.ts';
import { readArguments } from './arguments.ts';
import { type ExitCode, type Terminal, UsageError } from './command.ts';
import { importInto, readIncoming } from './import.ts';

const SEEDS = join(import.meta.dirname, '../../seeds');

export const PRESETS = ['catalogue', 'startup', 'enterprise'] as const;
export type Preset = (typeof PRESETS)[number];

/** The files of a preset, in the order of their import: the catalogue of roles, then an example company on top of it. */
export async function presetSteps(preset: Preset): Promise<string[][]> {
  const catalogue = await filesIn('catalogue');
  return preset === 'catalogue' ? [catalogue] : [catalogue, await filesIn(preset)];
}

async function filesIn(folder: string): Promise<string[]> {
  return (await readdir(join(SEEDS, folder))).sort().map((name) => join(SEEDS, folder, name));
}

export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values } = readArguments(args, { preset: { type: 'string' } });
  const preset = PRESETS.find((name) => name === values.preset);
  if (!preset) throw new UsageError(`Choose a preset: ${PRESETS.join(', ')}.`);
  if (preset !== 'catalogue') await refuseFullMap(terminal, preset);
  // Both steps are dated alike: they are the map's first state together.
  const now = terminal.clock();
  for (const paths of await presetSteps(preset)) {
    const files = await Promise.all(paths.map(readIncoming));
    const options = preset === 'catalogue' ? { addOnly: true } : {};
    const code = await importInto(
      files,
      { ...terminal, clock: () => now },
      { ...options, source: `the ${preset} preset` },
    );
    if (code !== 0) return code;
  }
  return 0;
}

/** An example company is for an empty map: mixed into a real one it would name people who do not exist. */
async function refuseFullMap({ config }: Terminal, preset: Preset): Promise<void> {
  const store = await openStore({ url: config.databaseUrl, mode: 'create' });
  try {
    if ((await store.map.revision()) === 0) return;
    throw new DomainError(
      'conflict',
      `The map is not empty, and ${preset} is an example company. The roles alone can be added: whoowns init --preset catalogue`,
    );
  } finally {
    await store.close();
  }
}
