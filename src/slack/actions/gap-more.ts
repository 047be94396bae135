import type { Action } from '../action.ts';
import { below } from '../asking/private-answer.ts';
import { gapsNote, readGapPlace } from '../messages/gap.ts';

/** The next page of what is missing. */
export const gapMoreAction: Action = {
  id: 'gap:more',
  deed: 'look_up',
  async run(desk, request) {
    const place = readGapPlace(request.value);
    return below(gapsNote(await desk.live.current(), await desk.gaps.gaps(place.areas), place));
  },
};
