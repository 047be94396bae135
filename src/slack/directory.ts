import type { WebClient } from '@slack/web-api';
import type { CompanyMap } from '../domain/company-map.ts';

const KNOWN_FOR_MS = 60 * 60_000;
const REMEMBERED = 20_000;

interface Known {
  readonly email: string | null;
  readonly until: number;
}

/**
 * Who a Slack user is on the map: by the id the map has, else by the e-mail of their profile, which is asked of Slack once an
 * hour at most. Where Slack does not answer, the person is unknown for now; a look-up never fails for that.
 */
export class Directory {
  readonly #client: Pick<WebClient, 'users'>;
  readonly #clock: () => number;
  readonly #known = new Map<string, Known>();

  constructor(client: Pick<WebClient, 'users'>, clock: () => number) {
    this.#client = client;
    this.#clock = clock;
  }

  /** The e-mail of a Slack user who is on the map, else null. Asks Slack only for ids that the map does not have. */
  async emailOf(map: CompanyMap, slackId: string): Promise<string | null> {
    const mapped = map.personBySlack(slackId);
    if (mapped) return mapped.id;
    const email = await this.#profileEmail(slackId);
    return email !== null && map.people.has(email) ? email : null;
  }

  async #profileEmail(slackId: string): Promise<string | null> {
    const now = this.#clock();
    const known = this.#known.get(slackId);
    if (known && known.until > now) return known.email;
    const email = await this.#client.users
      .info({ user: slackId })
      .then(({ user }) => user?.profile?.email?.toLowerCase() ?? null)
      .catch(() => null);
    if (this.#known.size >= REMEMBERED) this.#known.clear();
    this.#known.set(slackId, { email, until: now + KNOWN_FOR_MS });
    return email;
  }
}
