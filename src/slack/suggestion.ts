import type { CompanyMap } from '../domain/company-map.ts';
import { personEntry } from '../domain/raci.ts';
import { nameOf } from './messages/people.ts';
import type { Option } from './modals/form.ts';
import type { SuggestionRequest } from './request.ts';

/** More than a person reads; Slack takes 100. */
const SHOWN = 30;

interface Named {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
}

/** What a menu offers for the letters typed so far: those whose name begins so first. */
export function suggest(map: CompanyMap, { menu, typed }: SuggestionRequest): Option[] {
  const part = typed.trim().toLowerCase();
  if (menu === 'subject:search') {
    return [
      ...found(map.activities, part, (it) => subjectOption('activity', it)),
      ...found(map.roles, part, (it) => subjectOption('role', it)),
      ...found(map.scopes, part, (it) => subjectOption('scope', it)),
    ].slice(0, SHOWN);
  }
  if (menu === 'carrier:search') {
    return [
      ...found(map.roles, part, ({ id, name }) => ({ value: id, label: `${nameOf(name)} (a role)` })),
      ...found(map.people, part, ({ id, name }) => ({ value: personEntry(id), label: nameOf(name) })),
    ].slice(0, SHOWN);
  }
  return [];
}

const KIND_NAME = { activity: '', role: ' (a role)', scope: ' (a team or service)' } as const;

export function subjectOption(type: keyof typeof KIND_NAME, { id, name }: Named): Option {
  return { value: `${type}:${id}`, label: nameOf(name).slice(0, 50) + KIND_NAME[type] };
}

function found<T extends Named>(table: ReadonlyMap<string, T>, part: string, option: (thing: T) => Option): Option[] {
  const first: Option[] = [];
  const then: Option[] = [];
  for (const thing of table.values()) {
    const name = thing.name.toLowerCase();
    if (name.startsWith(part)) first.push(option(thing));
    else if (then.length < SHOWN && (name.includes(part) || thing.id.includes(part) || isAlso(thing, part))) {
      then.push(option(thing));
    }
    if (first.length >= SHOWN) break;
  }
  return [...first, ...then];
}

function isAlso({ aliases }: Named, part: string): boolean {
  return aliases?.some((alias) => alias.toLowerCase().includes(part)) ?? false;
}
