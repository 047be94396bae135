import { readFollowUp } from '../../ask/follow-up.ts';
import { TOUR_STEPS } from '../../domain/answer/tour.ts';
import { DomainError } from '../../domain/error.ts';
import type { Topic } from '../../domain/notice.ts';
import type { CommandContext } from '../command.ts';
import { gateOf, isForOneself, isOwnWords, wantedBy } from '../commands.ts';
import { contextFor } from '../context.ts';
import type { Desk } from '../desk.ts';
import type { EventRequest } from '../door/request.ts';
import { answerDrop, isOtherTable, mapFilesOf } from '../file/drop.ts';
import { noMapNote } from '../messages/drop.ts';
import { refusalNote } from '../messages/fault.ts';
import type { Note } from '../messages/note.ts';
import { toReply } from '../messages/render.ts';
import { welcomeTourNote } from '../messages/tour.ts';
import { channelNote, welcomeNote } from '../messages/welcome.ts';
import { refuseDeed } from '../people/gate.ts';
import { forReader } from '../people/reader.ts';
import { respond } from '../response.ts';
import { followUpNote, previousOf } from './follow-up.ts';
import { topicOf } from './topic.ts';
import { tourView } from './tour-walk.ts';

/** Answers an event: a mention in its thread, a direct message, an invitation to a channel, a new colleague, a look at the home. Anything else is left alone. */
export async function answerEvent(desk: Desk, event: EventRequest): Promise<void> {
  if (event.isEcho || !event.user) return;
  if (event.type === 'app_home_opened' && event.tab === 'home') return await desk.homes.opened(event.user);
  if (event.type === 'team_join') await welcome(desk, event.user);
  if (!event.channel) return;
  if (event.type === 'member_joined_channel') {
    if (event.user === desk.bot.userId) await greetChannel(desk, event);
    return;
  }
  // A file that the bot has sent comes back as if somebody had shared it.
  if (event.user === desk.bot.userId) return;
  if (event.type === 'app_mention' || (event.type === 'message' && event.channelType === 'im')) {
    await answerMessage(desk, event);
  }
}

async function answerMessage(desk: Desk, event: EventRequest): Promise<void> {
  const now = desk.clock();
  // A message is answered once, by whichever replica gets it first, however often and in whatever events it arrives.
  if (!(await desk.inbox.claim(`message:${event.channel}:${event.ts}`, now))) return;
  const isDirect = event.channelType === 'im';
  const refused = await refusalOf(desk, event);
  if (refused) return void (await post(desk, event, refused, isDirect));
  const typed = withoutOwnMention(event.text, desk.bot.userId);
  const { context, text } = await contextFor(desk, event.user ?? '', event.channel ?? '', typed);
  if (isDirect && isGreeting(text) && event.files.length === 0) {
    return void (await post(desk, event, welcomeNote(context.map), isDirect));
  }
  if (isDirect && event.files.length > 0) {
    const files = mapFilesOf(event);
    if (files.length > 0) return await answerDrop(desk, event, files);
    // A picture beside a question is a question; one without words, and a table in another format, is told what would be read.
    if (text === '' || event.files.some(({ name }) => isOtherTable(name)))
      return void (await post(desk, event, noMapNote(namesOf(event)), isDirect));
  }
  const { note, topic } = await answerIn(desk, event, text, context);
  // Remembered before it is said: the next words may follow at once.
  const remember = async (threads: readonly string[]) =>
    topic && (await desk.store.threads.remember(context.channel, threads, topic, now));
  await remember(event.thread ? [event.thread] : isDirect ? ['', event.ts] : [event.ts]);
  if (!isDirect && isForOneself(text, context)) return await whisper(desk, event, note);
  const sent = await post(desk, event, note, isDirect);
  if (isDirect && !event.thread && sent) await remember([sent]);
}

/** A few words in a thread, or in a direct message, may be about what came before; everything else is a question of its own. */
async function answerIn(
  desk: Desk,
  event: EventRequest,
  text: string,
  context: CommandContext,
): Promise<{ readonly note: Note; readonly topic: Topic | null }> {
  const isDirect = event.channelType === 'im';
  if ((event.thread || isDirect) && !isOwnWords(text, context)) {
    const previous = previousOf(await desk.store.threads.recall(context.channel, event.thread ?? ''));
    const followUp = previous && readFollowUp(context.map, text, previous);
    if (followUp) return followUpNote(followUp, context);
  }
  const note = await saying(() => respond(text, { ...context, delivery: `said:${event.channel}:${event.ts}` }));
  return { note, topic: topicOf(note) };
}

/** What is said to who may not ask here at all; a file of the map is a wish to change it. Null where they may. */
async function refusalOf(desk: Desk, event: EventRequest): Promise<Note | null> {
  const { user, text } = event;
  const typed = withoutOwnMention(text, desk.bot.userId);
  const isFile = mapFilesOf(event).length > 0;
  const [deed, wanted] = isFile ? (['write', 'write'] as const) : [gateOf(typed), wantedBy(typed)];
  return await refuseDeed(desk, user ?? '', deed, wanted).then(
    () => null,
    (error: DomainError) => refusalNote(error),
  );
}

/** What is refused is said where it was asked. */
async function saying(answer: () => Note | Promise<Note>): Promise<Note> {
  try {
    return await answer();
  } catch (error) {
    if (error instanceof DomainError) return refusalNote(error);
    throw error;
  }
}

function namesOf({ files }: EventRequest): string {
  return files.map(({ name }) => name || 'That').join(', ');
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

function isGreeting(text: string): boolean {
  return /^(👋|(hi|hello|hey|hallo|good (morning|afternoon|evening))\b[^?]{0,20})$/iu.test(text.trim());
}

/**
 * Posts in the thread of the message, or as the next message where a thread would only be in the way.
 * @returns the timestamp of what was posted.
 */
async function post(desk: Desk, event: EventRequest, note: Note, inline: boolean): Promise<string | undefined> {
  const thread = event.thread ?? (inline ? undefined : event.ts);
  const mentions = event.channelType === 'im' ? 'all' : 'lead';
  const reply = toReply(note, { mentions });
  const { ts } = await desk.client.chat.postMessage({
    channel: event.channel ?? '',
    ...(event.channelType === 'im' ? forReader(desk, event.user ?? '', reply) : reply),
    ...(thread ? { thread_ts: thread } : {}),
    unfurl_links: false,
    unfurl_media: false,
  });
  return ts;
}

/** Says something in a channel to whoever wrote, so that nobody else sees it. Slack shows that in no thread that is not there yet. */
async function whisper(desk: Desk, event: EventRequest, note: Note): Promise<void> {
  await desk.client.chat.postEphemeral({
    channel: event.channel ?? '',
    user: event.user ?? '',
    ...forReader(desk, event.user ?? '', toReply(note, { mentions: 'all' })),
    ...(event.thread ? { thread_ts: event.thread } : {}),
  });
}
