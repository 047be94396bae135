import { z } from 'zod';
import { type CatalogEntity, isOwnedKind } from './backstage-entity.ts';
import type { Pace } from './pace.ts';
import { type FilePlace, type Path, type Place, type Problem, shown } from './problem.ts';
import type { Reading } from './reading.ts';
import type { Tree } from './tree.ts';
import { readYaml } from './yaml-tree.ts';

/** Backstage's own version of an entity; kinds that others have thought up come with one of theirs. */
const API_VERSION = /^backstage\.io\//;

const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62})$/;
const nameSchema = z.string('a name').regex(NAME, 'a name of letters, digits, - _ and . (at most 63)');
const reference = (clause: string) => z.string(clause).regex(/^[^\s]{1,200}$/, clause);
const references = z.array(reference('the name of an entity'), 'a list of names').optional();

const entitySchema = z.object(
  {
    apiVersion: z.string('backstage.io/v1alpha1').regex(API_VERSION, 'backstage.io/v1alpha1'),
    kind: z.string('a kind such as Component'),
    metadata: z.object(
      {
        name: nameSchema,
        namespace: z.string('a namespace').optional(),
        title: z.string('a title').max(5_000, 'a title of at most 5,000 characters').optional(),
      },
      'a mapping with name',
    ),
    spec: z
      .object(
        {
          type: z.string('a word such as service').max(200, 'a word such as service').optional(),
          owner: reference('the name of a group or user').optional(),
          system: reference('the name of a system').optional(),
          domain: reference('the name of a domain').optional(),
          subcomponentOf: reference('the name of a component').optional(),
          subdomainOf: reference('the name of a domain').optional(),
          members: references,
          memberOf: references,
          profile: z
            .object({ email: z.string().optional(), displayName: z.string().optional() }, 'a mapping')
            .optional(),
        },
        'a mapping',
      )
      .optional(),
  },
  'a Backstage entity: a mapping with apiVersion, kind, metadata and spec',
);

/** Whether a YAML text is a Backstage catalog and no map of ours: a template has a version such as `scaffolder.backstage.io/v1beta3`. */
export function isCatalog(text: string): boolean {
  return /^apiVersion:\s*["']?(?:[a-z0-9-]+\.)*backstage\.io\//m.test(text);
}

/** An entity is a page of text; the parser takes its document in one go. */
const DOCUMENT_LIMIT = 512 * 1024;

/**
 * Takes the entities of a catalog file into `reading`. A kind that means nothing here is passed over and counted. A document that
 * has not the right form is `damaged`, and the others are read all the same; where it is all that there is, it is a problem.
 */
export async function readCatalog(file: string, text: string, reading: Reading, pace: Pace): Promise<void> {
  const entities: CatalogEntity[] = [];
  const damaged: Problem[] = [];
  const passed: PassedOver[] = [];
  for (const document of documentsOf(text)) {
    const read = readDocument(file, document);
    if (read === null) continue;
    if ('problems' in read) damaged.push(...read.problems);
    else if ('spec' in read) entities.push(read);
    else passed.push(read);
    if (pace.due()) await pace.rest();
  }
  const isReadable = entities.length + passed.length > 0;
  (isReadable ? reading.damaged : reading.problems).push(...damaged);
  if (passed[0]) reading.notes.push({ ...passed[0].place, text: passedText(passed) });
  reading.catalogs.push({ file, entities });
}

/** An entity of a kind that says nothing here. */
interface PassedOver {
  readonly kind: string;
  readonly place: FilePlace;
}

/** `Passed over, as they say nothing of who owns what: 2 Template, 1 Location.` */
function passedText(passed: readonly PassedOver[]): string {
  const kinds = Map.groupBy(passed, ({ kind }) => kind);
  const counts = [...kinds].map(([kind, { length }]) => `${length.toLocaleString('en')} ${shown(kind)}`);
  const why = passed.length === 1 ? 'as it says nothing' : 'as they say nothing';
  const more = kinds.has('Location') ? ' The files that a Location names are not fetched: give them too.' : '';
  return `Passed over, ${why} of who owns what: ${counts.join(', ')}.${more}`;
}

interface CatalogDocument {
  readonly text: string;
  readonly lineShift: number;
}

/** The documents of a YAML text; a line that begins with `---` begins one, whatever stands around it. */
function* documentsOf(text: string): Generator<CatalogDocument> {
  const lines = text.split('\n');
  let start = 0;
  for (let line = 0; line <= lines.length; line += 1) {
    if (line < lines.length && !/^---(\s|$)/.test(lines[line] ?? '')) continue;
    if (line > start) yield { text: lines.slice(start, line).join('\n'), lineShift: start };
    start = line;
  }
}

type Damage = { readonly problems: readonly Problem[] };

/** @returns null for a document with nothing in it. */
function readDocument(file: string, { text, lineShift }: CatalogDocument): CatalogEntity | PassedOver | Damage | null {
  if (text.length > DOCUMENT_LIMIT) {
    const place = { file, line: lineShift + 1, column: 1 };
    return { problems: [{ ...place, found: 'a document without end', expected: 'entities of at most 512 KB each' }] };
  }
  const read = readYaml(text);
  const shifted = (place: Place) => ({ ...place, line: place.line + lineShift });
  if (read.problems.length > 0) {
    return { problems: read.problems.map((problem) => ({ file, ...problem, ...shifted(problem) })) };
  }
  const tree: Tree = { value: read.value, placeOf: (path, key) => shifted(read.placeOf(path, key)) };
  return tree.value === undefined ? null : readEntity(file, tree);
}

function readEntity(file: string, tree: Tree): CatalogEntity | PassedOver | Damage {
  const placeOf = (path: Path) => ({ file, ...tree.placeOf(path) });
  const foreign = foreignKind(tree.value);
  if (foreign !== null) return { kind: foreign, place: placeOf(['kind']) };
  const { data, error } = entitySchema.safeParse(tree.value);
  if (!data) {
    const problems = error.issues.map((issue) => {
      const path = issue.path as (string | number)[];
      const found = shown(partOf(tree.value, path));
      const missing = found === 'nothing' && path.length > 0 ? `${path.join('.')}: ` : '';
      return { ...placeOf(path), found, expected: missing + issue.message };
    });
    return { problems };
  }
  const { kind, metadata, spec = {} } = data;
  if (isOwnedKind(kind) && spec.owner === undefined) {
    const expected = 'spec.owner: the name of a group or user';
    return { problems: [{ ...placeOf(['spec']), found: `no owner of ${shown(metadata.name)}`, expected }] };
  }
  return { kind, name: metadata.name, title: metadata.title?.trim() || null, spec, placeOf };
}

/** The kind of an entity that is none of those read here, or only called like one by somebody else; null for those that are. */
function foreignKind(value: unknown): string | null {
  const [kind, version] = [partOf(value, ['kind']), partOf(value, ['apiVersion'])];
  if (typeof kind !== 'string' || typeof version !== 'string' || kind.trim() === '') return null;
  const isRead = isOwnedKind(kind) || kind === 'Group' || kind === 'User';
  return isRead && API_VERSION.test(version) ? null : kind;
}

function partOf(value: unknown, path: readonly (string | number)[]): unknown {
  let part = value;
  for (const key of path) part = (part as Record<string | number, unknown> | null | undefined)?.[key];
  return part;
}
