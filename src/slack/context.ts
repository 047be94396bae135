import type { CompanyMap } from '../domain/map/company-map.ts';
import type { CommandContext } from './command.ts';
import type { Desk } from './desk.ts';

const USER_TOKEN = /<@([UW][A-Z0-9]+)(?:\|[^>]*)?>/g;

/**
 * The map as it is now, who asks, and where. People whom a question mentions are looked up first where the map does not know
 * their Slack id, and are put into the text by e-mail; that, too, is why a look-up without mentions asks Slack nothing.
 */
export async function contextFor(
  desk: Desk,
  user: string,
  channel: string,
  text: string,
): Promise<{ context: CommandContext; text: string }> {
  const map = await desk.live.current();
  const asksForSelf = /\b(me|my|mine|i)\b/i.test(text);
  const known = map.personBySlack(user)?.id ?? null;
  const asker = known ?? (asksForSelf ? await desk.directory.emailOf(map, user) : null);
  return {
    context: {
      map,
      now: desk.clock(),
      asker,
      scope: desk.channels.of(channel),
      desk,
      user,
      channel,
      trigger: null,
      delivery: null,
    },
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
