import { sameValue } from '../../domain/edit/rebase.ts';
import { type Edit, editOf } from '../../domain/map/change.ts';
import type { CompanyMap } from '../../domain/map/company-map.ts';
import type { Entity } from '../../domain/map/entity.ts';
import { LETTERS, personIn, type Raci } from '../../domain/map/raci.ts';
import { clip } from './clip.ts';
import { bullet, type Line, line, type Span, strong } from './note.ts';
import { dayName, nameOf, roleName, scopeName, waitName } from './people.ts';

const SHOWN = 12;
const TEXT_SHOWN = 200;

/** What a part of a thing is called, where its name in the code says it badly. */
const LABEL: Readonly<Record<string, string>> = {
  aliases: 'other names',
  worksWith: 'works with',
  confusedWith: 'often taken for',
  reportsTo: 'reports to',
  slack: 'Slack id',
  raci: 'letters',
  escalation: 'escalation policy',
  from: 'first day',
  to: 'last day',
  repeat: 'repeats',
  fallback: 'channel where nobody answers',
  active: 'still here',
};

/** One part of a thing before and after, in words; null for what was not there. */
export interface Difference {
  readonly what: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What edits change, a line each; the rest is counted. */
export function differenceLines(map: CompanyMap, edits: readonly Edit[]): Line[] {
  // Whoever comes or goes with them is called by name, whether they are on the map now or not.
  const passing = edits.filter(({ kind, key }) => kind === 'person' && !map.people.has(key));
  if (passing.length === 0) return allLines(map, edits);
  const there = passing.map(({ before, after }) => editOf(null, after ?? before));
  return map.whatIf(there, () => allLines(map, edits));
}

function allLines(map: CompanyMap, edits: readonly Edit[]): Line[] {
  const lines = edits.slice(0, SHOWN * 2).flatMap((edit) => linesOf(map, edit));
  if (lines.length <= SHOWN && edits.length <= SHOWN * 2) return lines;
  return [...lines.slice(0, SHOWN), line('… and more.')];
}

function linesOf(map: CompanyMap, edit: Edit): Line[] {
  const name = strong(thingName(map, edit));
  if (!edit.after) return [bullet(name, ' is taken off the map')];
  const parts = differencesOf(map, edit);
  if (!edit.before)
    return [bullet(name, ' is new', ...(parts.length > 0 ? [`: ${parts.map(plainly).join('; ')}`] : []))];
  return parts.map((part) => bullet(name, ', ', ...spansOf(part)));
}

function plainly({ what, after }: Difference): string {
  return `${what} ${after ?? 'nobody'}`;
}

/** `A: Release Manager → Tech Lead`. */
export function spansOf({ what, before, after }: Difference): Span[] {
  return [`${what}: ${before ?? 'nothing'} → ${after ?? 'nothing'}`];
}

/** What a thing is called: `Deploy approval`, `Ana as Release Manager for Payments`. */
export function thingName(map: CompanyMap, edit: Pick<Edit, 'before' | 'after'>): string {
  const entity = edit.after ?? edit.before;
  if (!entity) return 'nothing';
  switch (entity.kind) {
    case 'holder': {
      const { role, scope, person, group } = entity.value;
      const who = person === null ? `the group ${group}` : personName(map, person);
      return nameOf(`${who} as ${roleName(map, role)}${scope === null ? '' : ` for ${scopeName(map, scope)}`}`);
    }
    case 'absence': {
      const { person, from, to } = entity.value;
      return nameOf(`${personName(map, person)} away ${dayName(from)} – ${dayName(to)}`);
    }
    case 'escalation_policy':
      return nameOf(`escalation policy ${entity.value.id}`);
    case 'synonym':
      return nameOf(`words that mean the same: ${entity.value.words.join(', ')}`);
    default:
      return nameOf(entity.value.name);
  }
}

/** Every part of a thing that an edit changes; of a new one what people look for first. */
export function differencesOf(map: CompanyMap, { before, after }: Edit): Difference[] {
  if (!after) return [];
  const [was, is] = [partsOf(map, before), partsOf(map, after)];
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  return names
    .filter((what) => before !== null || /^[ARCI]\b|^deputies$|^area$/.test(what))
    .filter((what) => (was[what] ?? null) !== (is[what] ?? null))
    .map((what) => ({ what, before: was[what] ?? null, after: is[what] ?? null }));
}

function partsOf(map: CompanyMap, entity: Entity | null): Record<string, string | null> {
  const parts: Record<string, string | null> = {};
  for (const [name, value] of Object.entries(entity?.value ?? {})) {
    if (name === 'id' || (entity?.kind === 'holder' && name !== 'deputies')) continue;
    if (name === 'raci') addLetters(map, value as Raci | null, '', parts);
    else if (name === 'overrides') {
      for (const { scope, raci } of value as { scope: string; raci: Raci }[]) {
        addLetters(map, raci, ` for ${scopeName(map, scope)}`, parts);
      }
    } else parts[LABEL[name] ?? name] = inWords(map, name, value);
  }
  return parts;
}

function addLetters(map: CompanyMap, raci: Raci | null, where: string, parts: Record<string, string | null>): void {
  for (const letter of LETTERS) {
    const entries = raci?.[letter];
    if (!entries) continue;
    const names = entries.map((entry) => nameOf(entryName(map, entry)));
    parts[letter + where] = clip(names.join(', ') || 'nobody', TEXT_SHOWN);
  }
}

export function entryName(map: CompanyMap, entry: string): string {
  const email = personIn(entry);
  return email === null ? roleName(map, entry) : personName(map, email);
}

export function personName(map: CompanyMap, email: string): string {
  return nameOf(map.people.get(email)?.name ?? email);
}

function inWords(map: CompanyMap, name: string, value: unknown): string | null {
  if (value === null || value === undefined || value === '' || sameValue(value, []) || sameValue(value, {}))
    return null;
  if (value === true) return 'yes';
  if (value === false) return 'no';
  if (Array.isArray(value)) return clip(value.map((one) => itemInWords(map, one)).join(', '), TEXT_SHOWN);
  if (typeof value === 'object') return clip(Object.values(value).join('; '), TEXT_SHOWN);
  if (typeof value !== 'string') return String(value);
  if (name === 'area') return nameOf(map.areas.get(value)?.name ?? value);
  if (name === 'reportsTo') return roleName(map, value);
  if (name === 'parent') return scopeName(map, value);
  if (name === 'manager') return personName(map, value);
  return clip(value, TEXT_SHOWN);
}

function itemInWords(map: CompanyMap, item: unknown): string {
  if (typeof item === 'string') return map.people.has(item) ? personName(map, item) : item;
  const { title, role, page, waitMs } = item as Readonly<Record<string, unknown>>;
  if (typeof title === 'string') return title;
  if (typeof role === 'string') return roleName(map, role);
  return typeof page === 'string' ? `${page} (next ${waitName(Number(waitMs))})` : JSON.stringify(item);
}
