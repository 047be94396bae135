import { z } from 'zod';
import { clip } from './clip.ts';
import type { Button } from './note.ts';

const border = z.object({ near: z.string().max(100), far: z.string().max(100) });
const group = z.object({ pillar: z.string().max(100), area: z.string().max(100).nullable() });

/** The border between two areas, as ids. */
export type BorderValue = z.infer<typeof border>;

/** The roles of one area (null: of none) that give something to a pillar, as ids. */
export type PillarGroupValue = z.infer<typeof group>;

export function borderButton(label: string, near: string, far: string): Button {
  return { action: 'area:border', label: clip(label, 70), value: JSON.stringify({ near, far }) };
}

export function readBorderValue(text: string | undefined): BorderValue | null {
  return read(border, text);
}

export function pillarGroupButton(label: string, value: PillarGroupValue): Button {
  return { action: 'pillar:group', label: clip(label, 70), value: JSON.stringify(value) };
}

export function readPillarGroupValue(text: string | undefined): PillarGroupValue | null {
  return read(group, text);
}

/** Null where the value is none of ours: what is clicked is not trusted. */
function read<T>(schema: z.ZodType<T>, text: string | undefined): T | null {
  if (!text) return null;
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
