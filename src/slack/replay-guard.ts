/** Slack's own rule: a request is good for five minutes around the moment it was signed. */
export const SIGNATURE_LIFE_MS = 5 * 60_000;

/** How many signatures one generation remembers at most, about 20 MB; Slack sends a workspace a small part of that. */
const GENERATION_LIMIT = 100_000;

/**
 * Tells a request that was seen before by its signature. Bolt refuses what is forged or old, but takes the same bytes again
 * and again for five minutes, and takes a date in the future. One process: what another replica has seen is caught where
 * there is an effect to repeat (the inbox).
 */
export class ReplayGuard {
  #young = new Set<string>();
  #old = new Set<string>();
  #turnedAt = 0;
  readonly #underWay = new Set<string>();

  /** Whether a request may go on to be verified. Each `true` is to be ended by `leave`. */
  enter(signature: string, timestampSeconds: number, now: number): boolean {
    if (timestampSeconds * 1000 > now + SIGNATURE_LIFE_MS) return false;
    this.#turn(now);
    if (this.#underWay.has(signature) || this.#young.has(signature) || this.#old.has(signature)) return false;
    this.#underWay.add(signature);
    return true;
  }

  /** Remembers a signature that was found genuine. */
  verified(signature: string): void {
    this.#young.add(signature);
  }

  leave(signature: string): void {
    this.#underWay.delete(signature);
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
