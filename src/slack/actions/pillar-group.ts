import { groupsOf, PILLARS } from '../../domain/answer/pillar.ts';
import { DomainError } from '../../domain/error.ts';
import type { Action } from '../action.ts';
import { below } from '../asking/private-answer.ts';
import { readPillarGroupValue } from '../messages/catalogue-button.ts';
import { pillarGroupNote } from '../messages/pillar-card.ts';

/** What each role of one area contributes to a pillar. */
export const pillarGroupAction: Action = {
  id: 'pillar:group',
  deed: 'look_up',
  async run(desk, request) {
    const value = readPillarGroupValue(request.value);
    const pillar = PILLARS.find(({ id }) => id === value?.pillar);
    if (!value || !pillar) return [];
    const map = await desk.live.current();
    const group = groupsOf(map, pillar).find(({ area }) => (area?.id ?? null) === value.area);
    if (group) return below(pillarGroupNote(map, pillar, group, desk.clock()));
    throw new DomainError(
      'not_found',
      'The map has no such roles any more. Ask for the pillar again to see what is there.',
    );
  },
};
