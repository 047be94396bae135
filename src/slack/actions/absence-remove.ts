import { absencesFrom, planRemoval, todayOf } from '../../domain/edit/away.ts';
import type { Action } from '../action.ts';
import { deskEdit, writerOf } from '../keeping/edit-desk.ts';
import { absencesNote } from '../messages/away.ts';
import { outcomeNote } from '../messages/edit-outcome.ts';
import { toReply } from '../messages/render.ts';

/** Takes an absence off the map; what is left takes the place of the list. */
export const absenceRemoveAction: Action = {
  id: 'absence:remove',
  async run(desk, request) {
    const key = (request.value ?? '').slice(0, 400);
    const self = await writerOf(desk, request.user);
    const outcome = await deskEdit(desk, { user: request.user, plan: (map) => planRemoval(map, key) });
    const person = key.slice(0, key.lastIndexOf(' / '));
    const { map } = outcome;
    const left = absencesFrom(map, person, todayOf(map, person, desk.clock()));
    const note = outcome.kind === 'saved' ? absencesNote(map, person, left, person === self) : outcomeNote(outcome);
    return [{ ...toReply(note, { mentions: 'all' }), audience: 'person', replaces: outcome.kind === 'saved' }];
  },
};
