import type { Deed } from '../domain/people/rights.ts';
import type { Desk } from './desk.ts';
import type { ActionRequest } from './door/request.ts';
import type { Reply } from './messages/render.ts';

/** A message for the person who clicked, or for the whole channel; sent by way of the clicked message. */
export interface ActionOutcome extends Reply {
  readonly audience: 'person' | 'channel';
  /** Whether it takes the place of the message with the button. */
  readonly replaces: boolean;
}

/** What a button does. Its value is not trusted: whatever it names is looked up, and rights are checked, here and now. */
export interface Action {
  /** `noun:verb`. */
  readonly id: string;
  /** What whoever clicks must be allowed to do; a write where it is left out. */
  readonly deed?: Deed;
  /** Whether Slack hears that the click has come only when what it does is written down: a crash before that is seen. */
  readonly settles?: boolean;
  /** What is sent for it; nothing where there is nothing to say. */
  run(desk: Desk, request: ActionRequest): Promise<readonly ActionOutcome[]>;
}
