import { createHash } from 'node:crypto';
import type { WebClient } from '@slack/web-api';
import type { Incident } from '../../domain/paging/incident.ts';
import type { OutboxRow, SendOutcome } from '../../domain/paging/outbox.ts';
import type { Note } from '../messages/note.ts';
import { type Reply, toReply } from '../messages/render.ts';
import { slackCode, troubleOf } from './page-trouble.ts';

export type Sent = Extract<SendOutcome, { kind: 'sent' }>;

/** Hears that Slack does not take a message as it is. */
type OnPlain = (row: OutboxRow, incident: Incident, error: unknown) => void;

const EVENT = 'whoowns_page';
/** A direct message with the bot has fewer messages than this since the try that is looked for. */
const LOOKED_AT = 200;

/** Posts, edits and finds messages in Slack: each carries the key of its row. Throws what Slack answers. */
export class PageMessages {
  readonly #client: WebClient;
  readonly #onPlain: OnPlain;

  constructor(client: WebClient, onPlain: OnPlain) {
    this.#client = client;
    this.#onPlain = onPlain;
  }

  async send(row: OutboxRow, incident: Incident, channel: string, note: Note, more: object = {}): Promise<Sent> {
    const metadata = { event_type: EVENT, event_payload: { key: row.key } };
    const message = { channel, metadata, unfurl_links: false, unfurl_media: false, ...more };
    const { ts = '', channel: conversation = channel } = await this.#orPlain(row, incident, note, (content) =>
      this.#client.chat.postMessage({ ...message, ...content }),
    );
    const digest = this.digest(ts, note);
    return { kind: 'sent', conversation, ts, shows: incident.version, quietUntil: null, digest };
  }

  async edit(row: OutboxRow, incident: Incident, at: { channel: string; ts: string }, note: Note): Promise<Sent> {
    await this.#orPlain(row, incident, note, (content) => this.#client.chat.update({ ...at, ...content }));
    const digest = this.digest(at.ts, note);
    return { kind: 'sent', conversation: at.channel, ts: at.ts, shows: incident.version, quietUntil: null, digest };
  }

  /** What Slack does not take as it is goes out once more, as plain text. */
  async #orPlain<T>(row: OutboxRow, incident: Incident, note: Note, call: (content: Reply) => Promise<T>): Promise<T> {
    const reply = replyOf(note);
    return await call(reply).catch((error: unknown) => {
      if (troubleOf(error).action !== 'plain') throw error;
      this.#onPlain(row, incident, error);
      const isMetadata = /metadata/.test(slackCode(error) ?? '');
      return call({ text: reply.text.slice(0, 1_000), blocks: [], ...(isMetadata ? { metadata: undefined } : {}) });
    });
  }

  /** What a message says, in short. */
  digest(ts: string, note: Note): string {
    const { text, blocks } = replyOf(note);
    return createHash('sha256')
      .update(JSON.stringify([ts, text, blocks]))
      .digest('base64url');
  }

  /** Whether an earlier try has arrived: the message is there, it is not, or that can't be known. */
  async look({ target, key }: OutboxRow): Promise<Sent | null | 'unknown'> {
    try {
      const opened = await this.#client.conversations.open({ users: target });
      const channel = opened.channel?.id ?? '';
      const history = await this.#client.conversations.history({
        channel,
        limit: LOOKED_AT,
        include_all_metadata: true,
      });
      const found = history.messages?.find(({ metadata }) => {
        const { key: sent } = (metadata?.event_payload ?? {}) as { key?: unknown };
        return metadata?.event_type === EVENT && sent === key;
      });
      if (!found?.ts) return null;
      return { kind: 'sent', conversation: channel, ts: found.ts, shows: 0, quietUntil: null, digest: null };
    } catch (error) {
      // What Slack may answer the next time is asked again then; what it never will makes the page a repeat.
      if (troubleOf(error).kind !== 'failed' && slackCode(error) !== 'missing_scope') throw error;
      return 'unknown';
    }
  }
}

function replyOf(note: Note): Reply {
  return toReply(note, { mentions: 'lead' });
}
