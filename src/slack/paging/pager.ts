import type { WebClient } from '@slack/web-api';
import type { CompanyMap } from '../../domain/map/company-map.ts';
import { type Incident, isWanted } from '../../domain/paging/incident.ts';
import { homeOf, type OutboxRow, type SendOutcome } from '../../domain/paging/outbox.ts';
import type { Logger } from '../../log.ts';
import { inviteThePath, openOwnChannel, pinnedPost } from './own-channel.ts';
import { Pace } from './pace.ts';
import { PageContent, type PageContentOptions } from './page-content.ts';
import { PageMessages, type Sent } from './page-message.ts';
import { type Action, slackCode, troubleOf } from './page-trouble.ts';
import { ReachLookup } from './reach.ts';

export interface SlackPagerOptions extends PageContentOptions {
  readonly client: WebClient;
  readonly log: Logger;
  readonly clock: () => number;
  /** The Slack id behind an e-mail; null where nobody here has it. */
  readonly slackOf: (map: CompanyMap, email: string) => Promise<string | null>;
  readonly rows: PageContentOptions['rows'] & { row(key: string): Promise<OutboxRow | null> };
}

/** While a post is on its way its notices wait; where it has not come for so long they go to who opened the incident. */
const POST_PATIENCE_MS = 20_000;
const WAIT_FOR_POST_MS = 2_000;
/** Who has no pin and is not asked in within so long has an incident all the same. */
const HANDY_MS = 4_000;
/** Where nothing is sent any more, nobody would find out that it was mended. */
const REFUSAL_HOLDS_MS = 60_000;

/** Delivers what is to be sent through Slack, and says in whoowns' words how that went. */
export class SlackPager {
  readonly #options: SlackPagerOptions;
  readonly #reach: ReachLookup;
  readonly #pace: Pace;
  readonly #content: PageContent;
  readonly #messages: PageMessages;
  /** What Slack refuses everybody, until it takes something again: a token that is revoked, a scope that is missing. */
  #refusal: { readonly code: string; readonly at: number } | null = null;

  constructor(options: SlackPagerOptions) {
    this.#options = options;
    this.#reach = new ReachLookup(options.client, options.clock);
    this.#pace = new Pace(options.clock);
    this.#content = new PageContent(options);
    const onPlain = (row: OutboxRow, incident: Incident, error: unknown) => this.#say(row, incident, 'plain', error);
    this.#messages = new PageMessages(options.client, onPlain);
  }

  get refusal(): string | null {
    const { code, at } = this.#refusal ?? { code: null, at: 0 };
    return this.#options.clock() - at > REFUSAL_HOLDS_MS ? null : code;
  }

  async deliver(row: OutboxRow, incident: Incident, isUnkept = false): Promise<SendOutcome> {
    try {
      const outcome = await this.#attempt(row, incident, isUnkept);
      if (outcome.kind !== 'sent') return outcome;
      this.#refusal = null;
      const restMs = row.body.kind === 'update' ? 0 : this.#pace.restOf(row.target);
      return restMs > 0 ? { ...outcome, restMs } : outcome;
    } catch (error) {
      const { action, ...trouble } = troubleOf(error);
      if (trouble.kind === 'limited') this.#pace.limited(row.target, trouble.afterMs);
      this.#say(row, incident, action, error);
      if (row.body.kind !== 'post' || trouble.kind !== 'failed') return trouble;
      return { ...trouble, ...(await this.#nameOf(row.target)) };
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
    const found = row.ambiguous ? await this.#messages.look(row) : null;
    if (found && found !== 'unknown') return { ...found, shows: incident.version };
    const labels = { isRepeat: found === 'unknown', isUnkept };
    return await this.#messages.send(row, incident, row.target, await this.#content.of(row, incident, labels));
  }

  async #post(row: OutboxRow, incident: Incident, isUnkept: boolean): Promise<SendOutcome> {
    if (row.body.kind === 'post' && row.body.own) return await this.#ownPost(row, incident, isUnkept);
    const isDirect = /^[UW]/.test(row.target);
    if (isDirect) return await this.#direct(row, incident, isUnkept);
    const labels = { isRepeat: row.ambiguous, isUnkept };
    return await this.#messages.send(row, incident, row.target, await this.#content.of(row, incident, labels));
  }

  /**
   * A channel is opened for it, the path is asked in, and the post stands there, pinned. The bot can't read channels, but it can
   * see what it has pinned. So what is posted is true for ever, and says how things are only once it is pinned: a try that
   * broke off in between leaves a headline, and never a post that nobody brings up to date.
   */
  async #ownPost(row: OutboxRow, incident: Incident, isUnkept: boolean): Promise<SendOutcome> {
    const { client, live, slackOf, clock } = this.#options;
    const opened = await openOwnChannel(client, incident);
    if ('kind' in opened) return opened;
    const { id: channel, name: called } = opened;
    const labels = { isRepeat: false, isUnkept };
    const currentMap = async () => await live.current();
    // Done again after a crash it changes nothing; where it takes long, the post does not wait for it.
    const inviting = inviteThePath({ client, currentMap, slackOf }, channel, incident, clock());
    const stands = row.ambiguous ? await pinnedPost(client, channel) : null;
    const headline = await this.#content.headline(incident, labels);
    const ts = stands ?? (await this.#messages.send(row, incident, channel, headline)).ts;
    const pinning = client.pins.add({ channel, timestamp: ts });
    await soon(pinning);
    const note = await this.#content.of(row, incident, labels);
    // Where it fails here it is done again, as any edit is.
    const sent = await this.#messages
      .edit(row, incident, { channel, ts }, note)
      .catch((): Sent => ({ kind: 'sent', conversation: channel, ts, shows: 0, quietUntil: null, digest: null }));
    await soon(inviting);
    return { ...sent, called };
  }

  /** Below the post; where there is none, to who opened the incident. One for a channel by name goes there. */
  async #notice(row: OutboxRow, incident: Incident, isUnkept: boolean): Promise<SendOutcome> {
    const note = await this.#content.of(row, incident, { isRepeat: row.ambiguous, isUnkept });
    if (row.target !== homeOf(incident.id)) return await this.#messages.send(row, incident, row.target, note);
    if (incident.home !== null) {
      const thread = incident.homeTs === null ? {} : { thread_ts: incident.homeTs };
      const loud = row.body.kind === 'notice' && row.body.loud && incident.homeTs !== null;
      return await this.#messages.send(row, incident, incident.home, note, {
        ...thread,
        ...(loud ? { reply_broadcast: true } : {}),
      });
    }
    const isWaiting = this.#options.clock() - row.at < POST_PATIENCE_MS && !isUnkept;
    if (isWaiting) return { kind: 'later', afterMs: WAIT_FOR_POST_MS };
    return await this.#messages.send(row, incident, incident.openedBy, note);
  }

  async #update(row: OutboxRow, of: string, incident: Incident): Promise<SendOutcome> {
    const original = await this.#options.rows.row(of);
    const isPost = original?.body.kind !== 'page';
    const channel = isPost ? incident.home : original.conversation;
    const ts = isPost ? incident.homeTs : original.messageTs;
    if (!original || !channel || !ts) return { kind: 'void' };
    const note = await this.#content.again(original, incident);
    const digest = this.#messages.digest(ts, note);
    // Of a try that broke off nobody knows what it has left there.
    const isThere = !row.ambiguous && digest === (row.digest ?? original.digest);
    if (!isThere) return await this.#messages.edit(row, incident, { channel, ts }, note);
    return { kind: 'sent', conversation: channel, ts, shows: incident.version, quietUntil: null, digest };
  }

  /** What a channel is called, where Slack says so to somebody who may not be in it. */
  async #nameOf(channel: string): Promise<{ readonly called?: string }> {
    if (!/^[CG]/.test(channel)) return {};
    const found = await this.#options.client.conversations.info({ channel }).catch(() => null);
    const called = found?.channel?.name;
    return called ? { called } : {};
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

/** Resolves when it is done, when it has failed, or when it has taken too long to be waited for. */
async function soon(work: Promise<unknown>): Promise<void> {
  const patience = new Promise((resolve) => setTimeout(resolve, HANDY_MS).unref());
  await Promise.race([work.catch(() => undefined), patience]);
}
