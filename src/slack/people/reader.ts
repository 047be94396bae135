import type { ActionsBlock, KnownBlock } from '@slack/types';
import { mayUse } from '../../domain/people/rights.ts';
import type { Desk } from '../desk.ts';
import type { Reply } from '../messages/render.ts';

/**
 * A message that somebody (a Slack id) alone sees, without the buttons that would refuse them: those of a guest's card that change
 * something. Nobody is spared a button because Slack does not say just now who they are, and the gate stands behind each.
 */
export function forReader<R extends Reply>(desk: Desk, user: string, reply: R): R {
  const kind = desk.members.known(user) ?? null;
  if (kind === null || kind === 'member') return reply;
  const mayPress = (id = '') => mayUse(kind, desk.deedOf(id.replace(/#\d+$/, '')), desk.guests);
  const blocks = reply.blocks.flatMap((block): KnownBlock[] => {
    if (block.type !== 'actions') return [block];
    const elements = (block as ActionsBlock).elements.filter(({ action_id }) => mayPress(action_id));
    return elements.length === 0 ? [] : [{ ...block, elements }];
  });
  return { ...reply, blocks };
}
