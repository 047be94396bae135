import type { CompanyMap } from '../domain/map/company-map.ts';
import type { ActivityIntent, RoleIntent } from './answer.ts';
import { exactKey } from './fold.ts';
import { indexOf } from './inquiry.ts';
import { readIntent } from './intent.ts';
import type { Subject } from './name-table.ts';
import type { Meaning } from './resolved.ts';

/** What a conversation was last about. */
export interface Previous {
  readonly subject: Subject;
  readonly scope: string | null;
}

/** What a few words mean that are no question by themselves: another side of the same subject. */
export type FollowUp =
  | { readonly type: 'meaning'; readonly meaning: Meaning }
  /** Who stands in for who carries it. */
  | { readonly type: 'deputy'; readonly about: Previous }
  /** Since when it is so, and who says so. */
  | { readonly type: 'since'; readonly about: Previous };

/** A follow-up is short; what is longer is a question of its own. */
const WORDS = 9;

const LEAD =
  /^(?:(?:and|or|but|so|ok|okay|then|also|now|great|thanks|thank you|cool|hm|hmm|well|yes|no)\b ?|(?:what|how) about\b ?)+/;
const PREPOSITION = /\b(?:for|in|at|of|on|within)(?: the| our)? (.+)$/;
const KIND = / (?:team|service|product|region|squad|group)$/;
const DEPUTY =
  /^(?:who )?(?:is|are|s)? ?(?:the |their |his |her |its |s )?(?:deput(?:y|ies)|stand ?ins?|back ?ups?|substitutes?)$|^who (?:stands in|steps in|deputi[sz]es|covers|is covering|fills in|backs (?:them|him|her|it) up)(?: (?:for (?:them|him|her|it)|then))?$/;
const SINCE =
  /^(?:since when|from when|how long|as of when|who (?:said|says) (?:so|that|this)|says who|when did (?:that|this|it) (?:start|change|begin)|how old is (?:that|this|it)|where (?:is|does) (?:that|this|it) (?:come )?from|how do you know)(?: (?:is|was|has) (?:that|this|it)(?: been)?(?: so| true| the case)?)?$/;
const HOLDER = /^who (?:holds|has|fills|is in|is|are)(?: (?:it|that|this|they|them|the role|this role|that role))?$/;
const WORK =
  /^what (?:does|do|is|are) (?:it|they|she|he|this role|that role) (?:do|own|accountable for|responsible for)$/;

/** Words beside the asking ones that point back, and name nothing. */
const POINTING = new Set(
  'it its that this these those them they he she him her his their there then else one ones is are be the for of to on about in by as well too also please exactly now right first next here'.split(
    ' ',
  ),
);

/**
 * Reads words as a follow-up of what came before; null where they are a question of their own. Cheap: no search is made.
 * @param words as somebody typed them.
 */
export function readFollowUp(map: CompanyMap, words: string, previous: Previous): FollowUp | null {
  const said = exactKey(words.slice(0, 200));
  if (said === '' || said.split(' ').length > WORDS) return null;
  const core = said.replace(LEAD, '').trim();
  const hasLead = core.length < said.length;
  const placed = placeIn(map, core, hasLead);
  const about: Previous = placed ? { ...previous, scope: placed.scope } : previous;
  const rest = placed ? placed.rest : core;
  if (rest === '') return placed ? sameFor(about) : null;
  if (DEPUTY.test(rest)) return { type: 'deputy', about };
  if (SINCE.test(rest)) return { type: 'since', about };
  if (previous.subject.type === 'role') {
    if (HOLDER.test(rest)) return meaningOf(about, 'all', 'holder');
    if (WORK.test(rest)) return meaningOf(about, 'all', 'activities');
  }
  const intent = intentOf(rest);
  const isAnswerable = previous.subject.type === 'activity' || previous.subject.type === 'scope';
  return intent && isAnswerable ? meaningOf(about, intent, 'responsibilities') : null;
}

/** A scope that the words end with: `for payments`, or the name alone behind `and`; the rest is what stands before it. */
function placeIn(
  map: CompanyMap,
  core: string,
  hasLead: boolean,
): { readonly scope: string; readonly rest: string } | null {
  const match = PREPOSITION.exec(core);
  const name = match ? match[1] : hasLead ? core : undefined;
  if (name === undefined) return null;
  const { names } = indexOf(map);
  const scope = [...names.exact(name), ...names.exact(name.replace(KIND, ''))].find(({ type }) => type === 'scope');
  return scope ? { scope: scope.id, rest: match ? core.slice(0, match.index).trim() : '' } : null;
}

/** `and for payments?`: the same question for another place; of a place it is a question about that place. */
function sameFor(about: Previous): FollowUp | null {
  if (about.subject.type === 'person' || about.subject.type === 'area') return null;
  if (about.subject.type !== 'scope') return meaningOf(about, 'all', 'holder');
  return meaningOf({ subject: { type: 'scope', id: about.scope ?? about.subject.id }, scope: null }, 'all', 'holder');
}

function meaningOf({ subject, scope }: Previous, intent: ActivityIntent, roleIntent: RoleIntent): FollowUp {
  return { type: 'meaning', meaning: { subject, scope, intent, roleIntent } };
}

/** What the words ask for, where they do nothing but ask. */
function intentOf(text: string): ActivityIntent | null {
  const { intent, span } = readIntent(text);
  if (!span) return null;
  const beside = `${text.slice(0, span[0])} ${text.slice(span[1])}`.split(' ').filter((word) => word !== '');
  return beside.every((word) => POINTING.has(word) || word === 'if') ? intent : null;
}
