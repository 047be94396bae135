import type { CompanyMap } from '../map/company-map.ts';
import { GAP_CODES, type Gap, type GapCode, type GapSubject, gapsIn, heaviestFirst } from './gap.ts';
import { SHOWN_SINGLY } from './gap-limit.ts';
import { activitiesThat, counted } from './gap-words.ts';

/** The small kinds: many of one are one line, with its first three by name. */
const SUMMED: { readonly [C in GapCode]?: (count: number, names: string) => string } = {
  nobody_in_scope: (n, names) => `${counted(n, 'override')} leave a letter with nobody: ${names}.`,
  no_policy: (n, names) =>
    `${activitiesThat(n, 'has', 'have')} no escalation policy, so nobody can be paged about them: ${names}.`,
  held_in_scopes_only: (n, names) => `${counted(n, 'role')} are held for some scopes alone: ${names}.`,
  crowded_responsible: (n, names) => `${activitiesThat(n, 'has', 'have')} too many Responsible: ${names}.`,
  crowded_consulted: (n, names) => `${activitiesThat(n, 'has', 'have')} too many Consulted: ${names}.`,
  crowded_informed: (n, names) => `${activitiesThat(n, 'has', 'have')} too many Informed: ${names}.`,
  vacant_heard: (n, names) => `${counted(n, 'role')} that are asked or told are held by nobody: ${names}.`,
  nobody_heard: (n, names) => `${activitiesThat(n, 'names', 'name')} nobody who is asked or told: ${names}.`,
  only_heard: (n, names) => `${counted(n, 'role')} are only asked or told, never A or R: ${names}.`,
  unused_role: (n, names) => `${counted(n, 'role')} are held, and no activity names them: ${names}.`,
  dictionary_role: (n, names) => `${counted(n, 'role')} are held by nobody and named by no activity: ${names}.`,
};

/**
 * Gaps as people want to read them: those of some areas alone (all for null), the worst first, many of a small kind as one, and what
 * another line says already left out.
 */
export function summedUp(map: CompanyMap, gaps: readonly Gap[], areas: readonly string[] | null): readonly Gap[] {
  const wanted = withoutRepeats(gapsIn(gaps, areas));
  const byCode = new Map<GapCode, Gap[]>();
  for (const gap of wanted) {
    const known = byCode.get(gap.code);
    if (known) known.push(gap);
    else byCode.set(gap.code, [gap]);
  }
  return GAP_CODES.flatMap((code) => {
    const found = byCode.get(code) ?? [];
    const sentence = SUMMED[code];
    const singly = code === 'dictionary_role' ? 1 : SHOWN_SINGLY;
    return sentence && found.length > singly ? [summed(map, found, sentence)] : found.sort(heaviestFirst);
  });
}

/** One line for many gaps of a kind; it is about the worst of them, and names three. */
function summed(map: CompanyMap, found: readonly Gap[], sentence: (count: number, names: string) => string): Gap {
  const worst = worstOf(found);
  const names = worst.map(({ subject }) => nameOf(map, subject));
  const areas = new Set<string>();
  for (const gap of found) for (const area of gap.areas) areas.add(area);
  const count = found.length;
  const said = sentence(count, listedOf(names, count));
  return { ...(worst[0] as Gap), sentence: said, areas: [...areas], weight: count, of: count };
}

/** The few worst of many, without sorting all of them. */
function worstOf(found: readonly Gap[]): Gap[] {
  const worst: Gap[] = [];
  for (const gap of found) {
    const last = worst.at(-1);
    if (last && worst.length === SHOWN_SINGLY && heaviestFirst(gap, last) >= 0) continue;
    worst.push(gap);
    worst.sort(heaviestFirst);
    if (worst.length > SHOWN_SINGLY) worst.pop();
  }
  return worst;
}

/** Three by name and how many more; their order is the order in which the *Fix* button goes through them. */
function listedOf(names: readonly string[], count: number): string {
  if (count === names.length) return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  return `${names.join(', ')} and ${(count - names.length).toLocaleString('en')} more`;
}

/** A role that is Accountable for much is no second line where the one person who holds it is named for the same. */
export function withoutRepeats(gaps: readonly Gap[]): readonly Gap[] {
  const said = new Set<string>();
  for (const { code, at } of gaps) if (code === 'single_point') said.add(at.id.split(' / ')[0] ?? '');
  if (said.size === 0) return gaps;
  return gaps.filter(({ code, subject }) => code !== 'many_accountable' || !said.has(subject.id));
}

function nameOf(map: CompanyMap, { type, id }: GapSubject): string {
  const thing = map.get(type, id);
  return thing && 'name' in thing.value ? thing.value.name : id;
}
