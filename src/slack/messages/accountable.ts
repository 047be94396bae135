import type { Charge } from '../../domain/answer/accountable.ts';
import type { CompanyMap } from '../../domain/map/company-map.ts';
import type { NoticeBody } from '../../domain/notice.ts';
import { clip } from './clip.ts';
import { line, type Note, type PersonSpan, type Span, strong } from './note.ts';
import { personSpan } from './people.ts';

const WORDS_SHOWN = 500;
const NAMED = 8;

/** To who is Accountable without having been asked. */
export function accountableNote(
  map: CompanyMap,
  { by, why, charges, restored }: Extract<NoticeBody, { kind: 'accountable' }>,
): Note {
  const isAgain: Span[] = [' has undone a change. You are ', strong('Accountable'), ' again: '];
  const isNew: Span[] = [' has made you ', strong('Accountable'), ' without asking first: '];
  return toldNote([named(map, by), ...(restored ? isAgain : isNew), `${namesOf(map, charges)}.`], why);
}

/** To who is no longer Accountable. */
export function relievedNote(map: CompanyMap, { by, why, charges }: Extract<NoticeBody, { kind: 'relieved' }>): Note {
  const spans = [named(map, by), ' has changed the map. You are no longer ', strong('Accountable'), ': '];
  return toldNote([...spans, `${namesOf(map, charges)}.`], why);
}

function toldNote(spans: readonly Span[], why: string): Note {
  return {
    lines: [line(...spans), ...(why === '' ? [] : [line(`“${clip(why, WORDS_SHOWN)}”`)])],
    small: ['If that is wrong, tell them, or look: /whoowns me'],
  };
}

/** What somebody is Accountable for, by name; many are counted. */
export function namesOf(map: CompanyMap, charges: readonly Charge[]): string {
  const names = charges.slice(0, NAMED).map(({ type, id, scope }) => {
    const thing = map.get(type, id);
    const name = thing && 'name' in thing.value ? thing.value.name : id;
    return type === 'activity' && scope !== null ? `${name} for ${map.scopes.get(scope)?.name ?? scope}` : name;
  });
  const more = charges.length > NAMED ? ` and ${charges.length - NAMED} more` : '';
  return clip(names.join(', ') + more, WORDS_SHOWN);
}

function named(map: CompanyMap, email: string): PersonSpan {
  return { ...personSpan(map, email), slack: null };
}
