import { SIGNATURE_LIFE_MS } from './signature.ts';

/** How many signatures one generation remembers at most, about 20 MB; Slack sends a workspace a small part of that. */
const GENERATION_LIMIT = 100_000;

/**
 * Tells a request that was seen before by its signature. One process: what another replica has seen is caught where there is
 * an effect to repeat (the inbox).
 */
export class ReplayGuard {
  #young = new Set<string>();
  #old = new Set<string>();
  #turnedAt = 0;

  /** Remembers a genuine request's signature. @returns whether this is the first time. */
  take(signature: string, now: number): boolean {
    this.#turn(now);
    if (this.#young.has(signature) || this.#old.has(signature)) return false;
    this.#young.add(signature);
    return true;
  }

  /**
   * Two generations, each at least as long as the time in which a signature is good: a date may lie five minutes ahead, so
   * that a signature can be good for ten.
   */
  #turn(now: number): void {
    if (now - this.#turnedAt < 2 * SIGNATURE_LIFE_MS && this.#young.size < GENERATION_LIMIT) return;
    this.#old = this.#young;
    this.#young = new Set();
    this.#turnedAt = now;
  }
}
