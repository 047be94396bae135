import { z } from 'zod';
import { type CatalogEntity, isOwnedKind, OWNED_KINDS } from './backstage-entity.ts';
import type { Pace } from './pace.ts';
import { type Path, type Place, shown } from './problem.ts';
import type { Reading } from './reading.ts';
import type { Tree } from './tree.ts';
import { readYaml } from './yaml-tree.ts';

/** Kinds that own nothing and are owned by nobody on the map: passed over, and named. */
const PASSED_OVER = new Set(['Location', 'Template']);

const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62})$/;
const nameSchema = z.string('a name').regex(NAME, 'a name of letters, digits, - _ and . (at most 63)');
const reference = (clause: string) => z.string(clause).regex(/^[^\s]{1,200}$/, clause);
const references = z.array(reference('the name of an entity'), 'a list of names').optional();

const entitySchema = z.object(
  {
    apiVersion: z.string('backstage.io/v1alpha1').regex(/^backstage\.io\//, 'backstage.io/v1alpha1'),
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

/** Whether a YAML text is a Backstage catalog and no map of ours. */
export function isCatalog(text: string): boolean {
  return /^apiVersion:\s*["']?backstage\.io\//m.test(text);
}

/** An entity is a page of text; the parser takes its document in one go. */
const DOCUMENT_LIMIT = 512 * 1024;

/** Takes the entities of a catalog file into `reading`, with a problem for everything that has not the right form. */
export async function readCatalog(file: string, text: string, reading: Reading, pace: Pace): Promise<void> {
  const entities: CatalogEntity[] = [];
  for (const { text: document, lineShift } of documentsOf(text)) {
    if (document.length > DOCUMENT_LIMIT) {
      const place = { file, line: lineShift + 1, column: 1 };
      reading.problems.push({ ...place, found: 'a document without end', expected: 'entities of at most 512 KB each' });
      continue;
    }
    const read = readYaml(document);
    const shifted = (place: Place) => ({ ...place, line: place.line + lineShift });
    const tree: Tree = { value: read.value, placeOf: (path, key) => shifted(read.placeOf(path, key)) };
    for (const problem of read.problems) reading.problems.push({ file, ...problem, ...shifted(problem) });
    if (tree.value === undefined) continue;
    const entity = readEntity(file, tree, reading);
    if (entity) entities.push(entity);
    if (pace.due()) await pace.rest();
  }
  reading.catalogs.push({ file, entities });
}

/** The documents of a YAML text; a line that begins with `---` begins one, whatever stands around it. */
function* documentsOf(text: string): Generator<{ readonly text: string; readonly lineShift: number }> {
  const lines = text.split('\n');
  let start = 0;
  for (let line = 0; line <= lines.length; line += 1) {
    if (line < lines.length && !/^---(\s|$)/.test(lines[line] ?? '')) continue;
    if (line > start) yield { text: lines.slice(start, line).join('\n'), lineShift: start };
    start = line;
  }
}

function readEntity(file: string, tree: Tree, reading: Reading): CatalogEntity | null {
  const placeOf = (path: Path) => ({ file, ...tree.placeOf(path) });
  const { data, error } = entitySchema.safeParse(tree.value);
  if (!data) {
    for (const issue of error.issues) {
      const path = issue.path as (string | number)[];
      const found = shown(partOf(tree.value, path));
      const missing = found === 'nothing' && path.length > 0 ? `${path.join('.')}: ` : '';
      reading.problems.push({ ...placeOf(path), found, expected: missing + issue.message });
    }
    return null;
  }
  const { kind, metadata, spec = {} } = data;
  if (PASSED_OVER.has(kind)) {
    const text = `A ${kind} says nothing of who owns what, and was passed over.`;
    const more = kind === 'Location' ? ' The files that it names are not fetched: give them too.' : '';
    reading.notes.push({ ...placeOf(['kind']), text: text + more });
    return null;
  }
  if (!isOwnedKind(kind) && kind !== 'Group' && kind !== 'User') {
    const expected = `one of ${OWNED_KINDS.join(', ')}, Group, User`;
    reading.problems.push({ ...placeOf(['kind']), found: shown(kind), expected });
    return null;
  }
  if (isOwnedKind(kind) && spec.owner === undefined) {
    const expected = 'spec.owner: the name of a group or user';
    reading.problems.push({ ...placeOf(['spec']), found: `no owner of ${shown(metadata.name)}`, expected });
    return null;
  }
  return { kind, name: metadata.name, title: metadata.title?.trim() || null, spec, placeOf };
}

function partOf(value: unknown, path: readonly (string | number)[]): unknown {
  let part = value;
  for (const key of path) part = (part as Record<string | number, unknown> | null | undefined)?.[key];
  return part;
}
