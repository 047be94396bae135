import { inverseOf } from '../edit/undo.ts';
import type { Edit } from '../map/change.ts';
import type { CompanyMap } from '../map/company-map.ts';
import type { Gap } from './gap.ts';
import { gapsTouched } from './gap-survey.ts';

/**
 * The warnings that some edits have brought about, worst first: what was missing before is no news to who made them.
 * @param map the map with the edits in it.
 */
export function gapsOpened(map: CompanyMap, edits: readonly Edit[], now: number): Gap[] {
  const warnings = gapsTouched(map, edits, now).filter(({ severity }) => severity === 'warning');
  if (warnings.length === 0) return [];
  const before = new Set(map.whatIf(inverseOf(edits), () => gapsTouched(map, edits, now).map(nameOf)));
  return warnings.filter((gap) => !before.has(nameOf(gap)));
}

function nameOf({ code, subject: { type, id, scope } }: Gap): string {
  return [code, type, id, scope ?? '*'].join(' ');
}
