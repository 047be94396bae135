import { contextFor } from '../context.ts';
import type { Desk } from '../desk.ts';
import { line, type Note } from '../messages/note.ts';
import { type Reply, toReply } from '../messages/render.ts';
import { respond } from '../response.ts';
import type { CommandRequest } from './request.ts';

/** Slack shows an error for what is not answered within three seconds. */
const PATIENCE_MS = 2000;

/** The answer to a slash command, for the asker alone. */
export interface SlashAnswer {
  /** Good as the body of the acknowledgement. */
  readonly now: Reply;
  /** What follows where the answer took too long for that. */
  readonly later: Promise<Reply> | null;
}

export async function answerSlash(desk: Desk, request: CommandRequest): Promise<SlashAnswer> {
  const { context, text } = await contextFor(desk, request.user, request.channel, request.text);
  const note = respond(text, {
    ...context,
    trigger: request.trigger || null,
    delivery: request.trigger ? `cmd:${request.trigger}` : null,
  });
  if (!(note instanceof Promise)) return { now: rendered(note), later: null };
  const first = await inTime(note, PATIENCE_MS);
  if (first) return { now: rendered(first), later: null };
  return { now: rendered({ lines: [line('One moment, I am reading it up …')] }), later: note.then(rendered) };
}

function rendered(note: Note): Reply {
  return toReply(note, { mentions: 'all' });
}

/** What a promise comes to; null where that takes longer. */
async function inTime<T>(promise: Promise<T>, ms: number): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), ms);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
