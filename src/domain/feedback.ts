import type { NewNotice, Topic } from './notice.ts';

/** How often answers about a subject were found helpful, and how often not. Who said so is not kept. */
export interface FeedbackStore {
  count(topic: Topic, verdict: 'helpful' | 'wrong'): Promise<void>;
  of(topic: Topic): Promise<{ readonly helpful: number; readonly wrong: number }>;
}

/** So many stewards hear of a complaint at most. */
const TOLD_STEWARDS = 10;

/** What somebody says is wrong with an answer, for each of the stewards (e-mails). */
export function complaintTo(
  stewards: readonly string[],
  complaint: { readonly topic: Topic; readonly what: string; readonly words: string; readonly from: string },
): NewNotice[] {
  return stewards
    .slice(0, TOLD_STEWARDS)
    .map((recipient) => ({ recipient, body: { kind: 'complaint', ...complaint } }));
}
