import { confirmForGuest } from '../../domain/attestation/attestation-click.ts';
import { DomainError } from '../../domain/error.ts';
import type { Action } from '../action.ts';
import { guestChargesOf } from '../keeping/attestation-desk.ts';
import { guestConfirmedNote, readAsked } from '../messages/attestation.ts';
import { toReply } from '../messages/render.ts';

/** *All true*, of a guest's charges: a steward confirms what is theirs to keep, and stands by it with their own name. */
export const confirmGuestAction: Action = {
  id: 'confirm:guest',
  async run(desk, request) {
    const map = await desk.live.current();
    const now = desk.clock();
    const { stewards, attestations } = desk;
    const steward = (await desk.directory.emailOf(map, request.user)) ?? '';
    const { person, at } = readAsked(request.value);
    const until = Math.min(at, now);
    if (guestChargesOf(desk, map, { person, steward, at: until }).length === 0) {
      throw new DomainError('forbidden', 'There is nothing here that you could confirm for them now.');
    }
    const count = await confirmForGuest(map, attestations, { person, steward, stewards }, until, now);
    return [
      { ...toReply(guestConfirmedNote(map, person, count), { mentions: 'all' }), audience: 'person', replaces: true },
    ];
  },
};
