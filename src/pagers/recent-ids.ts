/** How many one generation remembers at most. */
const GENERATION_LIMIT = 10_000;

/** Tells what was taken before, within about a time; in this process alone. */
export class RecentIds {
  readonly #lifeMs: number;
  #young = new Set<string>();
  #old = new Set<string>();
  #turnedAt = 0;

  constructor(lifeMs: number) {
    this.#lifeMs = lifeMs;
  }

  /** @returns whether this is the first time. */
  take(id: string, now: number): boolean {
    if (now - this.#turnedAt >= this.#lifeMs || this.#young.size >= GENERATION_LIMIT) {
      this.#old = this.#young;
      this.#young = new Set();
      this.#turnedAt = now;
    }
    if (this.#young.has(id) || this.#old.has(id)) return false;
    this.#young.add(id);
    return true;
  }

  forget(id: string): void {
    this.#young.delete(id);
    this.#old.delete(id);
  }
}
