import type { z } from 'zod';
import { keyOf } from '../domain/map/entity.ts';
import { bareEntity, entityOf, SECTION_KIND } from './map-item.ts';
import { ITEM_SCHEMA, type ItemOf, type Section, VERSION_SCHEMA } from './map-schema.ts';
import type { Pace } from './pace.ts';
import { type Path, shown } from './problem.ts';
import { claim, type Reading } from './reading.ts';
import type { Tree } from './tree.ts';

const TOP_KEYS = ['version', ...Object.keys(ITEM_SCHEMA)];

/** Takes the things of a map file, or of a part of one, into `reading`, with a problem for everything that has not the right form. */
export async function readMapFile(file: string, tree: Tree, reading: Reading, pace: Pace): Promise<void> {
  const { value } = tree;
  if (!isMapping(value)) {
    const found = value === undefined ? 'an empty file' : shown(value);
    reading.problems.push({ file, ...tree.placeOf([]), found, expected: `a mapping with ${TOP_KEYS.join(', ')}` });
    return;
  }
  for (const [key, content] of Object.entries(value)) {
    if (key === 'version') report(file, tree, [key], content, VERSION_SCHEMA.safeParse(content).error, reading);
    else if (isSection(key)) await readSection(file, key, content, tree, reading, pace);
    else {
      const expected = `one of ${TOP_KEYS.join(', ')}`;
      reading.problems.push({ file, ...tree.placeOf([key], true), found: `the key ${shown(key)}`, expected });
    }
  }
}

async function readSection(
  file: string,
  section: Section,
  content: unknown,
  tree: Tree,
  reading: Reading,
  pace: Pace,
): Promise<void> {
  const kind = SECTION_KIND[section];
  const known = reading.sections.some((other) => other.file === file && other.kind === kind);
  if (!known) reading.sections.push({ file, kind, ...tree.placeOf([section], true) });
  if (!Array.isArray(content)) {
    const place = tree.placeOf([section]);
    reading.problems.push({ file, ...place, found: shown(content), expected: `a list of ${section}` });
    return;
  }
  for (const [i, item] of content.entries()) {
    readItem(file, section, item, [section, i], tree, reading);
    if (pace.due()) await pace.rest();
  }
}

function readItem(file: string, section: Section, item: unknown, path: Path, tree: Tree, reading: Reading): void {
  const kind = SECTION_KIND[section];
  const placeOf = (inner: Path) => ({ file, ...tree.placeOf([...path, ...inner]) });
  const { data, error } = ITEM_SCHEMA[section].safeParse(item);
  if (!error) {
    const entity = entityOf(section, data as ItemOf<typeof section>);
    const leavesActive = entity.kind === 'person' && !('active' in data);
    if (claim(reading, kind, keyOf(entity), placeOf)) reading.items.push({ entity, placeOf, leavesActive });
    return;
  }
  report(file, tree, path, item, error, reading);
  const id = isMapping(item) ? item.id : undefined;
  if (typeof id !== 'string') return;
  const key = section === 'people' ? id.toLowerCase() : id;
  const bare = bareEntity(section, key);
  if (claim(reading, kind, key, placeOf) && bare) reading.broken.push(bare);
}

/** Every issue of a part as a problem: at the key for a key that is unknown, else at what has the wrong form. */
function report(
  file: string,
  tree: Tree,
  path: Path,
  value: unknown,
  error: z.ZodError | undefined,
  reading: Reading,
): void {
  for (const issue of error?.issues.flatMap(nearest) ?? []) {
    const way = [...path, ...(issue.path as (string | number)[])];
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        const place = tree.placeOf([...way, key], true);
        reading.problems.push({ file, ...place, found: `the key ${shown(key)}`, expected: issue.message });
      }
      continue;
    }
    const isKey = issue.code === 'invalid_key';
    const found = isKey ? `the key ${shown(way.at(-1))}` : shown(partOf(value, issue.path));
    const missing = found === 'nothing' && typeof way.at(-1) === 'string' ? `${way.at(-1)}: ` : '';
    const expected = isKey ? (issue.issues[0]?.message ?? issue.message) : missing + issue.message;
    reading.problems.push({ file, ...tree.placeOf(way, isKey), found, expected });
  }
}

/** What is wrong within the form that was meant, where there are two: one role as a word, or several as a list. */
function nearest(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const meant = issue.errors.find((branch) =>
    branch.every(({ code, path }) => code !== 'invalid_type' || path.length > 0),
  );
  return meant ? meant.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })) : [issue];
}

function partOf(value: unknown, path: readonly PropertyKey[]): unknown {
  let part = value;
  for (const key of path) part = (part as Record<PropertyKey, unknown> | null | undefined)?.[key];
  return part;
}

function isSection(key: string): key is Section {
  return Object.hasOwn(ITEM_SCHEMA, key);
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
