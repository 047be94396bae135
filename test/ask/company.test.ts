import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { answered, hospitals } from './company.ts';

interface Expectation {
  readonly kind: string;
  readonly id?: string;
  readonly intent?: string;
  readonly scope?: string | null;
  readonly people?: readonly string[];
  readonly ids?: readonly string[];
  readonly any_of?: readonly string[];
}

interface Question {
  readonly id: string;
  readonly category: string;
  readonly q: string;
  readonly expect: Expectation;
  readonly also_ok?: readonly Expectation[];
}

type Answered = ReturnType<typeof answered>;

const peopleIn = (list: unknown): string[] => {
  const people = (Array.isArray(list) ? list : []).map(({ person }: { person: string | null }) => person);
  return [...new Set(people.filter((person) => person !== null))].sort();
};
const same = (a: readonly string[], b: readonly string[]) => [...a].sort().join() === [...b].sort().join();

function fits(expected: Expectation, answer: Answered): boolean {
  if (answer.kind !== expected.kind) return false;
  const scope = answer.subject?.scope ?? null;
  switch (expected.kind) {
    case 'unknown':
      return true;
    case 'ambiguous': {
      const shown = answer.candidates.slice(0, 5).filter(({ id }) => expected.any_of?.includes(id));
      return shown.length >= 2;
    }
    case 'comparison':
      return same(
        expected.ids ?? [],
        (answer.subjects ?? []).map(({ id }) => id),
      );
    case 'person':
      return answer.subject?.id === expected.id;
    case 'role': {
      if (answer.subject?.id !== expected.id || answer.intent !== expected.intent) return false;
      if (expected.intent === 'holder' && 'scope' in expected && scope !== expected.scope) return false;
      return !expected.people || same(expected.people, peopleIn(answer.holders));
    }
    case 'activity': {
      if (answer.subject?.id !== expected.id || answer.intent !== expected.intent || scope !== (expected.scope ?? null))
        return false;
      const letter = expected.intent === 'all' ? 'accountable' : (expected.intent as string);
      return !expected.people || same(expected.people, peopleIn(answer[letter]));
    }
    default:
      throw new Error(`nothing is known of an expected ${expected.kind}`);
  }
}

describe('a company that the code has never heard of', () => {
  const map = hospitals();
  const questions = readFileSync(new URL('./company.questions.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Question);
  const misses = questions.flatMap(({ id, q, expect: expected, also_ok }) => {
    const answer = answered(map, q);
    if ([expected, ...(also_ok ?? [])].some((one) => fits(one, answer))) return [];
    return [{ id, q, got: answer.kind, confident: answer.kind !== 'unknown' && answer.kind !== 'ambiguous' }];
  });

  test('is asked about in some two hundred ways', () => {
    expect(questions.length).toBeGreaterThanOrEqual(200);
  });

  test('has at least 97 of 100 questions answered right at once', () => {
    expect({ right: 1 - misses.length / questions.length >= 0.97, misses }).toMatchObject({ right: true });
  });

  test('gets at most one wrong answer in a hundred', () => {
    const confident = misses.filter((miss) => miss.confident);
    expect({ few: confident.length / questions.length <= 0.01, confident }).toMatchObject({ few: true });
  });
});
