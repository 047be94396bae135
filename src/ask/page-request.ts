import type { CompanyMap } from '../domain/map/company-map.ts';
import type { Severity } from '../domain/map/severity.ts';
import type { Asking, Candidate } from './answer.ts';
import { exactKey, wordsOf } from './fold.ts';
import { ask, indexOf } from './inquiry.ts';
import type { Subject } from './name-table.ts';
import { named } from './named.ts';
import { candidateOf } from './resolved.ts';
import { stem } from './stem.ts';

/** What is said beside what and whom: `--now`, `--drill`, `--sev 2`, `--channel`. */
export interface PageFlags {
  readonly now: boolean;
  readonly drill: boolean;
  readonly own: boolean;
  /** Null where none is named. */
  readonly severity: Severity | null;
}

/** What somebody typed to page, parted into what it is about and their own words. */
export interface PageRequest {
  /** The activities that it may be about: one where that is certain, several to choose from, none where nothing fits. */
  readonly activities: readonly Candidate[];
  /** Whether the activity is named letter by letter; else it is a guess, or a choice. */
  readonly isExact: boolean;
  readonly scope: string | null;
  /** A name behind `for` that is none on the map; it is part of the text as well. */
  readonly unknownScope: string | null;
  /** Their own words, as typed; where the activity is a guess, everything. */
  readonly text: string;
  readonly flags: PageFlags;
  /** What stands where a flag would and is none: `--sev 9`; it is part of the text as well. */
  readonly unreadFlag: string | null;
}

/** Names have no more words. */
const NAME_WORDS = 12;
const SAID = 60;
/** So much of a message is looked through for names. */
const READ = 2_000;
/** Some keyboards make a long dash of two short ones. */
const FIRST_FLAG = /^(?:--|[—–])(?:(now|drill|channel)|sev(?:erity)?[=:\s]*([1-4]))(?:\s+|$)/i;
const LAST_FLAG = /(?:^|\s)(?:--|[—–])(?:(now|drill|channel)|sev(?:erity)?[=:\s]*([1-4]))$/i;
/** How bad it is, said so that it can't be read. */
const FLAG_SLIP = /^((?:--|[—–])sev(?:erity)?[=:\s]*\S*)(?=\s|$)|(?:^|\s)((?:--|[—–])sev(?:erity)?[=:\s]*\S*)$/i;

/**
 * Reads `deploy-approval for payments: checkout returns 500s`: the longest name at the beginning, then the longest scope behind
 * `for`, then the rest as it was typed. A colon or a dash ends a name. What is no name is looked for as a question would be, and
 * then nothing of the text is taken away.
 */
export function readPageRequest(map: CompanyMap, typed: string, asking: Asking): PageRequest {
  const { flags, rest } = readFlags(typed.trim());
  const subject = longestName(map, rest, 'activity');
  if (!subject) return { ...guess(map, rest, asking), flags, unreadFlag: slipIn(rest) };
  const activities = subject.ids.map((id) => candidateOf(map, { type: 'activity', id }, 1));
  const tail = readFlags(withoutDelimiter(rest.slice(subject.end)));
  const behind = readScope(map, tail.rest);
  const last = readFlags(behind.text);
  const isExact = activities.length === 1;
  return {
    ...behind,
    activities,
    isExact,
    text: withoutDelimiter(last.rest),
    flags: both(both(flags, tail.flags), last.flags),
    unreadFlag: slipIn(tail.rest) ?? slipIn(last.rest),
  };
}

/**
 * The activity that a message is most likely about: what it would find as a question, else the longest name in it; null where
 * there is none. A guess: whoever pages sees it first.
 */
export function activityIn(map: CompanyMap, text: string, asking: Asking): { id: string; scope: string | null } | null {
  const answer = ask(map, text, asking);
  if (answer.kind === 'activity') return { id: answer.activity.id, scope: answer.scope?.id ?? null };
  const near = 'candidates' in answer ? answer.candidates.find(({ type }) => type === 'activity') : undefined;
  if (near) return { id: near.id, scope: null };
  const mentions = [...indexOf(map).names.mentions(wordsOf(text.slice(0, READ)).map(stem))].flatMap(
    ({ from, to, subjects }) =>
      subjects.filter(({ type }) => type === 'activity').map(({ id }) => ({ id, length: to - from })),
  );
  const [longest] = mentions.sort((a, b) => b.length - a.length);
  return longest ? { id: longest.id, scope: null } : null;
}

interface Named {
  readonly ids: readonly string[];
  /** Where the name ends in the text. */
  readonly end: number;
}

/** The longest run of words at the beginning that is a name of something of a type. */
function longestName(map: CompanyMap, text: string, type: Subject['type']): Named | null {
  const { names } = indexOf(map);
  let found: Named | null = null;
  let count = 0;
  for (const match of text.matchAll(/\S+/g)) {
    const [word] = match;
    if (/^[-–—:]+$/.test(word) || ++count > NAME_WORDS) break;
    const end = match.index + word.replace(/[:,;.!?–—-]+$/, '').length;
    const ids = names
      .exact(exactKey(text.slice(0, end)))
      .filter((subject) => subject.type === type)
      .map(({ id }) => id);
    if (ids.length > 0) found = { ids, end };
    if (/[:,;!?–—]$/.test(word)) break;
  }
  return found;
}

/** `for payments …`, `for the payments team …`: the scope and what follows. */
function readScope(map: CompanyMap, text: string): Pick<PageRequest, 'scope' | 'unknownScope' | 'text'> {
  const [before, preposition = ''] = /^(for|in|at|on)\s+(?:(?:the|our)\s+)?/i.exec(text) ?? [];
  if (before === undefined) return { scope: null, unknownScope: null, text };
  const rest = text.slice(before.length);
  const scope = longestName(map, rest, 'scope');
  const [only, other] = scope?.ids ?? [];
  if (scope && only !== undefined && other === undefined) {
    return { scope: only, unknownScope: null, text: rest.slice(scope.end) };
  }
  const said = /^[^:–—\n]{1,60}?(?=\s*[:–—]|\s|$)/.exec(rest)?.[0] ?? '';
  return { scope: null, unknownScope: preposition.toLowerCase() === 'for' ? said.slice(0, SAID) : null, text };
}

/** No name stands at the beginning: what stands before a colon or a dash, or the first words, is looked for as words of a question. */
function guess(map: CompanyMap, text: string, asking: Asking): Omit<PageRequest, 'flags' | 'unreadFlag'> {
  const open = { isExact: false, scope: null, unknownScope: null, text };
  const parted = /^([\s\S]{1,120}?)(?::|\s[-–—]+)\s+\S/.exec(text)?.[1];
  const words = text.split(/\s+/);
  const beginnings = [parted ?? '', ...[2, 1, 4, 6].map((n) => words.slice(0, n).join(' '))];
  const found = new Map<string, Candidate>();
  for (const beginning of beginnings) {
    const activities = named(map, beginning, ['activity'], asking);
    if (activities.length === 1 && found.size === 0) return { ...open, activities };
    for (const activity of activities) if (!found.has(activity.id)) found.set(activity.id, activity);
  }
  return { ...open, activities: [...found.values()].slice(0, 5) };
}

/** Flags at the beginning and at the end; what looks like one in the middle of the text is text. */
function readFlags(text: string): { readonly flags: PageFlags; readonly rest: string } {
  let flags: PageFlags = { now: false, drill: false, own: false, severity: null };
  let rest = text.trim();
  for (;;) {
    const first = FIRST_FLAG.exec(rest);
    const taken = first ?? LAST_FLAG.exec(rest);
    if (!taken) return { flags, rest };
    flags = both(flags, flagsOf(taken));
    rest = (first ? rest.slice(taken[0].length) : rest.slice(0, taken.index)).trim();
  }
}

function slipIn(text: string): string | null {
  const [, before, behind] = FLAG_SLIP.exec(text) ?? [];
  return before ?? behind ?? null;
}

function flagsOf([, word = '', digit]: RegExpExecArray): PageFlags {
  const name = word.toLowerCase();
  return {
    now: name === 'now',
    drill: name === 'drill',
    own: name === 'channel',
    severity: digit === undefined ? null : (Number(digit) as Severity),
  };
}

function both(a: PageFlags, b: PageFlags): PageFlags {
  return { now: a.now || b.now, drill: a.drill || b.drill, own: a.own || b.own, severity: b.severity ?? a.severity };
}

function withoutDelimiter(text: string): string {
  return text.replace(/^(?:\s*[:,;–—]+|\s*-+(?=\s))\s*/, '').trim();
}
