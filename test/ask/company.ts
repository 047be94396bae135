import { type Printed, readMap } from '../../bench/ask/expectation.ts';
import { ask } from '../../src/ask/inquiry.ts';
import { answerJson } from '../../src/ask/json.ts';
import type { CompanyMap } from '../../src/domain/map/company-map.ts';

/** A day on which some of the fictional company's people are away. */
export const DAY = Date.parse('2026-12-28T12:00:00Z');

/** The fictional group of hospitals, read anew. */
export function hospitals(): CompanyMap {
  return readMap(new URL('./company.yml', import.meta.url));
}

/** A question's answer as the command line prints it. */
export function answered(
  map: CompanyMap,
  question: string,
  asker: string | null = null,
  scope: string | null = null,
): Printed {
  return answerJson(map, ask(map, question, { now: DAY, asker, scope }), '') as Printed;
}

/** An answer in a few words: `accountable bed-allocation for riverside`, `unknown`, `person ana@juniper.example`. */
export function inShort(
  map: CompanyMap,
  question: string,
  asker: string | null = null,
  scope: string | null = null,
): string {
  const { kind, intent, subject, subjects } = answered(map, question, asker, scope);
  if (kind === 'comparison') return `comparison ${(subjects ?? []).map(({ id }) => id).join(' ')}`;
  const head = kind === 'activity' ? intent : kind === 'role' ? `role ${intent}` : kind;
  const place = subject?.scope && kind !== 'scope' ? ` for ${subject.scope}` : '';
  return [head, subject?.id].filter(Boolean).join(' ') + place;
}

/** An activity with a name and nothing else, the quality manager's. */
export function putActivity(map: CompanyMap, id: string, name: string): void {
  const raci = { A: ['quality-manager'], R: ['quality-manager'] };
  const rest = { aliases: [], area: null, description: '', links: [], overrides: [], escalation: null };
  map.put({ kind: 'activity', value: { id, name, raci, ...rest } });
}
