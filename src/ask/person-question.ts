import type { CompanyMap } from '../domain/map/company-map.ts';
import type { Asking } from './answer.ts';
import { asideOf } from './aside.ts';
import { leftover } from './leftover.ts';
import type { MapIndex } from './map-index.ts';
import type { Question } from './question.ts';
import type { Reading } from './reading.ts';
import { stem } from './stem.ts';
import { STOP_WORDS } from './word-class.ts';

/** Words around a person's name that ask what they do, and nothing more particular. */
const PERSON_WORDS: ReadonlySet<string> = new Set(
  `do does own owns ownership accountable responsible responsibility responsibilities plate work job role roles everything
  approve decide charge handle run look lead title position show list hold fill report reports boss manager deputy cover away absent
  hook activities duties remit consulted informed profile sign belong deputise stand step fill substitute replace holiday leave vacation sick ill line superior supervisor chief covers team looks manage name names area areas`
    .trim()
    .split(/\s+/)
    .map(stem),
);

/** Asked of oneself: `what do I own`, `my activities`. */
const ME = [
  /^(?:me|myself|mine|my (?:own )?(?:stuff|things|plate|activities|responsibilit(?:y|ies)|duties|roles?|ownership|areas?|job|raci))$/,
  /\bwhat (?:all )?(?:do|did|does|am|have|is) i\b(?: \w+)? (?:own|owning|accountable|responsible|on the hook|in charge|approve|decide|hold|have to do|supposed|do|answer|cover|run|handle|lead|look after|sign)/,
  /\bwhat (?:do|does) i (?:own|do)\b/,
  /\bwhat (?:is|are|s) (?:all )?(?:on )?(?:my (?:plate|responsibilit(?:y|ies)|duties|roles?|job|activities|areas?)|mine)\b/,
  /\b(?:which|what) (?:activities|roles?|things|areas|stuff) (?:do|am|are|is|have) (?:i|mine)\b/,
  /\b(?:show|list|give)(?: me)?(?: (?:all|everything))?(?: of)? (?:my (?:stuff|things|activities|responsibilities|duties|roles?|plate|areas)|(?:that )?i (?:own|do|am))/,
  /\b(?:everything|all) (?:that )?i (?:own|am)\b/,
];

/** A question about a person: mentioned, by e-mail, by name, or oneself. Null where it is about something else. */
export function readPerson(map: CompanyMap, index: MapIndex, question: Question, asking: Asking): Reading | null {
  const { tokens, text } = question;
  const of = (ids: readonly string[]): Reading | null => {
    if (ids.length === 0) return null;
    const subjects = ids.map((id) => ({ type: 'person' as const, id }));
    if (ids.length > 1) return { type: 'several', subjects };
    return {
      type: 'meaning',
      meaning: {
        subject: { type: 'person', id: ids[0] as string },
        scope: null,
        intent: question.intent,
        roleIntent: 'activities',
        ...asideOf(text),
      },
    };
  };
  const spoken = text.replace(/[, ]+/g, ' ').trim();
  if (asking.asker !== null && map.people.has(asking.asker) && ME.some((pattern) => pattern.test(spoken))) {
    return of([asking.asker]);
  }
  const pointed = [
    ...question.users.flatMap((user) => map.personBySlack(user)?.id ?? []),
    ...question.emails.filter((email) => map.people.has(email)),
  ];
  if (pointed.length > 0 && leftover(tokens, [], PERSON_WORDS).length === 0) return of([...new Set(pointed)]);
  for (const mention of question.mentions) {
    const people = mention.subjects.filter(({ type }) => type === 'person');
    if (people.length > 0 && leftover(tokens, [mention], PERSON_WORDS).length === 0)
      return of(people.map(({ id }) => id));
  }
  // Will and Mark are names and words: only the place in the question tells.
  const placed =
    /\bwhat (?:does|is|has) (\p{L}+) (?:own|do|accountable|responsible|in charge|on the hook|looks? after)\b/u.exec(
      spoken,
    )?.[1];
  if (placed && STOP_WORDS.has(placed)) return of(index.bearersOf(placed));
  const rest = leftover(tokens, [], PERSON_WORDS);
  // A name by itself must be all that the question is about: `what does Grace own`, not `the grace period`.
  if (rest.length === 0 || rest.length > 3 || rest.some((token) => index.bearersOf(token.word).length === 0))
    return null;
  const first = rest[0];
  const together = index
    .bearersOf(first?.word ?? '')
    .filter((id) => rest.every((token) => index.bearersOf(token.word).includes(id)));
  return of(together);
}
