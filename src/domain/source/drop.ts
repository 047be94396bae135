import type { NewNotice } from '../notice.ts';

/** A file in Slack, as it was when it was read. */
export interface DroppedFile {
  /** Slack's id of it. */
  readonly id: string;
  readonly name: string;
  /** SHA-256 of its content, in hexadecimal. */
  readonly digest: string;
}

/** `working` while the plan is being applied. */
export type DropState = 'shown' | 'working' | 'applied' | 'cancelled';

/** Files that somebody has dropped together, and the plan that they were shown for them. */
export interface Drop {
  readonly id: string;
  /** Whose plan it is, by Slack id: who dropped them, or the steward who has taken it up. */
  readonly user: string;
  /** The message that shows the plan. */
  readonly channel: string;
  readonly message: string;
  readonly files: readonly DroppedFile[];
  /** Who has sent it on to those who may apply it, by Slack id; null where nobody has. */
  readonly passedBy: string | null;
  /** To whom: e-mails. */
  readonly passedTo: readonly string[];
  /** What tells one plan from another; see planDigest. */
  readonly planDigest: string;
  readonly state: DropState;
  /** When it came to this state, UTC ms. */
  readonly at: number;
}

/** A plan on its way to those who may apply it. */
export interface Passing {
  readonly by: string;
  readonly to: readonly string[];
  readonly planDigest: string;
  readonly notices: readonly NewNotice[];
}

/** Keeps what was dropped until it is applied or cancelled, where a restart can't lose it. */
export interface DropStore {
  add(drop: Omit<Drop, 'state' | 'passedBy' | 'passedTo'>): Promise<void>;
  get(id: string): Promise<Drop | null>;
  /** Another plan is shown for it now; it waits for an answer again. */
  show(id: string, planDigest: string, now: number): Promise<void>;
  /**
   * Takes it for applying or cancelling: of many who ask at once one gets it. One that is being applied can be taken again
   * after `leaseMs`, since whoever had it may have died.
   */
  take(id: string, now: number, leaseMs: number): Promise<boolean>;
  /** It is over; who has to know is told, in the same transaction. */
  end(id: string, state: 'applied' | 'cancelled', now: number, notices?: readonly NewNotice[]): Promise<void>;
  /** It goes on to others, who are told in the same transaction. @returns false where it was sent on before, or is over. */
  pass(id: string, sent: Passing, now: number): Promise<boolean>;
  /** Somebody has taken up what was sent to them: the plan is theirs from now on, and shown in another message. */
  hand(id: string, to: Pick<Drop, 'user' | 'channel' | 'message'>, now: number): Promise<void>;
  forgetBefore(moment: number): Promise<number>;
}
