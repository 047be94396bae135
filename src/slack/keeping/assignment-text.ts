import type { Candidate, SubjectType } from '../../ask/answer.ts';
import { named } from '../../ask/named.ts';
import type { Assignment } from '../../domain/edit/assignment.ts';
import { DomainError } from '../../domain/error.ts';
import { LETTERS, type Letter, personEntry } from '../../domain/map/raci.ts';
import type { CommandContext } from '../command.ts';
import type { Newcomer } from '../people/newcomer.ts';

/** A stretch of a typed assignment that several things are called. */
export interface OpenWord {
  readonly candidates: readonly Candidate[];
  /** The same text with one of them named by its id, as somebody would type it. */
  retyped(candidate: Candidate): string;
}

interface Parts {
  readonly what: string;
  readonly letter: Letter;
  readonly who: string;
  readonly scope: string | null;
  /** Whether the letter is written so that it is nothing else. */
  readonly isPlain: boolean;
}

const LETTER_WORDS: Readonly<Record<string, Letter>> = {
  accountable: 'A',
  responsible: 'R',
  consulted: 'C',
  informed: 'I',
};

/**
 * Whether a text has a letter between two other words: `deploy-approval A release-manager`. A small `a` or `i` is a word like any
 * other, unless what stands before it is an activity.
 */
export function isAssignment(text: string, context: CommandContext): boolean {
  const all = readings(text);
  if (all.some(({ isPlain }) => isPlain) || isHalf(text, context)) return true;
  return all.some(({ what }) => thing(what, ['activity', 'scope'], context).length > 0);
}

/** Whether there is a letter between two other words. */
export function hasLetter(text: string): boolean {
  return readings(text).length > 0;
}

/** A thing by its name and capitals behind it: `fences A`, `fences RA bo`. Nobody asks like that; something is missing or too much. */
function isHalf(text: string, context: CommandContext): boolean {
  const [, what] = /^(.*\S)\s+[A-Z]{1,4}(?:\s+\S+)?$/.exec(text.trim()) ?? [];
  return what !== undefined && thing(what, ['activity', 'scope'], context).length > 0;
}

/**
 * What a text assigns: `deploy-approval A release-manager for payments`, people and things by any of their names.
 * @param newcomer whom it mentions without the map knowing them.
 * @throws DomainError where a part of it names nothing.
 */
export function readAssignment(
  text: string,
  context: CommandContext,
  newcomer: Newcomer | null = null,
): Assignment | OpenWord {
  const all = readings(text);
  const read = all.map((parts) => ({ parts, what: thing(parts.what, ['activity', 'scope'], context) }));
  const known = read.find(({ what }) => what.length > 0);
  if (!known) {
    const words = all[0]?.what ?? text;
    throw new DomainError(
      'not_found',
      `There is no activity "${words.slice(0, 80)}" on the map. See /whoowns list activities.`,
    );
  }
  const { parts, what } = known;
  const { letter, who, scope } = parts;
  const [subject] = what;
  if (!subject || what.length > 1) return open(what, parts, 'what');
  const place = scope === null ? [] : thing(scope, ['scope'], context);
  if (scope !== null && place.length === 0) return whole(parts, subject, context);
  if (place.length > 1) return open(place, parts, 'scope');
  if (newcomer && who === newcomer.token) {
    const { id, name } = newcomer.person.value;
    return assignmentOf(subject, letter, { type: 'person', id, name, score: 1 }, place[0]?.id ?? null);
  }
  const carriers = thing(who, ['role', 'person'], context);
  const [carrier] = carriers;
  if (!carrier) {
    throw new DomainError('not_found', `There is no role and nobody called "${who.slice(0, 80)}" on the map.`);
  }
  if (carriers.length > 1) return open(carriers, parts, 'who');
  return assignmentOf(subject, letter, carrier, place[0]?.id ?? null);
}

/** What stands behind `for` names no scope: it may be a part of a name. */
function whole(parts: Parts, subject: Candidate, context: CommandContext): Assignment {
  const carriers = thing(`${parts.who} for ${parts.scope}`, ['role', 'person'], context);
  const [carrier] = carriers;
  if (carrier && carriers.length === 1) return assignmentOf(subject, parts.letter, carrier, null);
  const words = parts.scope?.slice(0, 80);
  throw new DomainError('not_found', `There is no team or service "${words}" on the map. See /whoowns list scopes.`);
}

function assignmentOf({ type, id }: Candidate, letter: Letter, carrier: Candidate, scope: string | null): Assignment {
  const entry = carrier.type === 'person' ? personEntry(carrier.id) : carrier.id;
  if (type === 'scope' && scope !== null) {
    throw new DomainError('invalid', 'A team or service has its own letters; leave out what stands behind "for".');
  }
  return { type: type === 'scope' ? 'scope' : 'activity', id, letter, entry, scope };
}

function thing(text: string, types: readonly SubjectType[], context: CommandContext): Candidate[] {
  return named(context.map, text, types, { now: context.now, asker: context.asker, scope: null });
}

function open(candidates: readonly Candidate[], parts: Parts, part: 'what' | 'who' | 'scope'): OpenWord {
  return {
    candidates,
    retyped: ({ id }) => {
      const retyped: Parts = { ...parts, [part]: id };
      const { what, letter, who, scope } = retyped;
      return `${what} ${letter} ${who}${scope === null ? '' : ` for ${scope}`}`;
    },
  };
}

/** Every way to read a text, those with a letter written as a capital first: `a` is a word like any other as well. */
function readings(text: string): Parts[] {
  const words = text.trim().split(/\s+/);
  const found: Parts[] = [];
  for (const [i, word] of words.entries()) {
    const letter = LETTERS.find((each) => each === word.toUpperCase()) ?? LETTER_WORDS[word.toLowerCase()];
    if (!letter || i === 0 || i === words.length - 1) continue;
    const right = words
      .slice(i + 1)
      .join(' ')
      .replace(/^(?:is|to|=)\s+/i, '');
    const [, who = right, scope = null] = /^(.+)\s+for\s+(.+)$/i.exec(right) ?? [];
    found.push({ what: words.slice(0, i).join(' '), letter, who, scope, isPlain: word === letter || word.length > 1 });
  }
  return found.sort((a, b) => Number(b.isPlain) - Number(a.isPlain));
}
