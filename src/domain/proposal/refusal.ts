import { DomainError } from '../error.ts';
import type { Edit } from '../map/change.ts';
import type { CompanyMap } from '../map/company-map.ts';
import { referrersOf } from '../map/referrer.ts';
import { type Violation, violations } from '../map/rule.ts';

/** The first rule that the map would break with these edits, by a thing edited or by one that names what is deleted; else null. */
export function brokenBy(map: CompanyMap, edits: readonly Edit[]): string | null {
  const edited = edits.flatMap(({ after }) => after ?? []);
  const referring = referrersOf(map, edits);
  const [broken] = map.whatIf(edits, () => violations(map, edited));
  if (broken) return `${broken.found} stands where ${broken.expected} belongs.`;
  const [left] = map.whatIf(edits, () => violations(map, referring));
  return left ? `${nameOf(map, left)} still names ${left.found}.` : null;
}

/** @throws DomainError('invalid') where a rule would be broken. */
export function refuseBroken(map: CompanyMap, edits: readonly Edit[]): void {
  const broken = brokenBy(map, edits);
  if (broken) throw new DomainError('invalid', `That can't be saved: ${broken}`);
}

function nameOf(map: CompanyMap, { kind, key }: Violation): string {
  const thing = map.get(kind, key);
  return thing && 'name' in thing.value ? `"${thing.value.name}"` : `The ${kind.replace('_', ' ')} ${key}`;
}
