import { z } from 'zod';
import type { UndoWish } from '../../domain/edit/undo.ts';
import { ENTITY_KINDS, type EntityKind } from '../../domain/map/entity.ts';
import type { Button } from './note.ts';

const schema = z.object({
  revision: z.number().int().positive(),
  kind: z.enum(ENTITY_KINDS as [EntityKind, ...EntityKind[]]).optional(),
  key: z.string().max(1000).optional(),
});

export function undoButton({ revision, only }: UndoWish): Button {
  return { action: 'edit:undo', label: 'Undo', value: JSON.stringify({ revision, ...only }) };
}

/** What a clicked *Undo* names; null where the value is none of ours. */
export function readUndoWish(text: string | undefined): UndoWish | null {
  try {
    const { revision, kind, key } = schema.parse(JSON.parse(text ?? ''));
    return { revision, only: kind && key !== undefined ? { kind, key } : null };
  } catch {
    return null;
  }
}
