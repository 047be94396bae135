import type { Workspace } from './workspace.ts';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Whether the address of what was typed carries its name too: `<@U1|ana>` in commands, `<@U1>` in messages. */
type Place = 'message' | 'command';

/**
 * What somebody typed, as Slack hands it to the app: `&`, `<` and `>` escaped; `@ana`, `#general` and addresses turned
 * into `<@U…>`, `<#C…|general>` and `<https://…>`. A `<@U…>` that a person types themselves is not a mention.
 */
export function typedText(text: string, workspace: Workspace, place: Place): string {
  if (!/[@#]|https?:/i.test(text)) return escaped(text);
  const names = mentionNames(workspace);
  const pattern = new RegExp(
    `(https?://[^\\s<>|]+)|(?<![\\p{L}\\p{N}])(?:@(${names.map((name) => quote(name.name)).join('|')})(?![\\p{L}\\p{N}_])|#([\\p{Ll}\\p{N}_-]+))`,
    'giu',
  );
  let result = '';
  let done = 0;
  for (const match of text.matchAll(pattern)) {
    const [whole, address, person, channel] = match;
    result += escaped(text.slice(done, match.index));
    result += address
      ? `<${escaped(address)}>`
      : person
        ? mention(person, names, place)
        : channelLink(channel ?? '', workspace);
    done = match.index + whole.length;
  }
  return result + escaped(text.slice(done));
}

/** Escaping alone, for commands whose app has not asked for names to be resolved. */
export const escapedText = escaped;

type Name = { name: string; link: (place: Place) => string };

function mentionNames(workspace: Workspace): Name[] {
  const names: Name[] = [];
  for (const person of workspace.people.values()) {
    const link = (place: Place): string => `<@${person.id}${place === 'command' ? `|${person.name}` : ''}>`;
    for (const name of new Set([person.name, person.displayName, person.realName]))
      if (name) names.push({ name, link });
  }
  for (const group of workspace.groups.values()) {
    names.push({ name: group.handle, link: () => `<!subteam^${group.id}|@${group.handle}>` });
  }
  for (const name of ['here', 'channel', 'everyone']) {
    names.push({ name, link: (place) => (place === 'command' ? `<!${name}|${name}>` : `<!${name}>`) });
  }
  return names.sort((a, b) => b.name.length - a.name.length);
}

function mention(typed: string, names: readonly Name[], place: Place): string {
  const found = names.find((name) => name.name.toLowerCase() === typed.toLowerCase());
  return found ? found.link(place) : escaped(`@${typed}`);
}

function channelLink(name: string, workspace: Workspace): string {
  const channel = workspace.findChannel(name);
  return channel ? `<#${channel.id}|${channel.name}>` : `#${name}`;
}

const quote = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
