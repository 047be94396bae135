import { createHash } from 'node:crypto';
import type { KnownBlock } from '@slack/types';
import type { Desk } from '../desk.ts';
import { closedHomeNote, homeNote } from '../messages/home.ts';
import { forReader } from '../people/reader.ts';
import { homeContent } from './home-content.ts';
import { toHomeView } from './home-view.ts';

/** Whoever has not opened their home for so long does not look at it; it is made anew when they do. */
const RECENT_MS = 30 * 60_000;
/** So many are kept up to date at most; the others' are made anew when they open them. */
const KEPT = 500;
/** Slack takes about a hundred of these calls a minute: five a round of three seconds. */
const PUBLISHED_A_ROUND = 5;
/** Nearly all that are looked at turn out to be as they were; looking costs some reading. */
const LOOKED_AT_A_ROUND = 25;
/** What changes without the map (a proposal that another replica took) is noticed this late. */
const WHOLE_ROUND_MS = 60_000;

interface Viewer {
  openedAt: number;
  /** What they see, by its digest; null where that is not known. */
  shown: string | null;
  /** The publishing under way, so that an older home never takes the place of a newer one. */
  busy: Promise<boolean> | null;
}

/**
 * The homes of those who have opened theirs lately: published when opened, and again when what they show has changed. In memory
 * alone: after a restart a home is fresh again as soon as it is opened.
 */
export class HomeBoard {
  readonly #desk: () => Desk;
  /** Whoever opened theirs last is last. */
  readonly #viewers = new Map<string, Viewer>();
  /** Whose home may be out of date, in the order in which they are looked at. */
  readonly #stale = new Set<string>();
  #revision = -1;
  #wholeRoundAt = 0;
  #pausedUntil = 0;
  #round: Promise<void> = Promise.resolve();

  constructor(desk: () => Desk) {
    this.#desk = desk;
  }

  /** Somebody looks at their home: it is published at once. */
  async opened(user: string): Promise<void> {
    // What Slack shows may be what another replica put there: what they see is not known.
    const busy = this.#viewers.get(user)?.busy ?? null;
    this.#viewers.delete(user);
    const viewer: Viewer = { openedAt: this.#desk().clock(), shown: null, busy };
    this.#viewers.set(user, viewer);
    for (const [oldest] of this.#viewers) {
      if (this.#viewers.size <= KEPT) break;
      this.#viewers.delete(oldest);
    }
    await this.#refresh(user, viewer);
  }

  /** Something has happened that homes may show: each recent one is looked at again. */
  changed(): void {
    for (const user of this.#viewers.keys()) this.#stale.add(user);
  }

  /**
   * Looks at some of what may be out of date; the rest waits for the next round, and so nobody's is published more often than that.
   * One round at a time: whoever asks while one is under way gets what that one publishes, and then a round of their own.
   */
  async round(): Promise<void> {
    const round = this.#round.catch(() => undefined).then(() => this.#look());
    this.#round = round;
    await round;
  }

  async #look(): Promise<void> {
    const { live, clock } = this.#desk();
    const now = clock();
    for (const [user, { openedAt }] of this.#viewers) if (now - openedAt > RECENT_MS) this.#viewers.delete(user);
    if (this.#viewers.size === 0) return this.#stale.clear();
    const { revision } = await live.current();
    if (revision !== this.#revision || Math.abs(now - this.#wholeRoundAt) >= WHOLE_ROUND_MS) {
      this.changed();
      this.#revision = revision;
      this.#wholeRoundAt = now;
    }
    let published = 0;
    for (const user of [...this.#stale].slice(0, LOOKED_AT_A_ROUND)) {
      if (published === PUBLISHED_A_ROUND || performance.now() < this.#pausedUntil) return;
      const viewer = this.#viewers.get(user);
      if (!viewer) this.#stale.delete(user);
      else if (await this.#refreshQuietly(user, viewer)) published += 1;
    }
  }

  /** Whoever's home can't be published is left alone until they open it again: the others' go on. */
  async #refreshQuietly(user: string, viewer: Viewer): Promise<boolean> {
    try {
      return await this.#refresh(user, viewer);
    } catch (error) {
      this.#viewers.delete(user);
      this.#desk().log.warn({ err: error }, 'a home could not be brought up to date');
      return false;
    }
  }

  /** @returns whether something was published. */
  async #refresh(user: string, viewer: Viewer): Promise<boolean> {
    await viewer.busy?.catch(() => undefined);
    this.#stale.delete(user);
    const busy = this.#publish(user, viewer);
    viewer.busy = busy;
    try {
      return await busy;
    } finally {
      if (viewer.busy === busy) viewer.busy = null;
    }
  }

  async #publish(user: string, viewer: Viewer): Promise<boolean> {
    const desk = this.#desk();
    const content = await homeContent(desk, user);
    const whole = content ? toHomeView(homeNote(content), !content.map.isEmpty) : toHomeView(closedHomeNote(), false);
    const view = { ...whole, blocks: forReader(desk, user, { text: '', blocks: whole.blocks as KnownBlock[] }).blocks };
    if (content?.missing?.gaps === 'late') this.#stale.add(user);
    const shown = createHash('sha256').update(JSON.stringify(view)).digest('base64');
    if (shown === viewer.shown) return false;
    try {
      await desk.client.views.publish({ user_id: user, view });
      viewer.shown = shown;
      return true;
    } catch (error) {
      this.#stale.add(user);
      const { code, retryAfter } = error as { code?: string; retryAfter?: number };
      if (code !== 'slack_webapi_rate_limited_error') throw error;
      this.#pausedUntil = performance.now() + (retryAfter ?? 1) * 1000;
      return false;
    }
  }
}
