import { DomainError } from './error.ts';
import type { CompanyMap } from './map/company-map.ts';
import { nameKey } from './map/name.ts';
import type { NewNotice, Topic } from './notice.ts';
import { isSteward, mayEdit, type StewardsOfAll, stewardsFor } from './people/steward.ts';

/** Of a question so many characters are kept. */
export const QUESTION_LIMIT = 300;

/** A question that nobody has answered is forgotten after so long. */
export const MISS_KEPT_MS = 90 * 86_400_000;

/** Whoever waits for so many answers asks no more: stewards are people. */
const WAITING_LIMIT = 20;

/** So many stewards hear of a miss at most. */
const TOLD_STEWARDS = 10;

/** A question that the map had no answer to, and that somebody has asked its steward. It is kept until it is solved. */
export interface Miss {
  readonly id: string;
  readonly question: string;
  /** The area whose stewards were asked; null where none was nearest. */
  readonly area: string | null;
  /** When it was asked first, UTC ms. */
  readonly at: number;
  /** How many people wait for an answer. */
  readonly askers: number;
}

export interface NewMiss {
  readonly question: string;
  /** The same for every way of writing the same question. */
  readonly key: string;
  readonly area: string | null;
}

export interface MissStore {
  /**
   * Keeps a question, or lets one more person (a Slack id) wait for one that is kept; the notices go out only for a new one.
   * @returns whether it was new.
   */
  add(miss: NewMiss, asker: string, now: number, notices: (id: string) => readonly NewNotice[]): Promise<boolean>;
  get(id: string): Promise<Miss | null>;
  /** For how many questions somebody (a Slack id) waits. */
  waitingOf(asker: string): Promise<number>;
  /** Every question kept, the one most waited for first. */
  open(limit: number): Promise<readonly Miss[]>;
  /**
   * Forgets a question with all who asked it, and writes a notice for each of them (a Slack id) in the same transaction.
   * @returns false where it was gone before.
   */
  close(id: string, now: number, notice: (miss: Miss, asker: string) => NewNotice): Promise<boolean>;
  /** Forgets what was asked before a moment (UTC ms). @returns how many. */
  forgetBefore(moment: number): Promise<number>;
}

/** The area that most of the near misses belong to; null where none of them has one. */
export function nearestArea(areas: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const area of areas) if (area !== null) counts.set(area, (counts.get(area) ?? 0) + 1);
  let nearest: string | null = null;
  for (const [area, count] of counts) if (count > (counts.get(nearest ?? '') ?? 0)) nearest = area;
  return nearest;
}

/** The area that a question names by its name; null where it names none, or several. */
export function areaNamed(map: CompanyMap, question: string): string | null {
  const words = ` ${nameKey(question)} `;
  // A short name is a word like any other (IT, it) unless it is written as the map has it.
  const asTyped = question.split(/[^\p{L}\p{N}]+/u);
  const isNamed = (name: string) =>
    name.length > 3 ? words.includes(` ${nameKey(name) || name} `) : asTyped.includes(name);
  const named = [...map.areas.values()].filter(({ name }) => isNamed(name));
  return named.length === 1 ? (named[0]?.id ?? null) : null;
}

/**
 * Puts a question to the stewards of an area.
 * @returns whom it was put to, as e-mails; empty where nobody keeps the map, and then nothing is kept.
 * @throws DomainError for a question without a word, and for somebody who waits for too many answers already.
 */
export async function askSteward(
  store: MissStore,
  map: CompanyMap,
  ofAll: StewardsOfAll,
  asked: { readonly question: string; readonly area: string | null; readonly asker: string },
  now: number,
): Promise<string[]> {
  const question = asked.question
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, QUESTION_LIMIT)
    .replace(/[\ud800-\udbff]$/, '');
  const key = nameKey(question);
  if (key === '') throw new DomainError('invalid', 'That question has no words to look for. Ask in a few words.');
  const stewards = stewardsFor(map, ofAll, asked.area).slice(0, TOLD_STEWARDS);
  if (stewards.length === 0) return [];
  if ((await store.waitingOf(asked.asker)) >= WAITING_LIMIT) {
    const sentence = `You wait for ${WAITING_LIMIT} answers already. Ask again when some of them are there.`;
    throw new DomainError('conflict', sentence);
  }
  await store.add({ question, key, area: asked.area }, asked.asker, now, (id) =>
    stewards.map((recipient) => ({ recipient, body: { kind: 'miss_asked', miss: id } })),
  );
  return stewards;
}

/**
 * A miss that somebody (an e-mail; null is nobody) is about to deal with.
 * @throws DomainError where it is gone, or not theirs to deal with.
 */
export async function missOf(
  store: MissStore,
  map: CompanyMap,
  ofAll: StewardsOfAll,
  actor: string | null,
  id: string,
): Promise<Miss> {
  const miss = await store.get(id);
  const isTheirs = miss ? mayEdit(map, ofAll, actor, miss.area) : isSteward(map, ofAll, actor);
  if (!isTheirs) {
    throw new DomainError('forbidden', 'Only the stewards of that part of the map can deal with this question.');
  }
  if (!miss) throw new DomainError('not_found', 'That question has been dealt with already.');
  return miss;
}

/** The map has an answer now: everybody who asked is told. @returns false where it was dealt with before. */
export function answered(
  store: MissStore,
  id: string,
  { topic, by }: { readonly topic: Topic; readonly by: string | null },
  now: number,
): Promise<boolean> {
  return store.close(id, now, ({ question }, recipient) => ({
    recipient,
    body: { kind: 'miss_answered', question, topic, by },
  }));
}

/** It does not belong on the map: everybody who asked is told why. @returns false where it was dealt with before. */
export function refused(store: MissStore, id: string, reason: string, by: string, now: number): Promise<boolean> {
  return store.close(id, now, ({ question }, recipient) => ({
    recipient,
    body: { kind: 'miss_refused', question, reason, by },
  }));
}
