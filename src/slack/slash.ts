import { respondTo } from './commands.ts';
import { contextFor } from './context.ts';
import type { Desk } from './desk.ts';
import { type Reply, toReply } from './messages/render.ts';
import type { CommandRequest } from './request.ts';

/**
 * The answer to a slash command: for the asker alone, and good as the body of the acknowledgement.
 * @param later sends an answer that would come too late for that.
 */
export async function answerSlash(
  desk: Desk,
  request: CommandRequest,
  _later: (reply: Reply) => Promise<void>,
): Promise<Reply> {
  const { context, text } = await contextFor(desk, request.user, request.channel, request.text);
  return toReply(await respondTo(text, context), { mentions: 'all' });
}
