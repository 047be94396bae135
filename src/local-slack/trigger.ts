import { randomBytes } from 'node:crypto';
import { ApiError } from './api-error.ts';

/** How long a trigger_id opens a modal, in milliseconds (Slack's modals guide). */
export const TRIGGER_LIFE_MS = 3_000;

const KEPT = 10_000;

/** The trigger_ids handed out: each opens one modal, within three seconds. */
export class Triggers {
  readonly #now: () => number;
  readonly #issued = new Map<string, { user: string; at: number; used: boolean }>();
  #count = 0;

  constructor(now: () => number) {
    this.#now = now;
  }

  issue(user: string): string {
    this.#count += 1;
    const id = `${1000 + this.#count}.${Math.floor(this.#now())}.${randomBytes(16).toString('hex')}`;
    const oldest = this.#issued.keys().next().value;
    if (this.#issued.size > KEPT && oldest) this.#issued.delete(oldest);
    this.#issued.set(id, { user, at: this.#now(), used: false });
    return id;
  }

  /** Whose screen the trigger opens a modal on. Throws Slack's error for a bad, used or late one. */
  exchange(id: string): string {
    const trigger = this.#issued.get(id);
    if (!trigger) throw new ApiError('invalid_trigger_id');
    if (trigger.used) throw new ApiError('exchanged_trigger_id');
    if (this.#now() - trigger.at > TRIGGER_LIFE_MS) throw new ApiError('expired_trigger_id');
    trigger.used = true;
    return trigger.user;
  }
}
