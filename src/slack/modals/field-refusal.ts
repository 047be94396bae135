import { DomainError, type RefusalCode } from '../../domain/error.ts';

/** A refusal that belongs beside certain fields of a form. */
export class FieldRefusal extends DomainError {
  /** The sentence for each field, by its id. */
  readonly fields: Readonly<Record<string, string>>;

  constructor(code: RefusalCode, fields: Readonly<Record<string, string>>) {
    super(code, Object.values(fields)[0] ?? 'That can not be saved.');
    this.name = 'FieldRefusal';
    this.fields = fields;
  }
}
