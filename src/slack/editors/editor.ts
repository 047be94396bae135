import { z } from 'zod';
import { DomainError } from '../../domain/error.ts';
import type { Edit } from '../../domain/map/change.ts';
import type { CompanyMap } from '../../domain/map/company-map.ts';
import type { Entity, EntityByKind, EntityKind } from '../../domain/map/entity.ts';
import type { Button, Line } from '../messages/note.ts';
import type { Entry, Part } from './part.ts';

/** Which form is open, for what; by ids alone, which are looked up again whenever they come back. */
export interface Target {
  /** The id of the editor. */
  readonly editor: string;
  /** The key of the thing; null for a new one. */
  readonly key: string | null;
  /** The scope that the form is about, where it is about one. */
  readonly scope: string | null;
  /** What a new thing starts with: its name, or what it belongs to. */
  readonly start: string;
}

const KEY_LIMIT = 700;
const schema = z.object({
  editor: z.string().max(30),
  key: z.string().max(KEY_LIMIT).nullable(),
  scope: z.string().max(100).nullable(),
  start: z.string().max(320),
});

export const targetSchema = schema;

export function targetOf(editor: string, key: string | null, more: Partial<Target> = {}): Target {
  return { editor, key, scope: null, start: '', ...more };
}

/** The target in a button's value; null where it is none of ours. */
export function readTarget(text: string | undefined): Target | null {
  try {
    return schema.parse(JSON.parse(text ?? ''));
  } catch {
    return null;
  }
}

interface Named {
  readonly id: string;
  /** What the form is called: at most 24 characters. */
  readonly title: string;
  /** The thing in a sentence: `activity`. */
  readonly noun: string;
  /** Whether it can make somebody Accountable, who is then asked first. */
  readonly asksFirst?: boolean;
  /** Whether there is a button that deletes the thing. */
  readonly deletes?: boolean;
}

/** Things that come with another one, by what is entered in a field of its form. */
export interface Along<V> {
  /** The id of the field. */
  readonly field: string;
  edits(thing: V, entry: Entry): readonly Edit[];
}

/** How one kind of thing is edited, as one writes it down. */
export interface EditorSpec<K extends EntityKind> extends Named {
  readonly kind: K;
  parts(target: Target): readonly Part<EntityByKind[K]>[];
  /** A new thing before anything is entered; left out where none is made here. */
  blank?(map: CompanyMap, target: Target): EntityByKind[K];
  /** The last touch to a thing that is about to be saved: the id of a new one. @throws DomainError */
  complete?(map: CompanyMap, thing: EntityByKind[K], before: EntityByKind[K] | null): EntityByKind[K];
  /** What else a field changes beside the thing itself. */
  along?: Along<EntityByKind[K]>;
  /** What is said above the fields. */
  lines?(map: CompanyMap, thing: EntityByKind[K], target: Target): readonly Line[];
  /** Where one can go from here; only for a thing that is there already. */
  buttons?(thing: EntityByKind[K], target: Target): readonly Button[];
}

/** How one kind of thing is edited, whichever kind that is. */
export interface Editor extends Named {
  readonly kind: EntityKind;
  parts(target: Target): readonly Part<Entity>[];
  /** @throws DomainError where none is made here. */
  blank(map: CompanyMap, target: Target): Entity;
  complete(map: CompanyMap, thing: Entity, before: Entity | null): Entity;
  readonly along: Along<Entity> | null;
  lines(map: CompanyMap, thing: Entity, target: Target): readonly Line[];
  buttons(thing: Entity, target: Target): readonly Button[];
}

export function editorFor<K extends EntityKind>(spec: EditorSpec<K>): Editor {
  type V = EntityByKind[K];
  const inside = (thing: Entity) => thing.value as V;
  const { along } = spec;
  const wrapped = (value: V) => ({ kind: spec.kind, value }) as Entity;
  return {
    ...spec,
    parts: (target) =>
      spec.parts(target).map(({ get, set, isShown, ...part }) => ({
        ...part,
        get: (thing: Entity) => get(inside(thing)),
        set: (thing: Entity, entry, map) => wrapped(set(inside(thing), entry, map)),
        isShown: (thing: Entity) => isShown?.(inside(thing)) ?? true,
      })),
    blank: (map, target) => {
      const value = spec.blank?.(map, target);
      if (value) return wrapped(value);
      throw new DomainError('invalid', `A new ${spec.noun} is not made here. Choose what it belongs to first.`);
    },
    complete: (map, thing, before) =>
      wrapped(spec.complete?.(map, inside(thing), before && inside(before)) ?? inside(thing)),
    along: along ? { field: along.field, edits: (thing, entry) => along.edits(inside(thing), entry) } : null,
    lines: (map, thing, target) => spec.lines?.(map, inside(thing), target) ?? [],
    buttons: (thing, target) => spec.buttons?.(inside(thing), target) ?? [],
  };
}
