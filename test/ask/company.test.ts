import { describe, expect, test } from '@jest/globals';
import { outcomeOf, readQuestions } from '../../bench/ask/expectation.ts';
import { answered, hospitals } from './company.ts';

describe('a company that the code has never heard of', () => {
  const map = hospitals();
  const questions = readQuestions(new URL('./company.questions.jsonl', import.meta.url));
  const misses = questions.flatMap((question) => {
    const answer = answered(map, question.q);
    const outcome = outcomeOf(question, answer);
    if (outcome === 'right') return [];
    return [{ id: question.id, q: question.q, got: answer.kind, confident: outcome === 'confident' }];
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
