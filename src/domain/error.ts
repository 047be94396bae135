/** Why a request was refused, in one word that code can act on. */
export type RefusalCode = 'not_found' | 'ambiguous' | 'invalid' | 'forbidden' | 'conflict';

/**
 * A refusal that a person is meant to read: one clear sentence that names the mend.
 * Anything else that is thrown is a fault; it is logged with an id and the person sees the id.
 */
export class DomainError extends Error {
  readonly code: RefusalCode;

  constructor(code: RefusalCode, sentence: string) {
    super(sentence);
    this.name = 'DomainError';
    this.code = code;
  }
}
