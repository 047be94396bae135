import type { WebClient } from '@slack/web-api';

/** What Slack says of somebody who is being paged, as far as it can be seen; null and false where it can't. */
export interface Reach {
  /** Why no message will be seen: the account is deactivated, or a bot's. */
  readonly hindrance: string | null;
  /** Until when scheduled Do Not Disturb holds messages back, UTC ms. Paused notifications can't be seen by an app. */
  readonly quietUntil: number | null;
  /** Whether Slack has said whether it does. */
  readonly isQuietKnown: boolean;
}

const KNOWN_FOR_MS = 60_000;
const REMEMBERED = 10_000;
/**
 * Whether a page can be heard at all hangs on it: as long as a call takes at the most. The page itself has gone out by then, and only
 * its record waits.
 */
const PATIENCE_MS = 5_000;

/** Asks Slack whether somebody can hear a page; what it said holds for a minute. Never throws. */
export class ReachLookup {
  readonly #client: Pick<WebClient, 'users' | 'dnd'>;
  readonly #clock: () => number;
  readonly #known = new Map<string, { readonly reach: Promise<Reach>; readonly until: number }>();

  constructor(client: Pick<WebClient, 'users' | 'dnd'>, clock: () => number) {
    this.#client = client;
    this.#clock = clock;
  }

  async of(slackId: string): Promise<Reach> {
    const now = this.#clock();
    const known = this.#known.get(slackId);
    if (known && known.until > now && known.until <= now + KNOWN_FOR_MS) return await known.reach;
    if (this.#known.size >= REMEMBERED) this.#known.clear();
    const reach = this.#ask(slackId, now);
    this.#known.set(slackId, { reach, until: now + KNOWN_FOR_MS });
    return await reach;
  }

  async #ask(user: string, now: number): Promise<Reach> {
    const patience = AbortSignal.timeout(PATIENCE_MS);
    const impatient = new Promise<null>((resolve) => patience.addEventListener('abort', () => resolve(null)));
    const ask = <T>(call: Promise<T>) => Promise.race([call.catch(() => null), impatient]);
    const [info, dnd] = await Promise.all([
      ask(this.#client.users.info({ user })),
      ask(this.#client.dnd.info({ user })),
    ]);
    // What was not answered is asked again the next time.
    if (!info || !dnd) this.#known.delete(user);
    const hindrance = info?.user?.deleted ? 'the account is deactivated' : info?.user?.is_bot ? 'it is a bot' : null;
    return { hindrance, quietUntil: quietUntil(dnd, now), isQuietKnown: dnd !== null };
  }
}

interface Dnd {
  readonly dnd_enabled?: boolean;
  readonly next_dnd_start_ts?: number;
  readonly next_dnd_end_ts?: number;
}

function quietUntil(dnd: Dnd | null, now: number): number | null {
  const { dnd_enabled, next_dnd_start_ts: start = 0, next_dnd_end_ts: end = 0 } = dnd ?? {};
  return dnd_enabled && start * 1000 <= now && now < end * 1000 ? end * 1000 : null;
}
