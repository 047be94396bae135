import { DomainError } from '../domain/error.ts';
import type { Provenance } from '../domain/map/change.ts';
import { CompanyMap } from '../domain/map/company-map.ts';
import type { MapStore } from '../domain/map/map-store.ts';
import type { Accounts } from '../domain/people/people-plan.ts';
import type { OwnerAliases } from '../domain/source/owner-name.ts';
import type { SourceRow } from '../domain/source/source.ts';
import type { IncomingFile } from './file-text.ts';
import { Pace, type Progress } from './pace.ts';
import { type Plan, planImport } from './plan.ts';
import { readFiles } from './read-files.ts';
import { NO_ACCOUNTS } from './same-account.ts';

export interface ImportRequest {
  readonly files: readonly IncomingFile[];
  readonly store: MapStore;
  readonly provenance: Provenance;
  /** The map that the files are compared with; read from the store where it is left out. */
  readonly map?: CompanyMap;
  /** Whether to delete what the files' own sections leave out. */
  readonly prune?: boolean;
  /** Whether to leave alone what the map has already, and only add what it has not. */
  readonly addOnly?: boolean;
  /** Things to delete as well, by what the files name; see PlanOptions. */
  readonly goneOf?: (plan: Plan) => Promise<readonly SourceRow[]>;
  /** Whom owners' names in Backstage files mean; see PlanOptions. */
  readonly aliases?: OwnerAliases;
  /** What Slack says of people's accounts; see PlanOptions. */
  readonly accounts?: Accounts;
  /** Whether to plan only. */
  readonly dryRun?: boolean;
  readonly onProgress?: (progress: Progress) => void;
}

export interface ImportResult {
  readonly plan: Plan;
  /** Whether the map is now as planned; false for a dry run and where there are problems. */
  readonly applied: boolean;
  /** The revision of the map that was compared with or, where it was applied, of the new one. */
  readonly revision: number;
  /** The map that was compared with, as it was before. */
  readonly map: CompanyMap;
}

/** How often a plan is made anew because somebody else wrote in between. */
const ATTEMPTS = 5;

/**
 * Reads the files, plans, and unless it is a dry run writes all edits in one transaction: all or nothing. What is wrong
 * with the files is in `plan.problems`, and nothing is then written. Somebody else's write in between makes it plan again.
 * @throws DomainError('conflict') where others write each time; what the store throws.
 */
export async function importFiles(request: ImportRequest): Promise<ImportResult> {
  const {
    files,
    store,
    provenance,
    prune = false,
    addOnly = false,
    dryRun = false,
    goneOf = async () => [],
    aliases = new Map(),
    accounts = NO_ACCOUNTS,
  } = request;
  const pace = new Pace(request.onProgress);
  const reading = await readFiles(files, pace);
  let map = request.map ?? (await readMap(store));
  for (let attempt = 1; ; attempt += 1) {
    const expected = map.revision;
    const options = { prune, pace, aliases, accounts };
    const first = await planImport(map, reading, options);
    const gone = first.problems.length === 0 ? await goneOf(first) : [];
    const whole = gone.length === 0 ? first : await planImport(map, reading, { ...options, gone });
    const plan = addOnly ? { ...whole, edits: whole.edits.filter(({ before }) => before === null) } : whole;
    if (dryRun || plan.problems.length > 0) return { plan, applied: false, revision: expected, map };
    if (plan.edits.length === 0) return { plan, applied: true, revision: expected, map };
    try {
      pace.report('save', 0, plan.edits.length);
      const revision = await store.apply(plan.edits, provenance, expected);
      pace.report('save', plan.edits.length, plan.edits.length);
      return { plan, applied: true, revision, map };
    } catch (fault) {
      if (!(fault instanceof DomainError) || fault.code !== 'conflict' || attempt === ATTEMPTS) throw fault;
      map = await readMap(store);
    }
  }
}

/** The whole map as it is stored now, for whoever wants one of their own. */
export async function readMap(store: MapStore): Promise<CompanyMap> {
  const { revision, slices } = await store.read();
  const map = new CompanyMap();
  for await (const slice of slices) for (const { entity, provenance } of slice) map.put(entity, provenance);
  map.revision = revision;
  return map;
}
