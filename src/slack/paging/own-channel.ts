import type { WebClient } from '@slack/web-api';
import { stepCarriers } from '../../domain/answer/escalation.ts';
import type { CompanyMap } from '../../domain/map/company-map.ts';
import type { Incident } from '../../domain/paging/incident.ts';
import type { SendOutcome } from '../../domain/paging/outbox.ts';
import { slackCode, troubleOf } from './page-trouble.ts';

/** Slack takes so many characters in a channel's name. */
const NAME_LIMIT = 80;
/** A name that somebody else has taken gets a number; then it is enough. */
const NAMES_TRIED = 3;
/** Who is asked in by the map; whoever else is wanted can be asked in by hand. */
const INVITED = 30;

export interface OwnChannelOptions {
  readonly client: WebClient;
  readonly currentMap: () => Promise<CompanyMap>;
  /** The Slack id behind an e-mail; null where nobody here has it. */
  readonly slackOf: (map: CompanyMap, email: string) => Promise<string | null>;
}

export interface OwnChannel {
  readonly id: string;
  readonly name: string;
}

/** `inc-42-checkout-500s`: the number, and what is wrong in as many words as fit. */
export function channelName({ number, summary, drill }: Pick<Incident, 'number' | 'summary' | 'drill'>): string {
  const words = summary
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const short = words.slice(0, 40).replace(/-[^-]*$/, (end) => (words.length > 40 ? '' : end));
  return [`inc-${number}`, drill ? 'test' : '', short].filter((part) => part !== '').join('-');
}

/**
 * Opens the channel of an incident. Opened twice, it is one: a channel of that name that the bot itself has opened is taken for
 * it, so a crash in between doubles nothing. @returns its id and name, or how it failed.
 */
export async function openOwnChannel(client: WebClient, incident: Incident): Promise<OwnChannel | SendOutcome> {
  const base = channelName(incident);
  for (let i = 1; i <= NAMES_TRIED; i++) {
    const end = i === 1 ? '' : `-${i}`;
    const name = base.slice(0, NAME_LIMIT - end.length) + end;
    try {
      const { channel } = await client.conversations.create({ name });
      return channel?.id ? { id: channel.id, name } : failed('Slack gave no id');
    } catch (error) {
      const code = slackCode(error);
      if (code !== 'name_taken') return code === null ? troubleOf(error) : failed(WHY[code] ?? `Slack says ${code}`);
      const known = await openedBefore(client, name, incident);
      if (known !== null) return { id: known, name };
    }
  }
  return failed(`a channel called ${base} is there already`);
}

/** The channel of that name where this bot has opened it for this incident; null where it is somebody else's. */
async function openedBefore(client: WebClient, name: string, { openedAt }: Incident): Promise<string | null> {
  const { user_id } = await client.auth.test();
  let cursor = '';
  do {
    const page = await client.users.conversations({
      types: 'public_channel',
      limit: 999,
      ...(cursor ? { cursor } : {}),
    });
    const found = page.channels?.find((channel) => channel.name === name);
    // Another database may have had an incident of the same number, long ago.
    if (found?.id)
      return found.creator === user_id && (found.created ?? 0) * 1000 > openedAt - DAY_MS ? found.id : null;
    cursor = page.response_metadata?.next_cursor ?? '';
  } while (cursor !== '');
  return null;
}

/**
 * The post that an earlier try has pinned in the incident's own channel, where the bot pins nothing else; null where there is
 * none, or where it may not look. Throws where Slack may answer the next time.
 */
export async function pinnedPost(client: WebClient, channel: string): Promise<string | null> {
  try {
    const [{ user_id }, { items }] = await Promise.all([client.auth.test(), client.pins.list({ channel })]);
    const own = items?.filter(({ message, created_by }) => message?.user === user_id && created_by === user_id) ?? [];
    const [first] = own.flatMap(({ message }) => message?.ts ?? []).sort();
    return first ?? null;
  } catch (error) {
    if (troubleOf(error).kind !== 'failed' && slackCode(error) !== 'missing_scope') throw error;
    return null;
  }
}

const DAY_MS = 24 * 3_600_000;

/** As the end of a sentence. */
const WHY: Readonly<Record<string, string>> = {
  missing_scope: 'I lack the permission channels:manage',
  restricted_action: 'this workspace does not let me open channels',
  user_is_restricted: 'this workspace does not let me open channels',
  no_permission: 'this workspace does not let me open channels',
  invalid_name: 'Slack does not take its name',
  invalid_name_specials: 'Slack does not take its name',
  invalid_name_maxlength: 'Slack does not take its name',
  ratelimited: 'Slack asks me to wait',
};

function failed(why: string): SendOutcome {
  return { kind: 'failed', why };
}

/** Asks in who opened it and everybody on the path. Whoever can't be asked in is left out: they are paged all the same. */
export async function inviteThePath(options: OwnChannelOptions, channel: string, incident: Incident, now: number) {
  const { client } = options;
  const users = await pathMembers(options, incident, now);
  const invite = (ids: readonly string[]) =>
    client.conversations.invite({ channel, users: ids.join(','), force: true });
  await invite(users).catch(async (error: unknown) => {
    if (slackCode(error) === null) return;
    for (const user of users) await invite([user]).catch(() => undefined);
  });
}

async function pathMembers(
  { currentMap, slackOf }: OwnChannelOptions,
  incident: Incident,
  now: number,
): Promise<string[]> {
  const map = await currentMap();
  const activity = map.activities.get(incident.activity) ?? null;
  const carriers = incident.steps.flatMap(({ page }) => stepCarriers(map, activity, page, incident.scope, now));
  const emails = carriers.flatMap(({ person, group }) =>
    person !== null ? [person] : (map.groups.get(group ?? '')?.members ?? []),
  );
  const found = await Promise.all(
    [...new Set(emails)].slice(0, INVITED).map((email) => slackOf(map, email).catch(() => null)),
  );
  return [...new Set([incident.openedBy, ...found.filter((id) => id !== null)])];
}
