import type { Candidate } from '../../ask/answer.ts';
import type { CompanyMap } from '../../domain/map/company-map.ts';
import type { Entity } from '../../domain/map/entity.ts';
import type { Miss } from '../../domain/miss.ts';
import { clip } from './clip.ts';
import { peopleSpans } from './edit-outcome.ts';
import { type Button, bullet, line, type Note, strong } from './note.ts';
import { dayOf, nameOf, personSpan } from './people.ts';

/** A question is shown as it was typed, letter by letter. */
const SHOWN = 300;

function quoted(question: string): string {
  return `“${clip(question, SHOWN)}”`;
}

/** Offered below an answer that knows nothing. The question travels in the button: nothing is kept before it is pressed. */
export function askStewardButton(question: string): Button {
  return { action: 'miss:ask', label: 'Ask the steward', value: JSON.stringify({ question: clip(question, SHOWN) }) };
}

/** Said to who asked: whom the question was put to. */
export function askedNote(map: CompanyMap, stewards: readonly string[]): Note {
  if (stewards.length === 0) {
    return {
      lines: [line('Nobody keeps the map yet, so there is nobody I could ask.')],
      small: ['Whoever runs me can name stewards: an area of the map has them, or the setting WHOOWNS_STEWARDS.'],
    };
  }
  return {
    lines: [line('I have asked ', ...peopleSpans(map, stewards), '. You hear from me as soon as it is solved.')],
  };
}

/** For a steward: a question without an answer, and the three ways out. */
export function missNote(miss: Miss, near: readonly Candidate[]): Note {
  const others = miss.askers === 1 ? 'Somebody asks' : `${miss.askers} people ask`;
  return {
    lines: [
      line(strong(others), ' and I have no answer: ', quoted(miss.question)),
      ...(near.length > 0 ? [line('It may be one of these by another name:')] : []),
      ...near.slice(0, 3).map(({ name }) => bullet(nameOf(name))),
    ],
    small: [`First asked on ${dayOf(miss.at)}. Whoever asked is told once it is solved.`],
    buttons: [
      { action: 'miss:alias', label: 'Add as alias', value: miss.id },
      { action: 'miss:create', label: 'Create activity', value: miss.id },
      { action: 'miss:refuse', label: 'Not ours', value: miss.id },
    ],
  };
}

/** For a steward: every question that waits, the most wanted first, each with a button. */
export function missesNote(misses: readonly Miss[]): Note {
  if (misses.length === 0) return { lines: [line('No question waits for an answer.')] };
  return {
    title: 'Questions without an answer',
    lines: misses.map((miss, i) =>
      bullet(`${i + 1}. ${quoted(miss.question)}`, `, ${miss.askers === 1 ? 'one person' : `${miss.askers} people`}`),
    ),
    small: ['Choose one to deal with it.'],
    buttons: misses.map(({ id }, i) => ({ action: 'miss:show', label: `${i + 1}`, value: id })),
  };
}

/** For a steward who has dealt with a question. */
export function dealtNote(thing: Entity | null, askers: number): Note {
  const name = thing && 'name' in thing.value ? nameOf(thing.value.name) : 'it';
  const told = askers === 1 ? 'Whoever asked is told.' : `The ${askers} people who asked are told.`;
  return { lines: [line('The answer is ', strong(name), ` from now on. ${told}`)] };
}

/** To who asked: the answer, now that there is one. */
export function solvedNote(
  map: CompanyMap,
  { question, by }: { readonly question: string; readonly by: string | null },
  card: Note,
): Note {
  const who =
    by === null ? ['It is on the map now.'] : [{ ...personSpan(map, by), slack: null }, ' has put it on the map.'];
  const title = card.title ? [line(strong(card.title))] : [];
  const { title: _title, ...rest } = card;
  return { ...rest, lines: [line('You asked ', quoted(question), '. ', ...who), ...title, ...card.lines] };
}

/** To who asked: it does not belong on the map, and why. */
export function refusedNote(
  map: CompanyMap,
  { question, reason, by }: { readonly question: string; readonly reason: string; readonly by: string },
): Note {
  const who = { ...personSpan(map, by), slack: null };
  return {
    lines: [
      line('You asked ', quoted(question), '. ', who, ' says that it is not ours to answer: ', clip(reason, SHOWN)),
    ],
  };
}
