import { isDay, isTimezone } from './absence.ts';
import type { Activity } from './activity.ts';
import type { CompanyMap } from './company-map.ts';
import { type Entity, type EntityKind, keyOf } from './entity.ts';
import { parseTarget } from './escalation-policy.ts';
import { nameKey } from './name.ts';
import { LETTER_NAME, LETTERS, personIn, type Raci } from './raci.ts';

/** A rule that a thing of the map breaks, and where in the thing. */
export interface Violation {
  readonly kind: EntityKind;
  readonly key: string;
  /** The way to the place in map-file words: `['raci', 'R', 1]`, `['overrides', 0, 'scope']`. */
  readonly path: readonly (string | number)[];
  /** What stands there, as a person would read it. */
  readonly found: string;
  /** What would be right, as a clause: `the id of a role`. */
  readonly expected: string;
}

/** What is found where an activity lacks a letter that it can't be without. */
export const NO_A = 'no A';
export const NO_R = 'no R';

/** What belongs where somebody is named whom the map does not know. */
export const PERSON_WANTED = 'the e-mail of a person in the map';

type Report = (path: Violation['path'], found: string, expected: string) => void;

/**
 * The rules that a map must hold to before it may be saved: every id known, exactly one A and at least one R an activity, at
 * most one A an override, no circle in `parent`, `manager` or `reports_to`, days and zones that exist, two words a synonym.
 * @param touched the things to look at; the whole map where it is left out. A deleted thing's referrers are the caller's to name.
 */
export function violations(map: CompanyMap, touched: Iterable<Entity>): Violation[] {
  const found: Violation[] = [];
  for (const entity of touched) {
    const key = keyOf(entity);
    const report: Report = (path, what, expected) => {
      found.push({ kind: entity.kind, key, path, found: what, expected });
    };
    checkEntity(map, entity, report);
  }
  return found;
}

function checkEntity(map: CompanyMap, entity: Entity, report: Report): void {
  switch (entity.kind) {
    case 'area':
      entity.value.stewards.forEach((email, i) => void known(map.people, email, ['stewards', i], 'person', report));
      return;
    case 'person': {
      const { id, manager, timezone } = entity.value;
      if (manager !== null && known(map.people, manager, ['manager'], 'person', report)) {
        noCircle(id, manager, (email) => map.people.get(email)?.manager ?? null, ['manager'], report);
      }
      if (!isTimezone(timezone)) report(['timezone'], timezone, 'a timezone such as Europe/Lisbon');
      return;
    }
    // Its members are as Slack has them: whoever of them is not on the map breaks nothing.
    case 'group':
      return;
    case 'scope': {
      const { id, parent, raci } = entity.value;
      if (parent !== null && known(map.scopes, parent, ['parent'], 'scope', report)) {
        noCircle(id, parent, (scope) => map.scopes.get(scope)?.parent ?? null, ['parent'], report);
      }
      if (raci) checkRaci(map, raci, ['raci'], report);
      return;
    }
    case 'role':
      checkRole(map, entity, report);
      return;
    case 'holder': {
      const { role, scope, person, group, deputies } = entity.value;
      known(map.roles, role, ['role'], 'role', report);
      if (scope !== null) known(map.scopes, scope, ['scope'], 'scope', report);
      if (person !== null) known(map.people, person, ['person'], 'person', report);
      if ((person === null) === (group === null)) report([], 'both or neither', 'either a person or a group');
      deputies.forEach((email, i) => {
        if (email === person) report(['deputies', i], email, 'somebody other than the holder');
        else known(map.people, email, ['deputies', i], 'person', report);
      });
      return;
    }
    case 'absence': {
      const { person, from, to } = entity.value;
      known(map.people, person, ['person'], 'person', report);
      if (!isDay(from)) report(['from'], from, 'a day such as 2026-12-20');
      if (!isDay(to)) report(['to'], to, 'a day such as 2027-01-03');
      else if (to < from) report(['to'], to, `a day not before ${from}`);
      return;
    }
    case 'escalation_policy':
      entity.value.steps.forEach((step, i) => void checkTarget(map, step.page, ['steps', i, 'page'], report));
      if (entity.value.steps.length === 0) report(['steps'], 'none', 'at least one step');
      for (const [severity, id] of Object.entries(entity.value.severities ?? {})) {
        known(map.policies, id, ['severities', severity], 'policy', report);
      }
      return;
    case 'activity':
      checkActivity(map, entity.value, report);
      return;
    case 'synonym':
      checkSynonym(entity.value.words, report);
  }
}

function checkRole(map: CompanyMap, { value: role }: Entity<'role'>, report: Report): void {
  if (role.area !== null) known(map.areas, role.area, ['area'], 'area', report);
  if (role.reportsTo !== null && known(map.roles, role.reportsTo, ['reports_to'], 'role', report)) {
    noCircle(role.id, role.reportsTo, (id) => map.roles.get(id)?.reportsTo ?? null, ['reports_to'], report);
  }
  role.worksWith.forEach((other, i) => void known(map.roles, other.role, ['works_with', i, 'role'], 'role', report));
  role.confusedWith.forEach((other, i) => {
    known(map.roles, other.role, ['confused_with', i, 'role'], 'role', report);
  });
}

function checkActivity(map: CompanyMap, activity: Activity, report: Report): void {
  if (activity.area !== null) known(map.areas, activity.area, ['area'], 'area', report);
  if (activity.escalation !== null) known(map.policies, activity.escalation, ['escalation'], 'policy', report);
  const { A, R } = activity.raci;
  if (!A || A.length === 0) report(['raci'], NO_A, 'exactly one A: the one who is Accountable');
  if (!R || R.length === 0) report(['raci'], NO_R, 'at least one R: who does the work');
  checkRaci(map, activity.raci, ['raci'], report);
  activity.overrides.forEach((override, i) => {
    known(map.scopes, override.scope, ['overrides', i, 'scope'], 'scope', report);
    if (activity.overrides.findIndex((other) => other.scope === override.scope) < i) {
      report(['overrides', i, 'scope'], override.scope, 'each scope once');
    }
    checkRaci(map, override.raci, ['overrides', i, 'raci'], report);
  });
}

/** Words are told apart as names are: `Push-live` is no other word than `push live`. */
function checkSynonym(words: readonly string[], report: Report): void {
  const keys = words.map(nameKey);
  keys.forEach((key, i) => {
    if (key === '') report(['words', i], words[i] as string, 'a word with a letter or a digit in it');
  });
  if (new Set(keys).size < 2) report(['words'], words.join(', ') || 'none', 'at least two different words');
}

function checkRaci(map: CompanyMap, raci: Raci, path: Violation['path'], report: Report): void {
  for (const letter of LETTERS) {
    const entries = raci[letter] ?? [];
    if (letter === 'A' && entries.length > 1) {
      report([...path, 'A'], entries.join(', '), `one ${LETTER_NAME.A}, no more`);
    }
    entries.forEach((entry, i) => {
      const at = [...path, letter, i];
      const email = personIn(entry);
      if (entries.indexOf(entry) < i) report(at, entry, 'each role or person once a letter');
      else if (email === null) known(map.roles, entry, at, 'role', report);
      else known(map.people, email, at, 'person', report);
    });
  }
}

function checkTarget(map: CompanyMap, page: string, path: Violation['path'], report: Report): void {
  const target = parseTarget(page);
  if (!target) report(path, page, 'R, A, manager-of-A, role:<id>, person:<email> or group:<id>');
  else if (target.type === 'role') known(map.roles, target.id, path, 'role', report);
  else if (target.type === 'person') known(map.people, target.id, path, 'person', report);
}

const SAMPLE: Readonly<Record<string, string>> = {
  person: PERSON_WANTED,
  scope: 'the id of a scope in the map',
  role: 'the id of a role in the map',
  area: 'the id of an area in the map',
  policy: 'the id of an escalation policy in the map',
};

function known(
  table: ReadonlyMap<string, unknown>,
  id: string,
  path: Violation['path'],
  what: string,
  report: Report,
): boolean {
  if (table.has(id)) return true;
  report(path, id, SAMPLE[what] ?? what);
  return false;
}

/** @param first what `start` is to stand below: the map may still have it below something else. */
function noCircle(
  start: string,
  first: string,
  above: (id: string) => string | null,
  path: Violation['path'],
  report: Report,
): void {
  const seen = [start];
  for (let next: string | null = first; next !== null; next = above(next)) {
    if (next === start) {
      report(path, [...seen, start].join(' → '), 'no circle');
      return;
    }
    if (seen.includes(next)) return;
    seen.push(next);
  }
}
