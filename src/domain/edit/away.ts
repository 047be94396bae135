import { DomainError } from '../error.ts';
import { type Absence, dayIn } from '../map/absence.ts';
import { type Edit, editOf } from '../map/change.ts';
import type { CompanyMap } from '../map/company-map.ts';

/** Today where somebody is, as `2026-12-20`. */
export function todayOf(map: CompanyMap, email: string, now: number): string {
  return dayIn(map.people.get(email)?.timezone ?? 'UTC', now);
}

/** When somebody is away from `today` on, earliest first; what is over is left out. */
export function absencesFrom(map: CompanyMap, email: string, today: string): Absence[] {
  return [...map.absencesOf(email)].filter(({ to }) => to >= today).sort((a, b) => (a.from < b.from ? -1 : 1));
}

/**
 * The edits that put an absence on the map. One that begins on the same day is replaced; one that lies within it goes.
 * @throws DomainError('not_found') where the person is not on the map.
 */
export function planAway(map: CompanyMap, { person, from, to }: Absence): Edit[] {
  if (!map.people.has(person)) throw notOnMap(person);
  const value = { person, from, to };
  const within = [...map.absencesOf(person)].filter((one) => one.from >= from && one.to <= to && one.from !== from);
  return [
    ...within.map((absence) => editOf({ kind: 'absence', value: absence }, null)),
    editOf(map.get('absence', `${person} / ${from}`), { kind: 'absence', value }),
  ];
}

/** The edits by which somebody is back today: what has begun ends yesterday, what begins today goes. */
export function planBack(map: CompanyMap, person: string, today: string, yesterday: string): Edit[] {
  const running = [...map.absencesOf(person)].filter(({ from, to }) => from <= today && to >= today);
  return running.map((absence) => {
    const before = { kind: 'absence' as const, value: absence };
    return editOf(before, absence.from === today ? null : { kind: 'absence', value: { ...absence, to: yesterday } });
  });
}

/** @throws DomainError('not_found') where there is no such absence any more. */
export function planRemoval(map: CompanyMap, key: string): Edit[] {
  const absence = map.get('absence', key);
  if (!absence) throw new DomainError('not_found', 'That absence is not on the map any more.');
  return [editOf(absence, null)];
}

function notOnMap(email: string): DomainError {
  return new DomainError('not_found', `${email} is not on the map, so there is nobody whose days I could note.`);
}
