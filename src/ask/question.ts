import type { ActivityIntent } from './answer.ts';
import { type FoldedQuestion, foldQuestion } from './fold.ts';
import { type IntentReading, readIntent } from './intent.ts';
import type { MapIndex } from './map-index.ts';
import { mend } from './mending.ts';
import type { Mention } from './name-table.ts';
import { stem } from './stem.ts';
import type { Correction } from './vocabulary.ts';
import { STOP_WORDS } from './word-class.ts';

/** A word of a question, after slips were mended and contractions taken apart. */
export interface Token {
  readonly word: string;
  readonly stem: string;
  /** What else a misspelt word may stand for, the likeliest first; empty for a word written right. */
  readonly corrections: readonly Correction[];
  readonly capital: boolean;
  /** Whether the word only asks (`who owns`), and says nothing of the subject. */
  frame: boolean;
  /** Whether it is what `who` does: the verb of the question. */
  verb: boolean;
  /** Whether it stands behind `who` in the same clause: what is asked about, not what is told before. */
  asked: boolean;
  /** Whether the word asks and may name the subject as well (`approves`). */
  soft: boolean;
  /** Whether an article stands before it: `the release` is no verb. */
  noun: boolean;
  /** Whether the deed is done to it: the roof of `who repairs the roof of the depot`. */
  object: boolean;
}

/** A question taken apart: its words, what it asks for, and what of the map it names. */
export interface Question {
  readonly tokens: readonly Token[];
  readonly text: string;
  readonly intent: ActivityIntent;
  /** Whether some word showed the intent, or it is merely what is assumed. */
  readonly explicit: boolean;
  readonly mentions: readonly Mention[];
  readonly users: readonly string[];
  readonly emails: readonly string[];
}

const COMMA: Token = {
  word: ',',
  stem: ',',
  corrections: [],
  capital: false,
  frame: true,
  verb: false,
  asked: false,
  soft: false,
  noun: false,
  object: false,
};

/** Politeness and small talk around a question; what remains is the question. */
const NOISE =
  /\b(?:(?:can|could|would|will|does|do|did) (?:someone|somebody|anyone|anybody|you|u|any of you)(?: (?:please|pls|kindly|quickly|maybe|happen to))?(?: (?:tell|help|remind|show|explain to|let|point))?(?: (?:me|us))?(?: (?:know|out|understand|to))?|(?:i|we) (?:was|am|were|are)? ?(?:just )?wonder(?:ing)?(?: if)?|any (?:idea|ideas|clue|chance)|(?:i|we) (?:need|want|would like|have) to (?:know|find out|understand|check|figure out)|(?:i am|im) (?:new(?: here)?|trying to (?:find(?: out)?|figure out|understand|work out|see)|not sure|looking for|confused|curious|after)|(?:i|we) (?:have )?(?:only |just |recently )?(?:just|only|recently) (?:joined|started|arrived)(?: here)?|(?:(?:a|another|one more|one last|next|last|just a|another) )?(?:(?:quick|dumb|stupid|silly|random|daft|newbie|tiny|small) (?:question|one|q)|(?:another|one more|next|last) (?:question|q))|(?:please )?remind me|(?:really |so |very )?sorry(?: (?:to|for) (?:bother|bug|disturb|nag|annoy|interrupt|ask|trouble|pester)(?:ing)?)?(?: (?:you|everyone|everybody|all|folks|team|guys))?|good (?:morning|afternoon|evening|day|night)|(?:in|at|across) (?:this|our|the) (?:company|organi[sz]ation|firm|business)|around here|right now|at the moment|these days|this (?:week|month)|at present|nowadays|as of (?:now|today)|by the way|in advance|(?:thank you|thanks)(?: (?:so|very) much| a (?:lot|million|bunch))?|(?:asking )?for a friend|happy (?:monday|friday)|hope (?:you|everyone|all)[^,]*|(?:cheers|ta|thanks|love)? ?x{1,4}$)\b/g;

/** Reads a question against a map's words. Fast: no score is counted here. */
export function readQuestion(index: MapIndex, raw: string): Question {
  const folded = foldQuestion(raw);
  const tokens = tokensOf(index, folded);
  markVerbs(tokens);
  const text = tokens.map((token) => token.word).join(' ');
  const starts = startsOf(tokens);
  const quiet = text.replace(NOISE, (noise: string) => {
    return noise.replace(/[^ ]/g, ',');
  });
  markSpan(tokens, starts, matchesOf(quiet, /[,]+/g), 'frame');
  const mentions = [...index.names.mentions(tokens.map((token) => token.stem))].filter(({ from, to }) => {
    // A name that is an everyday word, as `OR` is, must be written as one.
    return tokens.slice(from, to).some((token) => token.capital || !STOP_WORDS.has(token.word));
  });
  const reading = intentBeside(quiet, tokens, starts, mentions);
  if (reading.span) markSpan(tokens, starts, [reading.span], 'frame');
  if (reading.soft) markSpan(tokens, starts, [reading.soft], 'soft');
  const second = reading.span ? readIntent(masked(quiet, reading.span)) : reading;
  const letters =
    second.intent !== reading.intent && asksAgain(quiet, second.span) && LETTER_INTENTS.has(reading.intent);
  const both = reading.span && second.span && (second.intent === reading.intent || letters);
  if (both && second.span) {
    markSpan(tokens, starts, [second.span], 'frame');
    if (second.soft) markSpan(tokens, starts, [second.soft], 'soft');
  }
  if (!tokens.some(({ object }) => object)) markBareNoun(tokens);
  return {
    tokens,
    text: quiet,
    intent: both && second.intent !== reading.intent ? 'all' : reading.intent,
    explicit: reading.span !== null,
    mentions,
    users: folded.mentions,
    emails: folded.emails,
  };
}

/** The first word behind `who` that says something is what they do, unless an article stands before it. */
function markVerbs(tokens: readonly Token[]): void {
  for (const [i, token] of tokens.entries()) token.noun = DETERMINERS.has(tokens[i - 1]?.word ?? '');
  for (const [i, { word }] of tokens.entries()) {
    if (word !== 'who' && word !== 'whom') continue;
    let found = false;
    // `who puts marks online`: what stands behind such a verb is no verb.
    let plain = false;
    for (let next = i + 1; next < tokens.length; next++) {
      const token = tokens[next] as Token;
      if (token.word === ',') break;
      token.asked = true;
      if (STOP_WORDS.has(token.word) && !ARTICLES.has(token.word)) {
        plain ||= !AUXILIARIES.has(token.word);
        continue;
      }
      token.verb = !found && !ARTICLES.has(token.word);
      if (token.verb && !plain) markObject(tokens, next + 1);
      found = true;
    }
  }
}

/** The first words behind the verb that say something, up to the next small word. */
function markObject(tokens: readonly Token[], from: number): void {
  let at = Math.max(from, 0);
  while (at < tokens.length && BEFORE_OBJECT.has((tokens[at] as Token).word)) at++;
  while (at < tokens.length && !STOP_WORDS.has((tokens[at] as Token).word) && tokens[at]?.word !== ',') {
    (tokens[at] as Token).object = true;
    at++;
  }
}

/** `key art` and `who owns the key art` are about all of it; of a story's first words that can't be said. */
function markBareNoun(tokens: readonly Token[]): void {
  markObject(
    tokens,
    tokens.findIndex(({ frame, word }) => !frame && !STOP_WORDS.has(word)),
  );
  const isWhole = tokens.every((token) => token.object || !isContent(token) || token.soft);
  if (!isWhole) for (const token of tokens) token.object = false;
}

const AUXILIARIES = new Set(
  'is are was do does did can could should would will shall may might must has have had to we i you be'.split(' '),
);
const BEFORE_OBJECT = new Set(
  'the a an our my your their his her any some all every new other such off out up on for of about with'.split(' '),
);
const DETERMINERS = new Set(['the', 'a', 'an', 'our', 'my', 'your', 'their', 'this', 'that']);
const ARTICLES = new Set(['the', 'a', 'an', 'our', 'my', 'your', 'for', 'of', 'in', 'on', 'at', 'about', 'with']);

function masked(text: string, [from, to]: readonly [number, number]): string {
  return text.slice(0, from) + '#'.repeat(to - from) + text.slice(to);
}

const LETTER_INTENTS: ReadonlySet<ActivityIntent> = new Set(['accountable', 'responsible', 'consulted', 'informed']);

/** Whether a second `who` asks for something else: `who approves it and who does it`. */
function asksAgain(text: string, span: readonly [number, number] | null): boolean {
  return span !== null && /^who/.test(text.slice(span[0], span[1])) && /\band\b|,/.test(text);
}

/** Words that belong to an activity's full name ask for nothing: `escalation handling` is no question for a path. */
function intentBeside(
  text: string,
  tokens: readonly Token[],
  starts: readonly number[],
  mentions: readonly Mention[],
): IntentReading {
  const reading = readIntent(text);
  const { span } = reading;
  if (!span) return reading;
  for (const { from, to, subjects } of mentions) {
    if (!subjects.some(({ type }) => type === 'activity')) continue;
    const begin = starts[from] as number;
    const end = (starts[to - 1] as number) + (tokens[to - 1] as Token).word.length;
    if (span[0] >= end || span[1] <= begin) continue;
    const rest = readIntent(masked(text, [begin, end]));
    if (rest.span || !/^who/.test(text.slice(span[0], span[1]))) return rest;
    return { intent: reading.intent, span: [span[0], Math.max(span[0], begin)], soft: null };
  }
  return reading;
}

function tokensOf(index: MapIndex, { words, capitals }: FoldedQuestion): Token[] {
  const tokens: Token[] = [];
  const shouting = capitals.filter(Boolean).length > words.length / 2 && words.length > 2;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    const capital = (capitals[i] as boolean) && !shouting;
    if (word === ',') {
      tokens.push({ ...COMMA });
      continue;
    }
    const next = words[i + 1];
    const joined = next === undefined ? '' : word + next;
    if (joined.length >= 6 && index.isOwn(joined) && !(index.isOwn(word) && index.isOwn(next as string))) {
      tokens.push(token(joined, [], false));
      i++;
      continue;
    }
    if (word === 'im' && !capital && next !== undefined && next !== ',') {
      tokens.push(token('i', [], false), token('am', [], false));
      continue;
    }
    const pieces = mend(index, word);
    for (const piece of pieces) tokens.push(token(piece.word, piece.corrections, capital && pieces.length === 1));
  }
  return tokens;
}

function token(word: string, corrections: readonly Correction[], capital: boolean): Token {
  return {
    word,
    stem: stem(word),
    corrections,
    capital,
    frame: false,
    verb: false,
    asked: false,
    soft: false,
    noun: false,
    object: false,
  };
}

function startsOf(tokens: readonly Token[]): number[] {
  let at = 0;
  return tokens.map(({ word }) => {
    const start = at;
    at += word.length + 1;
    return start;
  });
}

function matchesOf(text: string, pattern: RegExp): [number, number][] {
  return [...text.matchAll(pattern)].map((match) => [match.index, match.index + match[0].length]);
}

function markSpan(
  tokens: readonly Token[],
  starts: readonly number[],
  spans: readonly (readonly [number, number])[],
  flag: 'frame' | 'soft',
): void {
  for (const [from, to] of spans) {
    for (const [i, start] of starts.entries()) if (start >= from && start < to) (tokens[i] as Token)[flag] = true;
  }
}

/** Whether a word may be part of what the question is about. */
export function isContent(token: Token): boolean {
  return (!token.frame || token.soft) && !STOP_WORDS.has(token.word);
}
