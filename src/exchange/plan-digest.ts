import { createHash } from 'node:crypto';
import type { Edit } from '../domain/map/change.ts';
import type { Pace } from './pace.ts';

/** What tells one plan from another: the same for the same edits of the same things, whatever order their keys are in. */
export async function planDigest(edits: readonly Edit[], pace: Pace): Promise<string> {
  const hash = createHash('sha256');
  for (const { kind, key, before, after } of edits) {
    hash.update(JSON.stringify([kind, key, before?.value ?? null, after?.value ?? null], sortedKeys));
    if (pace.due()) await pace.rest();
  }
  return hash.digest('hex');
}

function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : Number(a > b))));
}
