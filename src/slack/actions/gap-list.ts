import { gapsIn, worstFirst } from '../../domain/gap/gap.ts';
import type { Action } from '../action.ts';
import { below } from '../asking/private-answer.ts';
import { gapListNote, readGapList } from '../messages/gap.ts';

/** Everything that one line of the gaps stands for. */
export const gapListAction: Action = {
  id: 'gap:list',
  deed: 'look_up',
  async run(desk, request) {
    const { code, areas } = readGapList(request.value);
    const found = gapsIn(await desk.gaps.every(), areas).filter((gap) => gap.code === code);
    return below(gapListNote(found.toSorted(worstFirst)));
  },
};
