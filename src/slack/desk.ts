import type { WebClient } from '@slack/web-api';
import type { CompanyMap } from '../domain/company-map.ts';
import type { Inbox } from '../domain/inbox.ts';
import type { LiveMap } from '../domain/live-map.ts';
import type { Logger } from '../log.ts';
import type { CommandContext } from './command.ts';
import type { Directory } from './directory.ts';

/** The workspace this bot serves, and who it is there. */
export interface BotIdentity {
  readonly teamId: string;
  readonly userId: string;
  readonly botId: string;
}

/** What every answer is made with: the map, the people, the inbox, the way to Slack, the time. */
export interface Desk {
  readonly live: LiveMap;
  readonly inbox: Inbox;
  readonly directory: Directory;
  readonly client: WebClient;
  readonly log: Logger;
  readonly clock: () => number;
  readonly bot: BotIdentity;
}

const USER_TOKEN = /<@([UW][A-Z0-9]+)(?:\|[^>]*)?>/g;

/**
 * The map as it is now, and who asks. People whom a question mentions are looked up first where the map does not know their
 * Slack id, and are put into the text by e-mail; that, too, is why a look-up without mentions asks Slack nothing.
 */
export async function contextFor(
  desk: Desk,
  slackUser: string,
  text: string,
): Promise<{ context: CommandContext; text: string }> {
  const map = await desk.live.current();
  const asksForSelf = /\b(me|my|mine|i)\b/i.test(text);
  const known = map.personBySlack(slackUser)?.id ?? null;
  const asker = known ?? (asksForSelf ? await desk.directory.emailOf(map, slackUser) : null);
  return {
    context: { map, now: desk.clock(), asker, scope: null },
    text: text.includes('<@') ? await withEmails(desk, map, text) : text,
  };
}

async function withEmails(desk: Desk, map: CompanyMap, text: string): Promise<string> {
  let readable = text;
  for (const [token, slackId] of text.matchAll(USER_TOKEN)) {
    const email = slackId ? await desk.directory.emailOf(map, slackId) : null;
    if (email) readable = readable.replace(token, email);
  }
  return readable;
}
