import { DomainError } from '../../domain/error.ts';
import type { Action } from '../action.ts';
import { chargesOf } from '../keeping/attestation-desk.ts';
import { readMoment } from '../messages/attestation.ts';
import { confirmChangeForm } from '../modals/confirm-change.ts';
import { openForm } from '../modals/open-form.ts';

/** Opens the form that says which of the things listed is not so. */
export const confirmChangeAction: Action = {
  id: 'confirm:change',
  async run(desk, request) {
    const map = await desk.live.current();
    const person = await desk.directory.emailOf(map, request.user);
    const charges = person === null ? [] : chargesOf(desk, map, person, readMoment(request.value));
    if (charges.length === 0) {
      throw new DomainError('not_found', 'The map does not make you Accountable for any of that now.');
    }
    await openForm(desk, request, confirmChangeForm(map, charges));
    return [];
  },
};
