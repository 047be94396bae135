import { plusDays } from '../../ask/day.ts';
import { type DaySpan, readSpan } from '../../ask/day-span.ts';
import { absencesFrom, planAway, planBack, todayOf } from '../../domain/edit/away.ts';
import { DomainError } from '../../domain/error.ts';
import type { CompanyMap } from '../../domain/map/company-map.ts';
import { nameKey } from '../../domain/map/name.ts';
import { isNoQuestion } from '../asking/plain-question.ts';
import type { Command, CommandContext } from '../command.ts';
import { deskEdit, writerOf } from '../keeping/edit-desk.ts';
import { absencesNote, awayNote, backNote } from '../messages/away.ts';
import { outcomeNote } from '../messages/edit-outcome.ts';
import type { Note } from '../messages/note.ts';

const MENTION = /^<@[UW][A-Z0-9]+(?:\|[^>]*)?>/;
const EMAIL = /^([^\s@<>]+@[^\s@<>]+)\s*/;

/** Somebody else who is named in front of the days: by mention (an e-mail by now), e-mail or name; null where it is oneself. */
function otherIn(map: CompanyMap, rest: string): { readonly email: string; readonly days: string } | null {
  if (MENTION.test(rest)) {
    throw new DomainError('not_found', 'They are not on the map, so there is nobody whose days I could note.');
  }
  const email = EMAIL.exec(rest);
  if (email?.[1]) return { email: email[1].toLowerCase(), days: rest.slice(email[0].length) };
  const typed = `${nameKey(rest)} `;
  for (const { id, name } of map.people.values()) {
    const key = nameKey(name);
    if (key.length > 1 && typed.startsWith(`${key} `)) {
      return { email: id, days: rest.split(/\s+/).slice(key.split(' ').length).join(' ') };
    }
  }
  return null;
}

function isSpan(text: string, today: string): boolean {
  try {
    return readSpan(text, today) !== null;
  } catch {
    return false;
  }
}

/** How days begin, whether or not they can be read. */
const DAYS_BEGIN =
  /^(?:(?:from|until|till|to|for|on|since|starting|between) .*)?(?:\d|next |this |tomorrow|today|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/** Whether it is clearly days, or whose they are; names are looked for only where it is not. */
function isAbout(rest: string): boolean {
  return rest === '' || rest === 'list' || MENTION.test(rest) || EMAIL.test(rest) || DAYS_BEGIN.test(rest);
}

/** Notes when somebody is away: oneself at once; others where one may, else it is proposed. */
export const awayCommand: Command = {
  name: 'away',
  usage: '[20 Dec – 3 Jan]',
  summary: 'when you are away, and who stands in',
  fits: (rest, context) =>
    isAbout(rest) || otherIn(context.map, rest) !== null || isNoQuestion(`away ${rest}`, context),
  async run(rest, context) {
    const { desk, user, now } = context;
    const self = await writerOf(desk, user);
    const map = await desk.live.settled();
    const other = isSpan(rest, todayOf(map, self, now)) ? null : otherIn(map, rest);
    const person = other?.email ?? self;
    const isSelf = person === self;
    const today = todayOf(map, person, now);
    const typed = other?.days ?? rest;
    if (typed === '' || typed === 'list') {
      if (!map.people.has(person)) planAway(map, { person, from: today, to: today });
      return absencesNote(map, person, absencesFrom(map, person, today), isSelf);
    }
    return await noted(context, { person, ...readSpan(typed, today) }, isSelf);
  },
};

async function noted(
  { desk, user }: CommandContext,
  absence: DaySpan & { readonly person: string },
  isSelf: boolean,
): Promise<Note> {
  const outcome = await deskEdit(desk, { user, plan: (map) => planAway(map, absence) });
  return outcome.kind === 'saved' ? awayNote(outcome.map, absence, isSelf) : outcomeNote(outcome);
}

/** Ends an absence today. */
export const backCommand: Command = {
  name: 'back',
  usage: '',
  summary: 'you are here again',
  fits: (rest) => /^(|now|today)$/i.test(rest) || EMAIL.test(rest),
  async run(rest, { desk, user, now }) {
    const self = await writerOf(desk, user);
    const map = await desk.live.settled();
    const person = EMAIL.exec(rest)?.[1]?.toLowerCase() ?? self;
    const today = todayOf(map, person, now);
    if (planBack(map, person, today, today).length === 0) {
      return absencesNote(map, person, absencesFrom(map, person, today), person === self);
    }
    const plan = (newest: CompanyMap) => planBack(newest, person, today, plusDays(today, -1));
    const outcome = await deskEdit(desk, { user, plan });
    return outcome.kind === 'saved' ? backNote(outcome.map, person, person === self) : outcomeNote(outcome);
  },
};
