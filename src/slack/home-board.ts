import { createHash } from 'node:crypto';
import type { Desk } from './desk.ts';
import { homeContent } from './home-content.ts';
import { toHomeView } from './home-view.ts';
import { closedHomeNote, homeNote } from './messages/home.ts';

/** Whoever has not opened their home for so long does not look at it; it is made anew when they do. */
const RECENT_MS = 30 * 60_000;
/** So many are kept up to date at most; the others' are made anew when they open them. */
const KEPT = 500;
/** Slack takes about a hundred of these calls a minute: five a round of three seconds. */
const PUBLISHED_A_ROUND = 5;
/** What changes without the map (a proposal that another replica took) is noticed this late. */
const WHOLE_ROUND_MS = 60_000;

interface Viewer {
  openedAt: number;
  /** What they see, by its digest; null where that is not known. */
  shown: string | null;
  /** Whether what they see may be out of date. */
  isStale: boolean;
  /** The publishing under way, so that an older home never takes the place of a newer one. */
  busy: Promise<void> | null;
}

/**
 * The homes of those who have opened theirs lately: published when opened, and again when what they show has changed. In memory
 * alone: after a restart a home is fresh again as soon as it is opened.
 */
export class HomeBoard {
  readonly #desk: () => Desk;
  readonly #viewers = new Map<string, Viewer>();
  #revision = -1;
  #wholeRoundAt = 0;
  #pausedUntil = 0;

  constructor(desk: () => Desk) {
    this.#desk = desk;
  }

  /** Somebody looks at their home: it is published at once. */
  async opened(user: string): Promise<void> {
    const viewer = this.#viewers.get(user) ?? { openedAt: 0, shown: null, isStale: true, busy: null };
    this.#viewers.delete(user);
    this.#viewers.set(user, viewer);
    viewer.openedAt = this.#desk().clock();
    // What Slack shows may be what another replica put there.
    viewer.shown = null;
    viewer.isStale = true;
    for (const [oldest] of this.#viewers) {
      if (this.#viewers.size <= KEPT) break;
      this.#viewers.delete(oldest);
    }
    await this.#refresh(user, viewer);
  }

  /** Something has happened that homes may show: each recent one is looked at again in the next round. */
  changed(): void {
    for (const viewer of this.#viewers.values()) viewer.isStale = true;
  }

  /** Publishes some of what is out of date; the rest waits for the next round, and so nobody's is published more often than that. */
  async round(): Promise<void> {
    const { live, clock } = this.#desk();
    const now = clock();
    for (const [user, { openedAt }] of this.#viewers) if (now - openedAt > RECENT_MS) this.#viewers.delete(user);
    if (this.#viewers.size === 0) return;
    const { revision } = await live.current();
    if (revision !== this.#revision || Math.abs(now - this.#wholeRoundAt) >= WHOLE_ROUND_MS) {
      this.changed();
      this.#revision = revision;
      this.#wholeRoundAt = now;
    }
    let published = 0;
    for (const [user, viewer] of this.#viewers) {
      if (!viewer.isStale || performance.now() < this.#pausedUntil) continue;
      if (await this.#refreshQuietly(user, viewer)) published += 1;
      if (published === PUBLISHED_A_ROUND) return;
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
    if (viewer.busy) {
      await viewer.busy;
      if (!viewer.isStale) return false;
    }
    let isPublished = false;
    viewer.isStale = false;
    viewer.busy = this.#publish(user, viewer)
      .then((done) => {
        isPublished = done;
      })
      .finally(() => {
        viewer.busy = null;
      });
    await viewer.busy;
    return isPublished;
  }

  async #publish(user: string, viewer: Viewer): Promise<boolean> {
    const desk = this.#desk();
    const content = await homeContent(desk, user);
    const view = content ? toHomeView(homeNote(content), !content.map.isEmpty) : toHomeView(closedHomeNote(), false);
    if (content?.missing?.gaps === 'late') viewer.isStale = true;
    const shown = createHash('sha256').update(JSON.stringify(view)).digest('base64');
    if (shown === viewer.shown) return false;
    try {
      await desk.client.views.publish({ user_id: user, view });
      viewer.shown = shown;
      return true;
    } catch (error) {
      viewer.isStale = true;
      const { code, retryAfter } = error as { code?: string; retryAfter?: number };
      if (code !== 'slack_webapi_rate_limited_error') throw error;
      this.#pausedUntil = performance.now() + (retryAfter ?? 1) * 1000;
      return false;
    }
  }
}
