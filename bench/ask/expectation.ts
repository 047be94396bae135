import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { ask } from '../../src/ask/inquiry.ts';
import { answerJson } from '../../src/ask/json.ts';
import type { CompanyMap } from '../../src/domain/map/company-map.ts';
import { companyMapOf, type MapFile } from './map-file.ts';

/** What a right answer has; whatever it leaves out is free. */
export interface Expectation {
  readonly kind: string;
  readonly id?: string;
  readonly intent?: string;
  readonly scope?: string | null;
  readonly people?: readonly string[];
  readonly ids?: readonly string[];
  readonly any_of?: readonly string[];
}

/** A line of a file of questions. */
export interface ExpectedAnswer {
  readonly id: string;
  readonly category: string;
  readonly q: string;
  readonly at: string;
  readonly expect: Expectation;
  readonly also_ok?: readonly Expectation[];
}

/** An answer as the command line prints it. */
export type Printed = Record<string, unknown> & {
  kind: string;
  intent?: string;
  subject?: { id: string; scope: string | null };
  subjects?: { id: string }[];
  candidates: { id: string; score: number }[];
};

export type Outcome = 'right' | 'confident' | 'asked back' | 'refused';

export function readMap(file: string | URL): CompanyMap {
  return companyMapOf(parse(readFileSync(file, 'utf8')) as MapFile);
}

export function readQuestions(file: string | URL): ExpectedAnswer[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as ExpectedAnswer);
}

export function printed(map: CompanyMap, question: string, now: number): Printed {
  return answerJson(map, ask(map, question, { now, asker: null, scope: null }), '') as Printed;
}

/** Whether an answer is one of the right ones; a wrong answer given with confidence is the worst. */
export function outcomeOf({ expect, also_ok }: ExpectedAnswer, answer: Printed): Outcome {
  if ([expect, ...(also_ok ?? [])].some((one) => fits(one, answer))) return 'right';
  return answer.kind === 'unknown' ? 'refused' : answer.kind === 'ambiguous' ? 'asked back' : 'confident';
}

function fits(expected: Expectation, answer: Printed): boolean {
  if (answer.kind !== expected.kind) return false;
  const scope = answer.subject?.scope ?? null;
  switch (expected.kind) {
    case 'unknown':
      return true;
    case 'ambiguous':
      return answer.candidates.slice(0, 5).filter(({ id }) => expected.any_of?.includes(id)).length >= 2;
    case 'comparison': {
      const shown = (answer.subjects ?? []).map(({ id }) => id);
      return same(expected.ids ?? [], shown);
    }
    case 'person':
    case 'scope':
      return answer.subject?.id === expected.id;
    case 'role': {
      if (answer.subject?.id !== expected.id || answer.intent !== expected.intent) return false;
      if (expected.intent === 'holder' && 'scope' in expected && scope !== expected.scope) return false;
      return !expected.people || same(expected.people, peopleIn(answer.holders));
    }
    case 'activity': {
      if (answer.subject?.id !== expected.id || answer.intent !== expected.intent) return false;
      const letter = expected.intent === 'all' ? 'accountable' : (expected.intent as string);
      return (
        scope === (expected.scope ?? null) && (!expected.people || same(expected.people, peopleIn(answer[letter])))
      );
    }
    default:
      throw new Error(`nothing is known of an expected ${expected.kind}`);
  }
}

function peopleIn(list: unknown): string[] {
  const people = (Array.isArray(list) ? list : []).map(({ person }: { person: string | null }) => person);
  return [...new Set(people.filter((person) => person !== null))];
}

const same = (a: readonly string[], b: readonly string[]) => [...a].sort().join() === [...b].sort().join();
