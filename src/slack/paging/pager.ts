import { createHash } from 'node:crypto';
import type { WebClient } from '@slack/web-api';
import type { CompanyMap } from '../../domain/map/company-map.ts';
import type { LiveMap } from '../../domain/map/live-map.ts';
import { type Incident, isWanted } from '../../domain/paging/incident.ts';
import { homeOf, type OutboxRow, type SendOutcome } from '../../domain/paging/outbox.ts';
import { passedOnAt } from '../../domain/paging/page-recipient.ts';
import type { TimelineEntry } from '../../domain/paging/timeline.ts';
import type { Logger } from '../../log.ts';
import type { Note } from '../messages/note.ts';
import { pageNote, passedOnNote, reminderNote } from '../messages/page.ts';
import { noticeNote } from '../messages/page-notice.ts';
import { headlineNote, postNote } from '../messages/page-post.ts';
import type { Labels } from '../messages/page-words.ts';
import { type Reply, toReply } from '../messages/render.ts';
import { inviteThePath, openOwnChannel, pinnedPost } from './own-channel.ts';
import { type Action, slackCode, troubleOf } from './page-trouble.ts';
import { ReachLookup } from './reach.ts';

export interface SlackPagerOptions {
  readonly client: WebClient;
  readonly live: LiveMap;
  readonly log: Logger;
  readonly clock: () => number;
  /** The Slack id behind an e-mail; null where nobody here has it. */
  readonly slackOf: (map: CompanyMap, email: string) => Promise<string | null>;
  /** Whether somebody (a Slack id or an e-mail) may do more with incidents than answer their page. */
  readonly mayEnd: (target: string) => boolean;
  readonly rows: {
    row(key: string): Promise<OutboxRow | null>;
    timeline(id: string): Promise<readonly TimelineEntry[]>;
  };
}

/** While a post is on its way its notices wait; where it has not come for so long they go to who opened the incident. */
const POST_PATIENCE_MS = 20_000;
const WAIT_FOR_POST_MS = 2_000;
/** Who has no pin and is not asked in within so long has an incident all the same. */
const HANDY_MS = 4_000;
/** Where nothing is sent any more, nobody would find out that it was mended. */
const REFUSAL_HOLDS_MS = 60_000;
const EVENT = 'whoowns_page';
/** A direct message with the bot has fewer messages than this since the try that is looked for. */
const LOOKED_AT = 200;

type Sent = Extract<SendOutcome, { kind: 'sent' }>;

/** Delivers what is to be sent through Slack, and says in whoowns' words how that went. */
export class SlackPager {
  readonly #options: SlackPagerOptions;
  readonly #reach: ReachLookup;
  /** What Slack refuses everybody, until it takes something again: a token that is revoked, a scope that is missing. */
  #refusal: { readonly code: string; readonly at: number } | null = null;

  constructor(options: SlackPagerOptions) {
    this.#options = options;
    this.#reach = new ReachLookup(options.client, options.clock);
  }

  get refusal(): string | null {
    const { code, at } = this.#refusal ?? { code: null, at: 0 };
    return this.#options.clock() - at > REFUSAL_HOLDS_MS ? null : code;
  }

  async deliver(row: OutboxRow, incident: Incident, isUnkept = false): Promise<SendOutcome> {
    try {
      const outcome = await this.#attempt(row, incident, isUnkept);
      if (outcome.kind === 'sent') this.#refusal = null;
      return outcome;
    } catch (error) {
      const { action, ...trouble } = troubleOf(error);
      this.#say(row, incident, action, error);
      return trouble;
    }
  }

  async #attempt(row: OutboxRow, incident: Incident, isUnkept: boolean): Promise<SendOutcome> {
    const { body } = row;
    switch (body.kind) {
      case 'page':
        return isWanted(incident) ? await this.#page(row, incident, isUnkept) : { kind: 'void' };
      case 'reminder':
        return incident.state === 'acknowledged' ? await this.#direct(row, incident, isUnkept) : { kind: 'void' };
      case 'post':
        return await this.#post(row, incident, isUnkept);
      case 'notice':
        return await this.#notice(row, incident, isUnkept);
      case 'update':
        return await this.#update(row, body.of, incident);
      default:
        throw new Error('what is to be sent can not be read');
    }
  }

  /** The page and the questions about whoever gets it go out side by side: nothing is asked first that would cost time. */
  async #page(row: OutboxRow, incident: Incident, isUnkept: boolean): Promise<SendOutcome> {
    const user = await this.#userOf(row.target);
    if (user === null) return { kind: 'failed', why: 'nobody in this Slack has that e-mail address' };
    const [outcome, reach] = await Promise.all([
      this.#direct({ ...row, target: user }, incident, isUnkept),
      this.#reach.of(user),
    ]);
    if (outcome.kind !== 'sent') return outcome;
    if (reach.hindrance !== null) return { kind: 'failed', why: reach.hindrance };
    return { ...outcome, quietUntil: reach.quietUntil };
  }

  async #direct(row: OutboxRow, incident: Incident, isUnkept: boolean): Promise<SendOutcome> {
    const found = row.ambiguous ? await this.#look(row) : null;
    if (found && found !== 'unknown') return { ...found, shows: incident.version };
    const labels = { isRepeat: found === 'unknown', isUnkept };
    return await this.#send(row, incident, row.target, await this.#noteOf(row, incident, labels));
  }

  async #post(row: OutboxRow, incident: Incident, isUnkept: boolean): Promise<SendOutcome> {
    if (row.body.kind === 'post' && row.body.own) return await this.#ownPost(row, incident, isUnkept);
    const isDirect = /^[UW]/.test(row.target);
    if (isDirect) return await this.#direct(row, incident, isUnkept);
    const labels = { isRepeat: row.ambiguous, isUnkept };
    return await this.#send(row, incident, row.target, await this.#noteOf(row, incident, labels));
  }

  /**
   * A channel is opened for it, the path is asked in, and the post stands there, pinned. The bot can't read channels, but it can
   * see what it has pinned. So what is posted is true for ever, and says how things are only once it is pinned: a try that
   * broke off in between leaves a headline, and never a post that nobody brings up to date.
   */
  async #ownPost(row: OutboxRow, incident: Incident, isUnkept: boolean): Promise<SendOutcome> {
    const { client, live, slackOf, clock } = this.#options;
    const channel = await openOwnChannel(client, incident);
    if (typeof channel !== 'string') return channel;
    const labels = { isRepeat: false, isUnkept };
    const currentMap = async () => await live.current();
    // Done again after a crash it changes nothing; where it takes long, the post does not wait for it.
    const inviting = inviteThePath({ client, currentMap, slackOf }, channel, incident, clock());
    const stands = row.ambiguous ? await pinnedPost(client, channel) : null;
    const headline = headlineNote(await live.current(), incident, labels);
    const ts = stands ?? (await this.#send(row, incident, channel, headline)).ts;
    const pinning = client.pins.add({ channel, timestamp: ts });
    await soon(pinning);
    const note = await this.#noteOf(row, incident, labels);
    // Where it fails here it is done again, as any edit is.
    const sent = await this.#edit(row, incident, { channel, ts }, note).catch(
      (): Sent => ({ kind: 'sent', conversation: channel, ts, shows: 0, quietUntil: null, digest: null }),
    );
    await soon(inviting);
    return sent;
  }

  /** Below the post; where there is none, to who opened the incident. One for a channel by name goes there. */
  async #notice(row: OutboxRow, incident: Incident, isUnkept: boolean): Promise<SendOutcome> {
    const note = await this.#noteOf(row, incident, { isRepeat: row.ambiguous, isUnkept });
    if (row.target !== homeOf(incident.id)) return await this.#send(row, incident, row.target, note);
    if (incident.home !== null) {
      const thread = incident.homeTs === null ? {} : { thread_ts: incident.homeTs };
      const loud = row.body.kind === 'notice' && row.body.loud && incident.homeTs !== null;
      return await this.#send(row, incident, incident.home, note, {
        ...thread,
        ...(loud ? { reply_broadcast: true } : {}),
      });
    }
    const isWaiting = this.#options.clock() - row.at < POST_PATIENCE_MS && !isUnkept;
    if (isWaiting) return { kind: 'later', afterMs: WAIT_FOR_POST_MS };
    return await this.#send(row, incident, incident.openedBy, note);
  }

  async #update(row: OutboxRow, of: string, incident: Incident): Promise<SendOutcome> {
    const original = await this.#options.rows.row(of);
    const isPost = original?.body.kind !== 'page';
    const channel = isPost ? incident.home : original.conversation;
    const ts = isPost ? incident.homeTs : original.messageTs;
    if (!original || !channel || !ts) return { kind: 'void' };
    const note = await this.#noteAgain(original, incident);
    const digest = digestOf(ts, this.#reply(note));
    // Of a try that broke off nobody knows what it has left there.
    const isThere = !row.ambiguous && digest === (row.digest ?? original.digest);
    if (!isThere) return await this.#edit(row, incident, { channel, ts }, note);
    return { kind: 'sent', conversation: channel, ts, shows: incident.version, quietUntil: null, digest };
  }

  /** What a message that was sent says now. Who passed a page on is not asked again, though it can still be theirs. */
  async #noteAgain(original: OutboxRow, incident: Incident): Promise<Note> {
    const labels = { isRepeat: false, isUnkept: false };
    const { body } = original;
    if (body.kind !== 'page' || !isWanted(incident)) return await this.#noteOf(original, incident, labels);
    const { live, rows, mayEnd } = this.#options;
    const [map, timeline] = await Promise.all([live.current(), rows.timeline(incident.id)]);
    const at = passedOnAt(map, original, timeline);
    return at === null
      ? pageNote(map, incident, body, labels, { mayEnd: mayEnd(original.target) })
      : passedOnNote(map, incident, at, labels);
  }

  async #noteOf(row: OutboxRow, incident: Incident, labels: Labels): Promise<Note> {
    const map = await this.#options.live.current();
    const { body } = row;
    const reader = { mayEnd: this.#options.mayEnd(row.target) };
    if (body.kind === 'page') return pageNote(map, incident, body, labels, reader);
    if (body.kind === 'reminder') return reminderNote(map, incident, labels, reader);
    if (body.kind === 'notice') return noticeNote(map, incident, body.deed, labels);
    return postNote(map, incident, await this.#options.rows.timeline(incident.id), labels);
  }

  async #send(row: OutboxRow, incident: Incident, channel: string, note: Note, more: object = {}): Promise<Sent> {
    const metadata = { event_type: EVENT, event_payload: { key: row.key } };
    const message = { channel, metadata, unfurl_links: false, unfurl_media: false, ...more };
    const { ts = '', channel: conversation = channel } = await this.#orPlain(row, incident, note, (content) =>
      this.#options.client.chat.postMessage({ ...message, ...content }),
    );
    const digest = digestOf(ts, this.#reply(note));
    return { kind: 'sent', conversation, ts, shows: incident.version, quietUntil: null, digest };
  }

  async #edit(row: OutboxRow, incident: Incident, at: { channel: string; ts: string }, note: Note): Promise<Sent> {
    const { client } = this.#options;
    await this.#orPlain(row, incident, note, (content) => client.chat.update({ ...at, ...content }));
    const digest = digestOf(at.ts, this.#reply(note));
    return { kind: 'sent', conversation: at.channel, ts: at.ts, shows: incident.version, quietUntil: null, digest };
  }

  /** What Slack does not take as it is goes out once more, as plain text. */
  async #orPlain<T>(row: OutboxRow, incident: Incident, note: Note, call: (content: Reply) => Promise<T>): Promise<T> {
    const reply = this.#reply(note);
    return await call(reply).catch((error: unknown) => {
      const { action } = troubleOf(error);
      if (action !== 'plain') throw error;
      this.#say(row, incident, action, error);
      const isMetadata = /metadata/.test(slackCode(error) ?? '');
      return call({ text: reply.text.slice(0, 1_000), blocks: [], ...(isMetadata ? { metadata: undefined } : {}) });
    });
  }

  #reply(note: Note): Reply {
    return toReply(note, { mentions: 'lead' });
  }

  /** Whether an earlier try has arrived: the message is there, it is not, or that can't be known. */
  async #look({ target, key }: OutboxRow): Promise<Sent | null | 'unknown'> {
    const { client } = this.#options;
    try {
      const opened = await client.conversations.open({ users: target });
      const channel = opened.channel?.id ?? '';
      const history = await client.conversations.history({ channel, limit: LOOKED_AT, include_all_metadata: true });
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

  async #userOf(target: string): Promise<string | null> {
    if (!target.includes('@')) return target;
    return await this.#options.slackOf(await this.#options.live.current(), target);
  }

  #say(row: OutboxRow, incident: Incident, action: Action | 'limited', error: unknown): void {
    const code = slackCode(error);
    const facts = { incident: incident.number, kind: row.body.kind, attempt: row.attempts, code, action };
    this.#options.log.warn(code === null ? { ...facts, why: String(error) } : facts, 'Slack did not take a page');
    if (action === 'app') this.#refusal = { code: code ?? 'Slack refuses the app', at: this.#options.clock() };
  }
}

/** What a message says, in short. */
function digestOf(ts: string, { text, blocks }: Reply): string {
  return createHash('sha256')
    .update(JSON.stringify([ts, text, blocks]))
    .digest('base64url');
}

/** Resolves when it is done, when it has failed, or when it has taken too long to be waited for. */
async function soon(work: Promise<unknown>): Promise<void> {
  const patience = new Promise((resolve) => setTimeout(resolve, HANDY_MS).unref());
  await Promise.race([work.catch(() => undefined), patience]);
}
