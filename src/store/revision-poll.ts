/** How late a change by another process may be noticed on PostgreSQL. */
const POLL_MS = 250;

/**
 * Watches the revision of a database that can't tell by itself when somebody else writes. Asking begins with the first
 * `stale()`, so that nobody can forget to start it and a command that never asks has no timer.
 */
export class RevisionPoll {
  readonly #read: () => Promise<number>;
  #known: number;
  #told: number;
  #wrote = false;
  #timer: NodeJS.Timeout | null = null;
  #stopped = false;
  #failures = 0;

  constructor(read: () => Promise<number>, known: number) {
    this.#read = read;
    this.#known = known;
    this.#told = known;
  }

  /** How many polls in a row have failed; 0 while the database answers. */
  get failures(): number {
    return this.#failures;
  }

  stale(): boolean {
    if (!this.#timer && !this.#stopped) this.#wait();
    if (!this.#wrote && this.#known === this.#told) return false;
    this.#wrote = false;
    this.#told = this.#known;
    return true;
  }

  /** What this process writes itself it need not wait for. */
  wrote(): void {
    this.#wrote = true;
  }

  stop(): void {
    this.#stopped = true;
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
  }

  #wait(): void {
    this.#timer = setTimeout(() => void this.#ask(), POLL_MS);
    this.#timer.unref();
  }

  async #ask(): Promise<void> {
    try {
      this.#known = await this.#read();
      this.#failures = 0;
    } catch {
      this.#failures += 1;
    }
    if (!this.#stopped) this.#wait();
  }
}
