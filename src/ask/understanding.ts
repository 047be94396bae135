import type { CompanyMap } from '../domain/map/company-map.ts';
import type { Answer, Asking, SubjectType } from './answer.ts';
import { COMPARING, everyLeftover, leftover, NAMING_WORDS } from './leftover.ts';
import type { MapIndex } from './map-index.ts';
import type { Mention, Subject } from './name-table.ts';
import { readPerson } from './person-question.ts';
import { type Question, readQuestion } from './question.ts';
import type { Reading } from './reading.ts';
import { answerTo, candidateOf } from './resolved.ts';
import { readRole } from './role-question.ts';
import { narrowed, type ScopeMention, scopesIn } from './scope-phrase.ts';
import { missingName, strangePlace } from './stranger.ts';
import { readSubcommand } from './subcommand.ts';
import { type Weighed, weigh } from './weighing.ts';

/** Finds out what a question means, and answers it. The order is from what is certain to what must be weighed. */
export function understand(map: CompanyMap, index: MapIndex, raw: string, asking: Asking): Answer {
  const question = readQuestion(index, raw);
  if (question.tokens.length === 0 && question.users.length === 0 && question.emails.length === 0) {
    return { kind: 'unknown', reason: 'empty', candidates: [] };
  }
  const scopes = narrowed(map, scopesIn(index, question));
  const reading =
    readSubcommand(map, index, question) ??
    readPerson(map, index, question, asking) ??
    readRole(index, question, scopes) ??
    readNamed(index, question, scopes);
  if (reading) return answerFrom(map, reading, asking);
  const weighed = weigh(map, index, question, scopes);
  const answer = answerWeighed(map, question, weighed, asking);
  if (answer.kind === 'unknown') return { ...answer, ...missingName(question) };
  const place = answer.kind === 'activity' && weighed.scope === null ? strangePlace(index, question) : null;
  return place !== null && answer.kind === 'activity' ? { ...answer, unknownScope: place } : answer;
}

function answerFrom(map: CompanyMap, reading: Reading, asking: Asking): Answer {
  switch (reading.type) {
    case 'meaning':
      return answerTo(map, reading.meaning, asking);
    case 'several':
      return {
        kind: 'ambiguous',
        candidates: reading.subjects.slice(0, 5).map((subject) => candidateOf(map, subject, 0.8)),
      };
    case 'missing':
      return {
        kind: 'unknown',
        reason: 'no_match',
        missing: reading.missing,
        candidates: reading.near.slice(0, 5).map((subject) => candidateOf(map, subject, 0.5)),
      };
    case 'comparison':
      return {
        kind: 'comparison',
        intent: reading.intent,
        roles: reading.roles.flatMap((id) => map.roles.get(id) ?? []),
      };
  }
}

/** A question that, apart from its asking words, is the name of a scope or an area. */
function readNamed(index: MapIndex, question: Question, scopes: readonly ScopeMention[]): Reading | null {
  const meaning = (subject: Subject, scope: string | null): Reading => ({
    type: 'meaning',
    meaning: { subject, scope, intent: question.intent, roleIntent: 'responsibilities' },
  });
  // A name of one word among several that say little may well be none: `who makes one application talk to another`.
  const spans = question.mentions.filter(
    (mention) =>
      leftover(question.tokens, [mention], NAMING_WORDS).length === 0 &&
      (mention.to - mention.from > 1 || everyLeftover(question.tokens, mention).length < 2),
  );
  const longest = Math.max(0, ...spans.map(({ from, to }) => to - from));
  const subjects = spans.filter(({ from, to }) => to - from === longest).flatMap((mention) => mention.subjects);
  const activities = subjects.filter(({ type }) => type === 'activity');
  const alone = (type: SubjectType): Subject | undefined =>
    spans
      // `payments are down` says more than the name of a service, though each other word of it is a small one.
      .filter((mention) => everyLeftover(question.tokens, mention).length === 0 && !saysMore(index, question, mention))
      .flatMap((mention) => mention.subjects.filter((subject) => subject.type === type))[0];
  const scope = alone('scope');
  const placed = activityAt(question, scopes);
  if (placed) return meaning(placed.activity, placed.scope);
  if (activities.length === 1) return meaning(activities[0] as Subject, null);
  if (activities.length > 1) return { type: 'several', subjects: activities };
  const sideBySide = activitiesSideBySide(question);
  if (sideBySide.length > 1) return { type: 'several', subjects: sideBySide };
  if (scope) return meaning(scope, null);
  const area = areaAlone(question);
  // Nobody carries a letter of an area: `who owns testing` is rather about the activities of that name.
  return area && (question.intent === 'all' || !question.explicit) ? meaning(area, null) : null;
}

/** An activity and a scope that are both named, with nothing else to be said: `substitution rules for the picking system`. */
function activityAt(
  { tokens, mentions }: Question,
  scopes: readonly ScopeMention[],
): { readonly activity: Subject; readonly scope: string } | null {
  for (const { scope, from, to } of scopes) {
    const place: Mention = { from, to, subjects: [] };
    const named = mentions.find(
      (mention) =>
        (mention.to <= from || mention.from >= to) &&
        mention.subjects.filter(({ type }) => type === 'activity').length === 1 &&
        leftover(tokens, [place, mention], NAMING_WORDS).length === 0,
    );
    const activity = named?.subjects.find(({ type }) => type === 'activity');
    if (activity) return { activity, scope };
  }
  return null;
}

/** Whether small words beside a name make a phrase that means something. */
function saysMore(index: MapIndex, { tokens }: Question, { from, to }: Mention): boolean {
  const stems = tokens.map((token) => token.stem);
  return tokens.some((token, i) => {
    const length = token.frame || (i >= from && i < to) ? 0 : index.synonyms.phraseAt(stems, i);
    return length > 0 && (i + length <= from || i >= to);
  });
}

/** Activities that are named one beside the other, where that is all a question says: `ward cleaning and waste disposal`. */
function activitiesSideBySide({ tokens, mentions }: Question): Subject[] {
  const named: Mention[] = [];
  for (const mention of [...mentions].sort((a, b) => b.to - b.from - (a.to - a.from))) {
    const subjects = mention.subjects.filter(({ type }) => type === 'activity');
    const free = named.every(({ from, to }) => mention.to <= from || mention.from >= to);
    if (subjects.length === 1 && free) named.push({ ...mention, subjects });
  }
  if (named.length < 2 || leftover(tokens, named, COMPARING).length > 0) return [];
  const ids = new Set(named.flatMap(({ subjects }) => subjects.map(({ id }) => id)));
  return [...ids].map((id) => ({ type: 'activity', id }));
}

/** Everything else is a question about an activity, to be found by its words; a scope may be named beside it. */
function answerWeighed(
  map: CompanyMap,
  question: Question,
  { verdict, scope, reread }: Weighed,
  asking: Asking,
): Answer {
  const answer = (subject: Subject): Answer =>
    answerTo(
      map,
      { subject, scope, intent: reread ? rereadIntent(question) : question.intent, roleIntent: 'responsibilities' },
      asking,
    );
  const candidates = verdict.candidates.map(({ id, sureness }) => candidateOf(map, { type: 'activity', id }, sureness));
  const area = areaAlone(question);
  if (verdict.kind === 'several') return { kind: 'ambiguous', candidates };
  if (verdict.kind === 'unknown') return area ? answer(area) : { kind: 'unknown', reason: 'no_match', candidates };
  if (area && (verdict.candidates[0]?.named ?? 0) < 0.6) {
    const both = [...candidates.slice(0, 4), candidateOf(map, area, candidates[0]?.score ?? 0)];
    return { kind: 'ambiguous', candidates: both };
  }
  // `what is a sprint` asks for the meaning of a word, and a mere part of a name does not give it.
  if (ASKS_MEANING.test(question.text) && (verdict.candidates[0]?.named ?? 0) < 0.6) {
    return { kind: 'unknown', reason: 'no_match', candidates };
  }
  return answer({ type: 'activity', id: verdict.id });
}

const ASKS_MEANING = /\bwhat (?:does|do|is|are) an? /;

/** `who gets woken at night` asks for nobody's path: the word that seemed to ask for one is what it is about. */
function rereadIntent({ intent }: Question): Question['intent'] {
  return intent === 'escalation' ? 'accountable' : intent;
}

/** The area that is all a question names. */
function areaAlone({ tokens, mentions }: Question): Subject | null {
  const whole = mentions.filter((mention) => everyLeftover(tokens, mention).length === 0);
  return whole.flatMap(({ subjects }) => subjects.filter(({ type }) => type === 'area'))[0] ?? null;
}
