import { type Edit, editOf } from '../domain/map/change.ts';
import { CompanyMap } from '../domain/map/company-map.ts';
import { ENTITY_KINDS, type Entity, type EntityKind, keyOf } from '../domain/map/entity.ts';
import { PERSON_WANTED, violations } from '../domain/map/rule.ts';
import type { Accounts } from '../domain/people/people-plan.ts';
import type { OwnerAliases } from '../domain/source/owner-name.ts';
import type { NewClaim, SourceRow } from '../domain/source/source.ts';
import { sameEntity } from './equal.ts';
import { Pace } from './pace.ts';
import { FILE_START, type Note, type Problem } from './problem.ts';
import { readSheets } from './read-sheets.ts';
import { claimKey, type ReadItem, type Reading, type ReadSection } from './reading.ts';
import { keepSlackIds, NO_ACCOUNTS, secondPeople, withKnownAddresses } from './same-account.ts';

/** What an import would do. With a problem in it, nothing is done. */
export interface Plan {
  /** In an order in which nothing is named before it is there: creates and updates by kind, then deletes the other way round. */
  readonly edits: readonly Edit[];
  readonly problems: readonly Problem[];
  readonly notes: readonly Note[];
  /** The things that the files say something of, also where it is what the map says; without those they only mention. */
  readonly named: readonly SourceRow[];
  /** What the files say about who owns what. */
  readonly claims: readonly NewClaim[];
  /** Whether a part of a file was damaged and left out: what the files don't name may then well stand in them. */
  readonly isPartial: boolean;
}

export interface PlanOptions {
  /** Whether to delete what the files' own sections leave out. */
  readonly prune?: boolean;
  /** Things to delete as well, where the map has them and no file names them. */
  readonly gone?: readonly SourceRow[];
  /** Whom owners' names in Backstage files mean, where somebody has said so. */
  readonly aliases?: OwnerAliases;
  /** What Slack says of people's accounts, where it was asked: so that nobody comes onto the map twice. */
  readonly accounts?: Accounts;
  readonly pace?: Pace;
}

/** What other things refer to by id; the rules look at nothing else of the map around a thing. */
const REFERRED: readonly EntityKind[] = ['area', 'person', 'scope', 'role', 'escalation_policy'];

/**
 * Compares what was read with the map: what to create, update and (with `prune`) delete, and every rule that would be
 * broken afterwards, each at its place in a file. The map is not changed. Long work is done in slices.
 */
export async function planImport(map: CompanyMap, reading: Reading, options: PlanOptions = {}): Promise<Plan> {
  const pace = options.pace ?? new Pace();
  const read = await readSheets(map, reading, pace, options.aliases);
  const accounts = options.accounts ?? NO_ACCOUNTS;
  keepActive(map, read.items);
  keepSlackIds(map, read.items, accounts);
  const edits = await editsOf(map, read.items, pace);
  const pruned = options.prune ? await deletesOf(map, read, pace) : [];
  const deletes = [...pruned, ...otherDeletes(map, read, options.gone ?? [], pruned)];
  const after = await mapAfter(map, read, deletes, pace);
  // Whoever deletes what the files leave out must have read them whole.
  let problems = [...read.problems, ...(options.prune ? read.damaged : [])];
  for (const [i, item] of read.items.entries()) {
    for (const { path, found, expected } of violations(after, [item.entity])) {
      problems.push({ ...item.placeOf(path), found, expected });
    }
    if (pace.due()) {
      pace.report('plan', i, read.items.length);
      await pace.rest();
    }
  }
  problems.push(...secondPeople(map, read.items, deletes, accounts));
  problems = problems.concat(await danglingProblems(map, after, read, deletes, pace));
  problems = withKnownAddresses(map, problems, accounts, PERSON_WANTED);
  pace.report('plan', read.items.length, read.items.length);
  return {
    edits: [...edits, ...deletes],
    problems: sorted(problems, read.files),
    notes: sorted([...read.notes, ...(options.prune ? [] : read.damaged.map(damageNote))], read.files),
    named: read.items.flatMap(({ entity, isMade }) => (isMade ? [] : { kind: entity.kind, key: keyOf(entity) })),
    claims: read.ownership.map(({ claim }) => claim),
    isPartial: read.damaged.length > 0,
  };
}

function damageNote({ found, expected, ...place }: Problem): Note {
  return { ...place, text: `Damaged and left out: found ${found}, expected ${expected}.` };
}

/** Whether somebody has left is known by Slack sooner than by a file, which need not speak of it. */
function keepActive(map: CompanyMap, items: ReadItem[]): void {
  for (const [i, item] of items.entries()) {
    const { entity, leavesActive } = item;
    if (!leavesActive || entity.kind !== 'person' || map.people.get(entity.value.id)?.active !== false) continue;
    items[i] = { ...item, entity: { kind: 'person', value: { ...entity.value, active: false } } };
  }
}

async function editsOf(map: CompanyMap, items: readonly ReadItem[], pace: Pace): Promise<Edit[]> {
  const byKind = new Map<EntityKind, Edit[]>(ENTITY_KINDS.map((kind) => [kind, []]));
  for (const { entity } of items) {
    const before = map.get(entity.kind, keyOf(entity));
    if (!before || !sameEntity(before, entity)) byKind.get(entity.kind)?.push(editOf(before, entity));
    if (pace.due()) await pace.rest();
  }
  return [...byKind.values()].flat();
}

/** What the map has in the files' sections and no file names. */
async function deletesOf(map: CompanyMap, { sections, claims }: Reading, pace: Pace): Promise<Edit[]> {
  const deletes: Edit[] = [];
  for (const kind of ENTITY_KINDS.toReversed()) {
    if (!sections.some((section) => section.kind === kind)) continue;
    for (const entity of map.entities(kind)) {
      if (!claims.has(claimKey(kind, keyOf(entity)))) deletes.push(editOf(entity, null));
      if (pace.due()) await pace.rest();
    }
  }
  return deletes;
}

/** What gives way to what a file says, and what a source once named and does not any more: each once, and in no other way meant. */
function otherDeletes(map: CompanyMap, read: Reading, gone: readonly SourceRow[], pruned: readonly Edit[]): Edit[] {
  const done = new Set(pruned.map(({ kind, key }) => claimKey(kind, key)));
  const entities = [
    ...gone
      .toSorted((a, b) => ENTITY_KINDS.indexOf(b.kind) - ENTITY_KINDS.indexOf(a.kind))
      .flatMap(({ kind, key }) => map.get(kind, key) ?? []),
    ...read.replaced.map(({ entity }) => entity),
  ];
  return entities.flatMap((entity) => {
    const key = claimKey(entity.kind, keyOf(entity));
    if (done.has(key) || read.claims.has(key)) return [];
    done.add(key);
    return editOf(entity, null);
  });
}

/** The map as it would be, as far as things refer to it. Broken things stand in it, so that only they are blamed. */
async function mapAfter(map: CompanyMap, read: Reading, deletes: readonly Edit[], pace: Pace): Promise<CompanyMap> {
  const after = new CompanyMap();
  const put = async (entity: Entity) => {
    if (REFERRED.includes(entity.kind)) after.put(entity);
    if (pace.due()) await pace.rest();
  };
  for (const kind of REFERRED) for (const entity of map.entities(kind)) await put(entity);
  for (const edit of deletes) after.apply(edit);
  for (const entity of read.broken) await put(entity);
  for (const { entity } of read.items) await put(entity);
  return after;
}

/** Things that stay as they are, yet refer to what would be deleted. */
async function danglingProblems(
  map: CompanyMap,
  after: CompanyMap,
  read: Reading,
  deletes: readonly Edit[],
  pace: Pace,
): Promise<Problem[]> {
  const gone = new Map(deletes.filter(({ kind }) => REFERRED.includes(kind)).map((edit) => [edit.key, edit.kind]));
  if (gone.size === 0) return [];
  const deleted = new Set(deletes.map(({ kind, key }) => claimKey(kind, key)));
  const problems: Problem[] = [];
  for (const kind of ENTITY_KINDS) {
    for (const entity of map.entities(kind)) {
      const key = claimKey(kind, keyOf(entity));
      if (deleted.has(key) || read.claims.has(key)) continue;
      for (const violation of violations(after, [entity])) {
        const kind = gone.get(violation.found);
        const start = { file: read.files[0] ?? '', ...FILE_START };
        if (kind)
          problems.push(
            danglingProblem({ kind, ...(sectionOf(read.sections, kind) ?? start) }, violation.found, entity),
          );
      }
      if (pace.due()) await pace.rest();
    }
  }
  return problems;
}

function sectionOf(sections: readonly ReadSection[], kind: EntityKind | undefined): ReadSection | undefined {
  return sections.find((section) => section.kind === kind);
}

function danglingProblem({ file, line, column, kind }: ReadSection, id: string, referrer: Entity): Problem {
  const noun = kind.replace('_', ' ');
  const by = `${referrer.kind.replace('_', ' ')} ${keyOf(referrer)}`;
  const found = `no ${id}, yet the ${by} still refers to it`;
  return { file, line, column, found, expected: `the ${noun} ${id} to stay, or nothing that refers to it` };
}

function sorted<T extends Problem | Note>(list: readonly T[], files: readonly string[]): T[] {
  const order = new Map(files.map((file, i) => [file, i]));
  const rank = ({ file }: T) => order.get(file) ?? files.length;
  return list.toSorted((a, b) => rank(a) - rank(b) || a.line - b.line || a.column - b.column);
}
