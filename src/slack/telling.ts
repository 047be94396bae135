import type { Notice } from '../domain/notice.ts';
import type { Desk } from './desk.ts';
import type { Note } from './messages/note.ts';
import { toReply } from './messages/render.ts';
import { noticeNote } from './notice-note.ts';
import { forReader } from './people/reader.ts';
import { isTemporary, slackCode } from './slack-trouble.ts';

/** Slack takes seconds at most; where the process dies meanwhile, the notice is due again after so long. */
const LEASE_MS = 60_000;
const AT_ONCE = 20;
/** Whoever can't be told for a day is not told. */
const GIVEN_UP_MS = 24 * 3_600_000;

/** Tells people by direct message what is due to be told, each thing once. */
export async function tellDue(desk: Desk): Promise<void> {
  const { notices } = desk.store;
  const now = desk.clock();
  for (const notice of await notices.take(now, LEASE_MS, AT_ONCE)) {
    if (now - notice.at > GIVEN_UP_MS || (await tell(desk, notice))) await notices.done(notice.id);
  }
}

/** @returns whether it is done with: told, or never to be. */
async function tell(desk: Desk, notice: Notice): Promise<boolean> {
  try {
    const note = await noticeNote(desk, notice.body);
    const user = note && (await slackIdOf(desk, notice.recipient));
    if (note && user) await sendTo(desk, user, note);
    return true;
  } catch (error) {
    const code = slackCode(error);
    desk.log.warn({ code, kind: notice.body.kind, err: code ? undefined : error }, 'somebody could not be told');
    return !isTemporary(error);
  }
}

async function slackIdOf(desk: Desk, recipient: string): Promise<string | null> {
  if (!recipient.includes('@')) return recipient;
  return await desk.directory.slackOf(await desk.live.current(), recipient);
}

async function sendTo(desk: Desk, user: string, note: Note): Promise<void> {
  await desk.client.chat.postMessage({
    channel: user,
    ...forReader(desk, user, toReply(note, { mentions: 'all' })),
    unfurl_links: false,
    unfurl_media: false,
  });
}
