import type { Topic } from '../notice.ts';

/** What a thread was about is of use for so long. */
export const THREAD_KEPT_MS = 7 * 86_400_000;

/** What a thread was last about, so that "and for payments?" can be understood in it. Ids only, no words. */
export interface ThreadStore {
  recall(channel: string, thread: string): Promise<Topic | null>;
  /** The same subject may be reached from several threads: under a question, and under its answer. */
  remember(channel: string, threads: readonly string[], topic: Topic, now: number): Promise<void>;
  /** Forgets threads that nobody has asked in since a moment (UTC ms). @returns how many. */
  forgetBefore(moment: number): Promise<number>;
}
