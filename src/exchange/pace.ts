import { setImmediate } from 'node:timers/promises';

export type Phase = 'read' | 'plan' | 'save';

/** How far an import is; `done` of `total` in the phase's own measure (bytes, things, edits). */
export interface Progress {
  readonly phase: Phase;
  readonly done: number;
  readonly total: number;
}

const SLICE_MS = 8;

/**
 * Lets everybody else have a turn during long work: after each small piece of it, `if (pace.due()) await pace.rest()`.
 * An answer in chat then waits for one slice (about 8 ms), never for the whole import.
 */
export class Pace {
  readonly #onProgress: ((progress: Progress) => void) | undefined;
  #since = performance.now();

  constructor(onProgress?: (progress: Progress) => void) {
    this.#onProgress = onProgress;
  }

  due(): boolean {
    return performance.now() - this.#since >= SLICE_MS;
  }

  async rest(): Promise<void> {
    await setImmediate();
    this.#since = performance.now();
  }

  report(phase: Phase, done: number, total: number): void {
    this.#onProgress?.({ phase, done, total });
  }
}
