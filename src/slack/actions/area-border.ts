import { DomainError } from '../../domain/error.ts';
import type { Action } from '../action.ts';
import { below } from '../asking/private-answer.ts';
import { borderCard } from '../messages/border-card.ts';
import { readBorderValue } from '../messages/catalogue-button.ts';

/** What crosses the border between two areas. */
export const areaBorderAction: Action = {
  id: 'area:border',
  deed: 'look_up',
  async run(desk, request) {
    const value = readBorderValue(request.value);
    if (!value) return [];
    const map = await desk.live.current();
    const [near, far] = [map.areas.get(value.near), map.areas.get(value.far)];
    if (near && far) return below(borderCard(map, near, far, desk.clock()));
    throw new DomainError(
      'not_found',
      'One of these areas is no longer on the map. /whoowns area shows what is there.',
    );
  },
};
