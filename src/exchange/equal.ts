import type { Entity } from '../domain/map/entity.ts';
import { withoutEmpty } from './map-item.ts';

/** Whether two things of the map say the same; the order of keys makes no difference, that of lists does. */
export function sameEntity(a: Entity, b: Entity): boolean {
  return a.kind === b.kind && differingFields(a, b).length === 0;
}

/** The fields in which two things of one kind differ. */
export function differingFields(a: Entity, b: Entity): string[] {
  const left = fieldsOf(a);
  const right = fieldsOf(b);
  const names = Object.keys(left);
  for (const name of Object.keys(right)) if (!(name in left)) names.push(name);
  return names.filter((name) => !same(left[name], right[name]));
}

function fieldsOf(entity: Entity): Record<string, unknown> {
  if (entity.kind !== 'activity') return { ...entity.value };
  return { ...entity.value, raci: withoutEmpty(entity.value.raci) };
}

function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
    return a.every((value, i) => same(value, b[i]));
  }
  const left = a as Record<string, unknown>;
  const right = b as Record<string, unknown>;
  for (const key in left) if (!same(left[key], right[key])) return false;
  for (const key in right) if (right[key] !== undefined && left[key] === undefined) return false;
  return true;
}
