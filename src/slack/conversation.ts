import { TOUR_STEPS } from '../domain/tour.ts';
import { respondTo } from './commands.ts';
import { contextFor } from './context.ts';
import type { Desk } from './desk.ts';
import type { Note } from './messages/note.ts';
import { toReply } from './messages/render.ts';
import { welcomeTourNote } from './messages/tour.ts';
import { channelNote, welcomeNote } from './messages/welcome.ts';
import type { EventRequest } from './request.ts';
import { tourView } from './tour-walk.ts';

/** Answers an event: a mention in its thread, a direct message, an invitation to a channel, a new colleague. Anything else is left alone. */
export async function answerEvent(desk: Desk, event: EventRequest): Promise<void> {
  if (event.isEcho || !event.user) return;
  if (event.type === 'team_join') await welcome(desk, event.user);
  if (!event.channel) return;
  if (event.type === 'member_joined_channel') {
    if (event.user === desk.bot.userId) await greetChannel(desk, event);
  } else if (event.type === 'app_mention' || (event.type === 'message' && event.channelType === 'im')) {
    await answerMessage(desk, event);
  }
}

async function answerMessage(desk: Desk, event: EventRequest): Promise<void> {
  const now = desk.clock();
  // A message is answered once, by whichever replica gets it first, however often and in whatever events it arrives.
  if (!(await desk.inbox.claim(`message:${event.channel}:${event.ts}`, now))) return;
  const isDirect = event.channelType === 'im';
  const typed = withoutOwnMention(event.text, desk.bot.userId);
  const { context, text } = await contextFor(desk, event.user ?? '', event.channel ?? '', typed);
  if (isDirect && (await desk.inbox.claim(`hello:${event.user}`, now))) {
    await post(desk, event, welcomeNote(context.map), isDirect);
    if (isGreeting(text)) return;
  }
  await post(desk, event, await respondTo(text, context), isDirect);
}

async function greetChannel(desk: Desk, event: EventRequest): Promise<void> {
  if (!(await desk.inbox.claim(`joined:${event.channel}:${event.ts}`, desk.clock()))) return;
  const map = await desk.live.current();
  await post(desk, { ...event, ts: '', thread: undefined }, channelNote(map), true);
}

/** Offers the tour to somebody new, once, where that is switched on. */
async function welcome(desk: Desk, user: string): Promise<void> {
  if (!desk.welcomes || !(await desk.inbox.claim(`welcome:${user}`, desk.clock()))) return;
  await desk.store.tours.remember(user, TOUR_STEPS[0], desk.clock());
  const reply = toReply(welcomeTourNote(await tourView(desk, user)), { mentions: 'all' });
  await desk.client.chat.postMessage({ channel: user, ...reply, unfurl_links: false, unfurl_media: false });
}

/** The mention that called the bot is no part of the question, wherever in the sentence it stands. */
function withoutOwnMention(text: string, botUser: string): string {
  return text
    .replace(new RegExp(`<@${botUser}(?:\\|[^>]*)?>`, 'g'), ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Nothing, or a word of greeting: the welcome has answered that already. */
function isGreeting(text: string): boolean {
  return /^(\W*|(hi|hello|hey|hallo|good (morning|afternoon|evening))\b[^?]{0,20})$/i.test(text.trim());
}

/** Posts in the thread of the message, or as the next message where a thread would only be in the way. */
async function post(desk: Desk, event: EventRequest, note: Note, inline: boolean): Promise<void> {
  const thread = event.thread ?? (inline ? undefined : event.ts);
  const mentions = event.channelType === 'im' ? 'all' : 'lead';
  await desk.client.chat.postMessage({
    channel: event.channel ?? '',
    ...toReply(note, { mentions }),
    ...(thread ? { thread_ts: thread } : {}),
    unfurl_links: false,
    unfurl_media: false,
  });
}
