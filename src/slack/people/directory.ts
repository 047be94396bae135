import type { WebClient } from '@slack/web-api';
import type { CompanyMap } from '../../domain/map/company-map.ts';
import type { Roster } from '../../domain/people/roster.ts';

const KNOWN_FOR_MS = 60 * 60_000;
const REMEMBERED = 20_000;

interface Known {
  readonly email: string | null;
  readonly until: number;
}

/**
 * Who a Slack user is on the map: by the id the map has, else by the e-mail of their account, which the roster knows; of whoever
 * is not in it, it is asked of Slack once an hour at most. Where Slack does not answer, the person is unknown for now; a look-up never fails for that.
 */
export class Directory {
  readonly #client: Pick<WebClient, 'users'>;
  readonly #clock: () => number;
  readonly #roster: Roster;
  readonly #known = new Map<string, Known>();

  constructor(client: Pick<WebClient, 'users'>, clock: () => number, roster: Roster) {
    this.#client = client;
    this.#roster = roster;
    this.#clock = clock;
  }

  /** The e-mail of a Slack user who is on the map, else null. Asks Slack only for ids that the map does not have. */
  async emailOf(map: CompanyMap, slackId: string): Promise<string | null> {
    const mapped = map.personBySlack(slackId);
    if (mapped) return mapped.id;
    const email = await this.#profileEmail(slackId);
    return email !== null && map.people.has(email) ? email : null;
  }

  /** The e-mail of a Slack user, also of one who is not on the map; null where Slack does not say. */
  async addressOf(map: CompanyMap, slackId: string): Promise<string | null> {
    return map.personBySlack(slackId)?.id ?? (await this.#profileEmail(slackId));
  }

  /** The Slack id behind an e-mail; null where nobody here has it, or the account is closed. Throws where Slack can't be asked now. */
  async slackOf(map: CompanyMap, email: string): Promise<string | null> {
    const mapped = map.people.get(email)?.slack;
    if (mapped) return this.#roster.bySlack(mapped)?.kind === 'gone' ? null : mapped;
    const member = this.#roster.byEmail(email);
    if (member) return member.kind === 'gone' || member.kind === 'external' ? null : member.slackId;
    return await this.#client.users.lookupByEmail({ email }).then(
      ({ user }) => user?.id ?? null,
      (error: { data?: { error?: string } }) => {
        if (error.data?.error === 'users_not_found') return null;
        throw error;
      },
    );
  }

  async #profileEmail(slackId: string): Promise<string | null> {
    const member = this.#roster.bySlack(slackId);
    if (member && member.email !== null) return member.kind === 'external' ? null : member.email;
    const now = this.#clock();
    const known = this.#known.get(slackId);
    if (known && known.until > now) return known.email;
    const email = await this.#client.users
      .info({ user: slackId })
      // What somebody of another workspace says of themselves gives no rights here.
      .then(({ user }) => (user?.is_stranger ? null : (user?.profile?.email?.toLowerCase() ?? null)))
      .catch(() => null);
    if (this.#known.size >= REMEMBERED) this.#known.clear();
    this.#known.set(slackId, { email, until: now + KNOWN_FOR_MS });
    return email;
  }
}
