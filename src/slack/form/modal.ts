import type { Deed } from '../../domain/people/rights.ts';
import type { Desk } from '../desk.ts';
import type { SubmissionRequest } from '../door/request.ts';
import type { Note } from '../messages/note.ts';
import type { Form } from '../modals/form.ts';

/** What a form does when it is sent. What it was opened for and what was entered are not trusted: rights are checked here and now. */
export interface Modal {
  /** `noun:verb`. */
  readonly id: string;
  /** What whoever sends it must be allowed to do; a write where it is left out. */
  readonly deed?: Deed;
  /**
   * @returns what takes the form's place: what has been done, or the next form.
   * @throws FieldRefusal with sentences for certain fields; DomainError with one that is shown beside the form's first.
   */
  submit(desk: Desk, request: SubmissionRequest): Promise<Note | Form>;
}
