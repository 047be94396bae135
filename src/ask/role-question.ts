import type { RoleIntent } from './answer.ts';
import { asideOf } from './aside.ts';
import { leftover } from './leftover.ts';
import type { MapIndex } from './map-index.ts';
import type { Mention } from './name-table.ts';
import type { Question, Token } from './question.ts';
import type { Reading } from './reading.ts';
import type { ScopeMention } from './scope-phrase.ts';
import { searchRoles } from './search.ts';
import { stem } from './stem.ts';

/** Words around a role's name that ask what it is, who fills it or what it owns, and nothing more particular. */
const ROLE_WORDS: ReadonlySet<string> = new Set(
  `do does role job title position function purpose describe explain define definition meaning mean responsible responsibility responsibilities
  accountable own decide approve sign charge hook hold holder fill filled occupy name named current acting act deputy deputise backup cover stand
  different difference differ compare comparison comparing distinguish versus vs distinction contrast side same similar better tell apart split overlap between
  activity activities duty duties day work summary overview report manager boss team consulted informed involved raci here today tonight appointed serve serving
  everything list exactly sit handle remit hear keep talk meet new need needed necessary really
  separate separates apart sets set distinguishes suppose supposed expected meant ought exactly main goal mandate task tasks
  replace substitute step superior supervisor line away absent holiday leave vacation sick ill deputies`
    .trim()
    .split(/\s+/)
    .map(stem),
);

const SEVERAL =
  /\b(?:vs|versus|or|and|difference|different|differ|compare|comparison|comparing|between|than|same|distinguish\w*|distinction|contrast|separates?|apart)\b|,/;
/** Not what sets them apart, but whether one of them would do. */
const NEED =
  /^(?!.*\b(?:differ|compar|distin|versus|vs\b)).*(?:\b(?:need|needs|needed|necessary|afford)\b|\b(?:have|want|hire|pay)\b.*\bboth\b|\b(?:one|same|single) person\b)/;
const HOLDER =
  /\b(?:who|whos|whose|whom)\b|\bname of\b|^(?:please )?name (?:me )?(?:the|our|a)\b|\bnamed\b|\b(?:fills?|holds?|holder|occupies|acting|deputy|appointed)\b|\bcurrent\b/;
const DEEDS =
  /\b(?:own|owns|owned|accountable|approves?|decides?|signs? off|sign off|in charge|on the hook|activities|consulted|informed|responsible for)\b/;
const WHAT = /\bwhat (?:is|are|does|do) (?:a|an|the|our)\b/;
/** A question that can only be about a role or a person: what such a one does, who such a one is. */
const ABOUT_ROLE =
  /\bwhat (?:does|do|is|are) (?:a|an|the|our|your)? ?|\bwho (?:is|are) (?:our|the|a|an)\b|\brole of\b|\bjob of\b|^(?:explain|describe|define)\b/;

/** A question about a role, or about several side by side. Null where it is about something else. */
export function readRole(index: MapIndex, question: Question, scopes: readonly ScopeMention[]): Reading | null {
  const found = rolesIn(index, question);
  if (found.length > 0 && SIDE_BY_SIDE.test(question.text)) found.push(...rolesByOneWord(index, question, found));
  const astray = strangerBeside(question, found);
  if (astray)
    return { type: 'missing', missing: { type: 'role', name: astray }, near: found.flatMap((m) => m.subjects) };
  const distinct = [
    ...new Set(found.flatMap(({ subjects }) => (subjects.length === 1 ? [(subjects[0] as { id: string }).id] : []))),
  ];
  if (
    distinct.length >= 2 &&
    leftover(question.tokens, found, ROLE_WORDS).length === 0 &&
    (SEVERAL.test(question.text) || isOnly(question, found))
  ) {
    return { type: 'comparison', roles: distinct, intent: NEED.test(question.text) ? 'need' : 'difference' };
  }
  // Who chooses somebody for a role is not who fills it.
  if (question.tokens.some((token) => token.soft && CHOOSING.has(token.stem))) return null;
  for (const mention of found) {
    for (const scope of [null, ...scopes]) {
      const spans = scope ? [mention, scope] : [mention];
      if (scope && scope.from < mention.to && mention.from < scope.to) continue;
      if (leftover(question.tokens, spans, ROLE_WORDS).length > 0) continue;
      if (mention.subjects.length > 1) return { type: 'several', subjects: mention.subjects };
      return roleReading((mention.subjects[0] as { id: string }).id, question, scope?.scope ?? null);
    }
  }
  return ABOUT_ROLE.test(question.text) ? likelyRole(index, question, scopes) : null;
}

/** `cto/cio`: two roles and not a word more. */
function isOnly({ tokens }: Question, found: readonly Mention[]): boolean {
  return tokens.every((token, i) => token.word === ',' || found.some(({ from, to }) => i >= from && i < to));
}

const COMPARES =
  /\b(?:vs|versus|difference between|compare|comparison|comparing|different from|distinguish)\b|\bboth\b.*\band\b|\bneed\b.*\b(?:and|or)\b/;

/** The one word or two that are set beside a role as if they were one: the banana of `both a CTO and a banana`. */
function strangerBeside(question: Question, found: readonly Mention[]): string | null {
  if (found.length === 0 || !COMPARES.test(question.text)) return null;
  const rest = leftover(question.tokens, found, ROLE_WORDS);
  const at = question.tokens.indexOf(rest[0] as Token);
  const alone = rest.length === 1 || (rest.length === 2 && question.tokens[at + 1] === rest[1]);
  const before = question.tokens.slice(0, at).findLast(({ word }) => !['a', 'an', 'the', 'our', ','].includes(word));
  const after = question.tokens.slice(at + rest.length).find(({ word }) => word !== ',');
  const beside = [before?.word, after?.word].some((word) => word !== undefined && JOINING.has(word));
  return alone && beside ? rest.map(({ word }) => word).join(' ') : null;
}

const CHOOSING = new Set(['choose', 'pick', 'select'].map(stem));
const JOINING = new Set(['and', 'or', 'vs', 'versus', 'with', 'to', 'from', 'between', 'compare', 'both']);

const SIDE_BY_SIDE = /\b(?:vs|versus|difference|differs?|compare|comparison|comparing)\b/;

/** Beside a role that is named, one word of another's name will do, where no third has it: `sre vs devops`. */
function rolesByOneWord(index: MapIndex, question: Question, found: readonly Mention[]): Mention[] {
  return leftover(question.tokens, found, ROLE_WORDS).flatMap((token) => {
    const [best, next] = searchRoles(index, [token]);
    if (!best || best.explained < 0.9 || best.named < 0.3 || (next && next.score > best.score * 0.93)) return [];
    const from = question.tokens.indexOf(token);
    return [{ from, to: from + 1, subjects: [{ type: 'role' as const, id: best.id }] }];
  });
}

/** A role that is not named exactly, where the question can hardly be about anything else. */
function likelyRole(index: MapIndex, question: Question, scopes: readonly ScopeMention[]): Reading | null {
  const asking = (token: Token): Token => (ROLE_WORDS.has(token.stem) ? { ...token, frame: true, soft: false } : token);
  const [best, next] = searchRoles(index, question.tokens.map(asking));
  if (!best || best.explained < 0.8 || best.named < 0.75) return null;
  if (next && next.score > best.score * 0.93) return null;
  return roleReading(best.id, question, scopes.find((scope) => scope.strong)?.scope ?? null);
}

function roleReading(id: string, question: Question, scope: string | null): Reading {
  const { text } = question;
  let roleIntent: RoleIntent = 'responsibilities';
  if (DEEDS.test(text) && !/^who is\b/.test(text)) roleIntent = 'activities';
  else if ((HOLDER.test(text) && !WHAT.test(text)) || scope !== null) roleIntent = 'holder';
  const { aside } = asideOf(text);
  if (aside === 'deputies' || aside === 'reports') roleIntent = 'holder';
  return {
    type: 'meaning',
    meaning: { subject: { type: 'role', id }, scope, intent: 'all', roleIntent, ...(aside ? { aside } : {}) },
  };
}

/** Where roles are named, by name, alias or initials; of overlapping ones the longest. */
function rolesIn(index: MapIndex, { tokens, mentions }: Question): Mention[] {
  const all: Mention[] = mentions.flatMap((mention) => {
    const subjects = mention.subjects.filter(({ type }) => type === 'role');
    return subjects.length > 0 ? [{ ...mention, subjects }] : [];
  });
  for (const [i, token] of tokens.entries()) {
    const letters = token.word.replace(/s$/, '');
    if (token.frame || letters.length < 2 || letters.length > 5) continue;
    if (index.isOwn(token.word) || (index.isWord(token.word) && !token.capital)) continue;
    const subjects =
      [token.word, letters].map((word) => index.withInitials(word)).find((list) => list.length > 0) ?? [];
    if (subjects.length > 0 && subjects.every(({ type }) => type === 'role'))
      all.push({ from: i, to: i + 1, subjects });
  }
  all.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  const chosen: Mention[] = [];
  for (const mention of all) {
    if (!chosen.some((other) => mention.from < other.to && other.from < mention.to)) chosen.push(mention);
  }
  return chosen.sort((a, b) => a.from - b.from);
}
