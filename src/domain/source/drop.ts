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
  /** Who dropped them, by Slack id. */
  readonly user: string;
  /** The message that shows the plan. */
  readonly channel: string;
  readonly message: string;
  readonly files: readonly DroppedFile[];
  /** What tells one plan from another; see planDigest. */
  readonly planDigest: string;
  readonly state: DropState;
  /** When it came to this state, UTC ms. */
  readonly at: number;
}

/** Keeps what was dropped until it is applied or cancelled, where a restart can't lose it. */
export interface DropStore {
  add(drop: Omit<Drop, 'state'>): Promise<void>;
  get(id: string): Promise<Drop | null>;
  /** Another plan is shown for it now; it waits for an answer again. */
  show(id: string, planDigest: string, now: number): Promise<void>;
  /**
   * Takes it for applying or cancelling: of many who ask at once one gets it. One that is being applied can be taken again
   * after `leaseMs`, since whoever had it may have died.
   */
  take(id: string, now: number, leaseMs: number): Promise<boolean>;
  end(id: string, state: 'applied' | 'cancelled', now: number): Promise<void>;
  forgetBefore(moment: number): Promise<number>;
}
