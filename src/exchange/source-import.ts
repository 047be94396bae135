import { createHash } from 'node:crypto';
import { DomainError } from '../domain/error.ts';
import type { CompanyMap } from '../domain/map/company-map.ts';
import type { MapStore } from '../domain/map/map-store.ts';
import type { MemberStore } from '../domain/people/member.ts';
import { Roster } from '../domain/people/roster.ts';
import { OwnerNames } from '../domain/source/owner-name.ts';
import type { NewClaim, NewSource, SourceKind, SourceRow, SourceStore } from '../domain/source/source.ts';
import { isCatalog } from './backstage.ts';
import { CODE_OWNERS_LIMIT, isCodeOwners, readCodeOwners } from './code-owners.ts';
import { type IncomingFile, sizeProblem, textOf } from './file-text.ts';
import { importFiles, readMap } from './import.ts';
import type { Plan } from './plan.ts';

/** A file to be taken as a source, and what is known of it beside its content. */
export interface SourceRequest {
  readonly file: IncomingFile;
  readonly about: Pick<NewSource, 'name' | 'path' | 'link' | 'scope' | 'managed'>;
  readonly store: { readonly map: MapStore; readonly sources: SourceStore; readonly members: MemberStore };
  readonly actor: string;
  readonly now: number;
}

export interface SourceResult {
  readonly kind: SourceKind;
  /** What it changes on the map; with problems in it nothing was taken. */
  readonly plan: Plan;
  readonly claims: readonly NewClaim[];
  /** Owners that are nobody on the map. */
  readonly unknown: readonly string[];
}

const NO_PLAN: Plan = { edits: [], problems: [], notes: [], named: [], claims: [], isPartial: false };

/** SHA-256 of a file, in hexadecimal: what tells whether it has changed since it was read. */
export function digestOf({ content }: IncomingFile): string {
  return createHash('sha256').update(content).digest('hex');
}

/**
 * Takes a file as a source: its things go onto the map as any import's do, and are remembered as its own; what it says about
 * who owns what is kept to be held against others. What a managed file has named before, and names no more, is deleted; of a file
 * with a damaged part nothing is, for it may stand there.
 * @throws DomainError for a CODEOWNERS without a scope; what an import throws.
 */
export async function takeSource(request: SourceRequest): Promise<SourceResult> {
  const { file, about, store, now } = request;
  const kind = kindOf(file);
  const taken = kind === 'codeowners' ? takeCodeOwners(request) : await takeThings(request, kind);
  const { plan, claims } = taken;
  const unknown = plan.problems.length > 0 ? [] : await unknownOwners(request, claims);
  if (plan.problems.length === 0) {
    // The map first: where this is not reached, the next time finds the same things gone.
    const rows = plan.isPartial ? await withRowsBefore(request, plan.named) : plan.named;
    await store.sources.put({ ...about, kind, digest: digestOf(file), at: now }, rows, claims);
  }
  return { kind, plan, claims, unknown };
}

function kindOf(file: IncomingFile): SourceKind {
  if (isCodeOwners(file.name)) return 'codeowners';
  const text = /\.ya?ml$/i.test(file.name) ? Buffer.from(file.content).toString('utf8') : '';
  return isCatalog(text) ? 'backstage' : 'map';
}

function takeCodeOwners({ file, about }: SourceRequest): { plan: Plan; claims: readonly NewClaim[] } {
  if (about.scope === null) {
    const mend = 'Say which one: --repo payments, a scope of the map.';
    throw new DomainError('invalid', `A CODEOWNERS file speaks of the paths of one repository. ${mend}`);
  }
  const tooBig = sizeProblem(file.name, file.content.length, CODE_OWNERS_LIMIT);
  const text = tooBig ?? textOf(file, CODE_OWNERS_LIMIT);
  if (typeof text !== 'string') return { plan: { ...NO_PLAN, problems: [text] }, claims: [] };
  const { rules, problems } = readCodeOwners(file.name, text);
  // GitHub and GitLab go on without an owner that they can't read; so does this, and says so.
  const notes = problems.map(({ found, expected, ...place }) => {
    return { ...place, text: `${found} is no owner and was passed over: expected ${expected}.` };
  });
  const claims = rules.map(({ line, pattern, section, owners }) => {
    return { line, type: 'path', subject: pattern, section, owners } as const;
  });
  return { plan: { ...NO_PLAN, notes }, claims };
}

async function takeThings(
  { file, about, store, actor, now }: SourceRequest,
  kind: SourceKind,
): Promise<{ plan: Plan; claims: readonly NewClaim[] }> {
  const { sources } = store;
  const aliases = await sources.aliases();
  const request = {
    files: [file],
    store: store.map,
    provenance: { at: now, actor, source: about.name.slice(0, 200), reason: null },
    aliases,
    accounts: await Roster.open(store.members),
  };
  const goneOf = async ({ named, isPartial }: Plan) =>
    about.managed && !isPartial ? await goneRows(sources, about.name, named) : [];
  const { plan, map } = await importFiles({ ...request, goneOf });
  if (plan.problems.length > 0) return { plan, claims: [] };
  return { plan, claims: kind === 'backstage' ? plan.claims : scopeClaims(map, plan) };
}

/** What a damaged part may still name belongs to the source as before, until the file is whole again. */
async function withRowsBefore({ about, store }: SourceRequest, named: readonly SourceRow[]): Promise<SourceRow[]> {
  const rows = new Map([...(await store.sources.rowsOf(about.name)), ...named].map((row) => [rowKey(row), row]));
  return [...rows.values()];
}

function rowKey({ kind, key }: SourceRow): string {
  return `${kind}:${key}`;
}

/** What the source of this name has named so far, and neither this file nor any other source names. */
async function goneRows(
  sources: SourceStore,
  name: string,
  named: readonly SourceRow[],
): Promise<readonly SourceRow[]> {
  const kept = new Set(named.map(rowKey));
  for (const other of await sources.all()) {
    if (other.name !== name) for (const row of await sources.rowsOf(other.name)) kept.add(rowKey(row));
  }
  return (await sources.rowsOf(name)).filter((row) => !kept.has(rowKey(row)));
}

/** What a map file says about who owns its scopes. */
function scopeClaims(map: CompanyMap, { named, edits }: Plan): NewClaim[] {
  const fresh = new Map(edits.map(({ kind, key, after }) => [`${kind}:${key}`, after]));
  return named.flatMap(({ kind, key }) => {
    if (kind !== 'scope') return [];
    const entity = fresh.get(`scope:${key}`) ?? map.get('scope', key);
    const [owner] = entity?.kind === 'scope' ? (entity.value.raci?.A ?? []) : [];
    if (owner === undefined) return [];
    const owners = [owner.startsWith('person:') ? owner : `role:${owner}`];
    return [{ line: 1, type: 'scope', subject: key, section: null, owners } as const];
  });
}

async function unknownOwners({ store }: SourceRequest, claims: readonly NewClaim[]): Promise<string[]> {
  const names = [...new Set(claims.flatMap(({ owners }) => owners))];
  if (names.length === 0) return [];
  const [map, aliases] = [await readMap(store.map), await store.sources.aliases()];
  const known = new OwnerNames(map, aliases);
  return names.filter((name) => known.find(name) === null);
}
