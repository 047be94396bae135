import type { CompanyMap } from '../domain/company-map.ts';
import type { Answer, Asking, Candidate, SubjectType } from './answer.ts';
import { decideActivity, type Verdict } from './decision.ts';
import { everyLeftover, leftover, NAMING_WORDS } from './leftover.ts';
import type { MapIndex } from './map-index.ts';
import type { Mention, Subject } from './name-table.ts';
import { readPerson } from './person-question.ts';
import { type Question, readQuestion, type Token } from './question.ts';
import type { Reading } from './reading.ts';
import { answerTo, candidateOf } from './resolved.ts';
import { readRole } from './role-question.ts';
import { type ScopeMention, scopesIn, withoutScope } from './scope-phrase.ts';
import { searchActivities } from './search.ts';

/** Finds out what a question means, and answers it. The order is from what is certain to what must be weighed. */
export function understand(map: CompanyMap, index: MapIndex, raw: string, asking: Asking): Answer {
  const question = readQuestion(index, raw);
  if (question.tokens.length === 0 && question.users.length === 0 && question.emails.length === 0) {
    return { kind: 'unknown', reason: 'empty', candidates: [] };
  }
  const scopes = scopesIn(index, question);
  const reading =
    readPerson(map, index, question, asking) ?? readRole(index, question, scopes) ?? readNamed(question, scopes);
  if (reading) return answerFrom(map, reading, asking);
  return weigh(map, index, question, scopes, asking);
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
    case 'comparison':
      return { kind: 'comparison', roles: reading.roles.flatMap((id) => map.roles.get(id) ?? []) };
  }
}

/** A question that, apart from its asking words, is the name of a scope or an area. */
function readNamed(question: Question, scopes: readonly ScopeMention[]): Reading | null {
  const meaning = (subject: Subject, scope: string | null): Reading => ({
    type: 'meaning',
    meaning: { subject, scope, intent: question.intent, roleIntent: 'responsibilities' },
  });
  const spans = question.mentions.filter((mention) => leftover(question.tokens, [mention], NAMING_WORDS).length === 0);
  const longest = Math.max(0, ...spans.map(({ from, to }) => to - from));
  const subjects = spans.filter(({ from, to }) => to - from === longest).flatMap((mention) => mention.subjects);
  const activities = subjects.filter(({ type }) => type === 'activity');
  const alone = (type: SubjectType): Subject | undefined =>
    spans
      .filter((mention) => everyLeftover(question.tokens, mention).length === 0)
      .flatMap((mention) => mention.subjects.filter((subject) => subject.type === type))[0];
  const scope = alone('scope');
  if (activities.length === 1) return meaning(activities[0] as Subject, null);
  if (activities.length > 1) return { type: 'several', subjects: activities };
  if (scope) return meaning(scope, null);
  for (const { scope: id, from, to } of scopes) {
    const both: Mention = { from, to, subjects: [] };
    const named = question.mentions.find(
      (mention) =>
        (mention.to <= from || mention.from >= to) &&
        mention.subjects.filter(({ type }) => type === 'activity').length === 1 &&
        leftover(question.tokens, [both, mention], NAMING_WORDS).length === 0,
    );
    const activity = named?.subjects.find(({ type }) => type === 'activity');
    if (activity) return meaning(activity, id);
  }
  const area = areaAlone(question);
  // Nobody carries a letter of an area: `who owns testing` is rather about the activities of that name.
  return area && (question.intent === 'all' || !question.explicit) ? meaning(area, null) : null;
}

/** Everything else is a question about an activity, to be found by its words; a scope may be named beside it. */
function weigh(
  map: CompanyMap,
  index: MapIndex,
  question: Question,
  scopes: readonly ScopeMention[],
  asking: Asking,
): Answer {
  const whole = decide(map, index, question.tokens);
  let best: { verdict: Verdict; scope: string | null } = { verdict: whole, scope: null };
  for (const mention of scopes) {
    const rest = decide(map, index, withoutScope(question.tokens, mention));
    if (prefers(rest, best.verdict, mention)) best = { verdict: rest, scope: mention.scope };
  }
  const { verdict, scope } = best;
  const subject = (id: string): Subject => ({ type: 'activity', id });
  const candidates: Candidate[] = verdict.candidates.map(({ id, score }) => candidateOf(map, subject(id), score));
  const area = areaAlone(question);
  if (area && verdict.kind === 'unknown') {
    return answerTo(
      map,
      { subject: area, scope: null, intent: question.intent, roleIntent: 'responsibilities' },
      asking,
    );
  }
  if (area && verdict.kind === 'one' && (verdict.candidates[0]?.named ?? 0) < 0.6) {
    return {
      kind: 'ambiguous',
      candidates: [...candidates.slice(0, 4), candidateOf(map, area, candidates[0]?.score ?? 0)],
    };
  }
  if (verdict.kind !== 'one') {
    return verdict.kind === 'several'
      ? { kind: 'ambiguous', candidates }
      : { kind: 'unknown', reason: 'no_match', candidates };
  }
  return answerTo(
    map,
    { subject: subject(verdict.id), scope, intent: question.intent, roleIntent: 'responsibilities' },
    asking,
  );
}

/** A word that asks (`permission`) may be all there is to go by; then it is read as what the question is about. */
function decide(map: CompanyMap, index: MapIndex, tokens: readonly Token[]): Verdict {
  const verdict = decideActivity(searchActivities(map, index, tokens));
  if (verdict.kind !== 'unknown' || !tokens.some((token) => token.soft)) return verdict;
  const firm = decideActivity(
    searchActivities(
      map,
      index,
      tokens.map((token) => (token.soft ? { ...token, frame: false, soft: false } : token)),
    ),
  );
  return firm.kind === 'one' && (firm.candidates[0]?.explained ?? 0) >= 0.75 ? firm : verdict;
}

/** The area that is all a question names. */
function areaAlone({ tokens, mentions }: Question): Subject | null {
  const whole = mentions.filter((mention) => everyLeftover(tokens, mention).length === 0);
  return whole.flatMap(({ subjects }) => subjects.filter(({ type }) => type === 'area'))[0] ?? null;
}

/** Whether reading some words as a scope explains the question better than reading them as part of the activity. */
function prefers(scoped: Verdict, plain: Verdict, mention: ScopeMention): boolean {
  const rank = { unknown: 0, several: 1, one: 2 };
  const gain = rank[scoped.kind] - rank[plain.kind];
  if (gain !== 0) return gain > 0;
  if (scoped.kind === 'unknown') return false;
  const [a, b] = [scoped.candidates[0], plain.candidates[0]];
  if (!a || !b) return false;
  // What the activity's own words say of the place is no scope: `a new version of the patient app`.
  if (a.id === b.id && b.explained >= a.explained - (mention.possessive ? 0.1 : 0.03)) return false;
  return mention.strong ? a.score > b.score - 0.12 : a.score > b.score + 0.12;
}
