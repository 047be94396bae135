import { createHash } from 'node:crypto';
import { DomainError } from '../../domain/error.ts';
import { countedByKind } from '../../domain/gap/gap-kind.ts';
import { gapsTouched } from '../../domain/gap/gap-survey.ts';
import type { Edit } from '../../domain/map/change.ts';
import type { CompanyMap } from '../../domain/map/company-map.ts';
import { areasTouched, areasWithout, stewardsOf, stewardsOfEach } from '../../domain/people/rights.ts';
import type { DroppedFile } from '../../domain/source/drop.ts';
import { managedKey } from '../../domain/source/source.ts';
import { isCatalog } from '../../exchange/backstage.ts';
import { readMap } from '../../exchange/import.ts';
import { Pace, type Progress } from '../../exchange/pace.ts';
import { type Plan, planImport } from '../../exchange/plan.ts';
import { planDigest } from '../../exchange/plan-digest.ts';
import { readFiles } from '../../exchange/read-files.ts';
import type { Reading } from '../../exchange/reading.ts';
import { isReadInPieces } from '../../exchange/yaml-piece.ts';
import type { Desk } from '../desk.ts';
import { fetchFile } from './slack-file.ts';

/** Above so many edits what is worth a look afterwards is left to /whoowns gaps. */
const LOOKED_AT = 2_000;

/** Files as they were fetched, and what they say, not compared with any map yet. */
export interface FetchedDrop {
  readonly files: readonly DroppedFile[];
  readonly reading: Reading;
}

/** What files would do to the map as it is at this moment, and whether whoever dropped them may let them. */
export interface DropPlan {
  readonly files: readonly DroppedFile[];
  readonly plan: Plan;
  readonly digest: string;
  /** The revision that it was worked out against. */
  readonly revision: number;
  /** The map with the edits in it. */
  readonly after: CompanyMap;
  /** What is worth a look once it is applied, counted by kind. */
  readonly warnings: readonly string[];
  /** Those who may apply it where this person may not, as e-mails; null where they may. */
  readonly others: readonly string[] | null;
  /** Those who keep a part of what this person may not change, as e-mails. */
  readonly keepers: readonly string[];
}

/** What a drop is about, told as it goes on; see Progress. */
export type DropProgress = (progress: Progress | { readonly phase: 'fetch'; done: number; total: number }) => void;

/** Fetches files from Slack and reads them. @throws DomainError, see fetchFile. */
export async function fetchDrop(desk: Desk, ids: readonly string[], onProgress: DropProgress): Promise<FetchedDrop> {
  const files: DroppedFile[] = [];
  const incoming: { name: string; content: Buffer }[] = [];
  for (const id of ids) {
    const { name, bytes } = await fetchFile(desk.client, id, (done, total) => {
      onProgress({ phase: 'fetch', done, total });
    });
    if (/\.ya?ml$/i.test(name)) await refuseEntangled(name, bytes);
    files.push({ id, name, digest: createHash('sha256').update(bytes).digest('hex') });
    incoming.push({ name, content: bytes });
  }
  return { files, reading: await readFiles(incoming, new Pace(onProgress)) };
}

/** Others ask questions meanwhile: a large YAML file that has to be parsed as a whole is no guest here. */
async function refuseEntangled(name: string, bytes: Buffer): Promise<void> {
  const text = bytes.toString('utf8');
  if (isCatalog(text) || (await isReadInPieces(text, new Pace()))) return;
  const mend = `Write its sections as plain lists without anchors, or have it imported where I run: whoowns import ${name}.`;
  throw new DomainError('invalid', `${name} is large, and written so that I can only read it as a whole. ${mend}`);
}

/** Works out what files would do to the map as it is now. @param actor the e-mail of whoever dropped them. */
export async function planDrop(
  desk: Desk,
  { files, reading }: FetchedDrop,
  actor: string,
  onProgress: DropProgress,
): Promise<DropPlan> {
  const pace = new Pace(onProgress);
  const map = await readMap(desk.store.map);
  const { revision } = map;
  const aliases = await desk.store.sources.aliases();
  const read = await planImport(map, reading, { pace, aliases, accounts: desk.roster });
  const plan = { ...read, problems: [...read.problems, ...(await managedProblems(desk, read.edits, files))] };
  const areas = areasWithout(map, desk.stewards, plan.edits, [actor]);
  const others = areas.length === 0 ? null : stewardsOfEach(map, desk.stewards, [...areasTouched(map, plan.edits)]);
  const keepers = stewardsOf(map, desk.stewards, areas);
  for (const edit of plan.edits) {
    map.apply(edit);
    if (pace.due()) await pace.rest();
  }
  const warnings = plan.problems.length > 0 ? [] : warningsOf(map, plan.edits, desk.clock());
  return { files, plan, digest: await planDigest(plan.edits, pace), revision, after: map, warnings, others, keepers };
}

/** What a file manages is changed there and nowhere else, by no spreadsheet either. */
async function managedProblems(desk: Desk, edits: readonly Edit[], files: readonly DroppedFile[]) {
  const managed = await desk.store.sources.managed();
  if (managed.size === 0) return [];
  return edits.flatMap(({ kind, key }) => {
    const file = managed.get(managedKey({ kind, key }));
    if (!file) return [];
    const where = file.link ? `${file.name} (${file.link})` : file.name;
    const found = `another word on the ${kind.replace('_', ' ')} ${key}`;
    return [{ file: files[0]?.name ?? '', line: 1, column: 1, found, expected: `it as it is: it is kept in ${where}` }];
  });
}

function warningsOf(map: CompanyMap, edits: readonly Edit[], now: number): string[] {
  if (edits.length > LOOKED_AT) return ['/whoowns gaps says what is missing then'];
  const gaps = gapsTouched(map, edits, now).filter(({ severity }) => severity === 'warning');
  return countedByKind(gaps).flatMap(({ code, text }) => (code === 'dictionary_role' ? [] : [text]));
}
