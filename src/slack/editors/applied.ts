import { type AccountBook, withNewcomers } from '../../domain/edit/newcomer.ts';
import { DomainError } from '../../domain/error.ts';
import { type Edit, editOf } from '../../domain/map/change.ts';
import type { CompanyMap } from '../../domain/map/company-map.ts';
import { type Entity, type EntityKind, keyOf } from '../../domain/map/entity.ts';
import { type Violation, violations } from '../../domain/map/rule.ts';
import { FieldRefusal } from '../modals/field-refusal.ts';
import type { AtHand } from '../modals/thing-form.ts';
import type { Entries, Part } from './part.ts';

/** What is said where there is such a thing already, and at which field. */
const TWIN: Readonly<Partial<Record<EntityKind, readonly [field: string, sentence: string]>>> = {
  holder: ['who', 'They hold this role there already. Edit that entry instead.'],
  absence: ['from', 'They are away from that day on already. Edit that entry instead.'],
};

/**
 * The edits that put what was entered into a thing.
 * @param mine what is to be set, by field.
 * @param accounts members of the workspace come onto the map where a field names them.
 * @throws FieldRefusal with a sentence for each field that is wrong.
 */
export function editsFor(
  map: CompanyMap,
  hand: AtHand,
  parts: readonly Part<Entity>[],
  mine: Entries,
  accounts: AccountBook,
): readonly Edit[] {
  const wrong: Record<string, string> = {};
  let thing = hand.thing;
  for (const part of parts) {
    const entry = mine[part.id];
    if (entry === undefined) continue;
    trying(wrong, part.id, () => {
      thing = part.set(thing, entry, map);
    });
  }
  refuse('invalid', wrong);
  trying(wrong, parts[0]?.id ?? '', () => {
    thing = hand.editor.complete(map, thing, hand.before);
  });
  refuse('conflict', wrong);
  const { along } = hand.editor;
  const beside = along ? along.edits(thing, mine[along.field] ?? []) : [];
  const edits = withNewcomers(map, [...renaming(hand.before, thing), ...beside], accounts);
  const [field, sentence] = TWIN[thing.kind] ?? ['', ''];
  const isTwin = keyOf(thing) !== (hand.before && keyOf(hand.before)) && map.get(thing.kind, keyOf(thing)) !== null;
  if (isTwin) refuse('conflict', { [field]: sentence });
  for (const broken of map.whatIf(edits, () => violations(map, [thing]))) {
    wrong[partAt(parts, broken.path)] ??= sentenceOf(map, broken);
  }
  const coming = beside.flatMap(({ after }) => after ?? []);
  for (const broken of map.whatIf(edits, () => violations(map, coming))) {
    wrong[along?.field ?? ''] ??= sentenceOf(map, broken);
  }
  refuse('invalid', wrong);
  return edits;
}

function trying(wrong: Record<string, string>, field: string, doing: () => void): void {
  try {
    doing();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    Object.assign(wrong, error instanceof FieldRefusal ? error.fields : { [field]: error.message });
  }
}

function refuse(code: 'invalid' | 'conflict', wrong: Readonly<Record<string, string>>): void {
  if (Object.keys(wrong).length > 0) throw new FieldRefusal(code, wrong);
}

/** What identifies a thing may change with it: then one goes and one comes. */
function renaming(before: Entity | null, after: Entity): Edit[] {
  if (before && keyOf(before) !== keyOf(after)) return [editOf(before, null), editOf(null, after)];
  return [editOf(before, after)];
}

/** The field that a path in the map file leads to: the one that says most of it, else the first below it. */
function partAt(parts: readonly Part<Entity>[], path: Violation['path']): string {
  const way = path.map(String);
  const isBelow = (a: readonly string[], b: readonly string[]) => b.every((step, i) => a[i] === step);
  const above = parts.filter((part) => isBelow(way, part.path)).sort((a, b) => b.path.length - a.path.length)[0];
  const letter = way[0] === 'overrides' && way[2] === 'raci' ? parts.find((part) => part.path.at(-1) === way[3]) : null;
  return (letter ?? above ?? parts.find((part) => isBelow(part.path, way)) ?? parts[0])?.id ?? '';
}

function sentenceOf(map: CompanyMap, { kind, found, expected }: Violation): string {
  if (expected === 'no circle') {
    const names = found.split(' → ').map((id) => {
      const thing = map.get(kind, id);
      return thing && 'name' in thing.value ? thing.value.name : id;
    });
    return `That would make a circle: ${names.join(' → ')}. Choose something else.`;
  }
  return `${found === '' ? 'Nothing' : `"${found}"`} stands here where ${expected} belongs.`;
}
