import { ask } from '../ask/inquiry.ts';
import { questionNote } from './asking/question.ts';
import { asTyped } from './commands.ts';
import { contextFor } from './context.ts';
import type { Desk } from './desk.ts';
import type { ShortcutRequest } from './door/request.ts';
import { withFeedback } from './messages/feedback.ts';
import { type Reply, toReply } from './messages/render.ts';

/** "Who owns this?" on a message: what it says is read as a question, and forgotten. For whoever used the shortcut alone. */
export async function answerShortcut(desk: Desk, request: ShortcutRequest): Promise<Reply> {
  const { context, text: sent } = await contextFor(desk, request.user, request.channel, request.text);
  const text = asTyped(sent);
  return toReply(withFeedback(questionNote(text, context, ask(context.map, text, context))), { mentions: 'all' });
}
