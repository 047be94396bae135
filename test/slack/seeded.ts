import fs from 'node:fs';
import path from 'node:path';
import { type Preset, presetSteps } from '../../src/cli/init.ts';
import type { CompanyMap } from '../../src/domain/map/company-map.ts';
import { importFiles } from '../../src/exchange/import.ts';
import type { SeedPerson } from '../../src/local-slack/seed.ts';
import { MemoryStore, PROVENANCE } from '../exchange/memory-store.ts';

/** The map that a preset makes of an empty one. */
export async function seededMap(preset: Preset): Promise<CompanyMap> {
  const store = new MemoryStore();
  for (const paths of await presetSteps(preset)) {
    const files = paths.map((file) => ({ name: path.basename(file), content: fs.readFileSync(file) }));
    const { plan } = await importFiles({ files, store, provenance: PROVENANCE });
    if (plan.problems.length > 0) throw new Error(JSON.stringify(plan.problems));
  }
  return store.map;
}

/** The people of a map as Slack knows them. */
export function slackPeople(map: CompanyMap): SeedPerson[] {
  return [...map.people.values()].flatMap(({ id, name, slack }) =>
    slack === null ? [] : [{ id: slack, name: id.split('@')[0] ?? id, realName: name, email: id }],
  );
}
