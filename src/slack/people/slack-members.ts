import type { WebClient } from '@slack/web-api';
import type { MemberKind, Members } from '../../domain/people/member.ts';
import type { Roster } from '../../domain/people/roster.ts';
import { readMember } from './account.ts';

const KNOWN_FOR_MS = 60 * 60_000;
/** Slack that does not answer is not asked again at each click. */
const SILENT_FOR_MS = 60_000;
const REMEMBERED = 20_000;

interface Known {
  readonly kind: MemberKind | null;
  readonly until: number;
}

/**
 * What somebody is: from the roster, which events and the hourly look at everybody keep true; somebody who is not in it (of
 * another organisation, or new this second) is asked of Slack, and the answer counts for an hour.
 */
export class SlackMembers implements Members {
  readonly #client: Pick<WebClient, 'users'>;
  readonly #roster: Roster;
  readonly #home: string;
  readonly #clock: () => number;
  readonly #known = new Map<string, Known>();

  constructor(client: Pick<WebClient, 'users'>, roster: Roster, home: string, clock: () => number) {
    this.#client = client;
    this.#roster = roster;
    this.#home = home;
    this.#clock = clock;
  }

  known(slackId: string): MemberKind | null | undefined {
    const member = this.#roster.bySlack(slackId);
    if (member) return member.kind;
    const known = this.#known.get(slackId);
    return known && known.until > this.#clock() ? known.kind : undefined;
  }

  async kindOf(slackId: string): Promise<MemberKind | null> {
    const known = this.known(slackId);
    if (known !== undefined) return known;
    const now = this.#clock();
    const kind = await this.#ask(slackId);
    if (this.#known.size >= REMEMBERED) this.#known.clear();
    this.#known.set(slackId, { kind, until: now + (kind === null ? SILENT_FOR_MS : KNOWN_FOR_MS) });
    return kind;
  }

  async #ask(slackId: string): Promise<MemberKind | null> {
    return await this.#client.users.info({ user: slackId }).then(
      ({ user }) => readMember(user, this.#home)?.kind ?? null,
      () => null,
    );
  }
}
