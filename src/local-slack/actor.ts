import { actionOf, interactive, isCalled, type Placed } from './element-state.ts';
import type { EventFeed } from './event-feed.ts';
import { fill, ownErrors, stateValues, type Values } from './form.ts';
import { asJsons, asText, isJson, type Json } from './json.ts';
import type { Message } from './message.ts';
import { wireFile } from './methods/file.ts';
import {
  actionPayload,
  commandPayload,
  type Place,
  shortcutPayload,
  suggestionPayload,
  viewPayload,
} from './payload.ts';
import type { Realm } from './realm.ts';
import type { ResponseUrls } from './response-url.ts';
import { type Doing, readCommandAnswer, readPlainAnswer, readSubmission, type Seen } from './seen.ts';
import type { Sender } from './sender.ts';
import { suggestionRefusal } from './suggestion.ts';
import { escapedText, typedText } from './typed-text.ts';
import type { View } from './view.ts';
import type { Channel, Person } from './workspace.ts';

/** A file that somebody uploads. */
export type Upload = { name: string; content: string | Uint8Array; told?: Json };

export type Stage = { realm: Realm; sender: Sender; responseUrls: ResponseUrls; feed: EventFeed };

/** One person at their keyboard. What they do resolves to what they saw of it once the app has acknowledged. */
export class Actor {
  readonly id: string;
  readonly #stage: Stage;

  constructor(id: string, stage: Stage) {
    stage.realm.workspace.person(id);
    this.id = id;
    this.#stage = stage;
  }

  get person(): Person {
    return this.#stage.realm.workspace.person(this.id);
  }

  /** The modal this person has in front of them. */
  get modal(): View | undefined {
    return this.#stage.realm.views.top(this.id);
  }

  /** The app's Home tab as this person sees it. */
  get home(): View | undefined {
    return this.#stage.realm.views.home(this.id);
  }

  #channel(reference: string): Channel {
    const channel = this.#stage.realm.workspace.channel(reference);
    if (!channel.members.has(this.id)) throw new Error(`${this.id} is not in ${channel.name}`);
    return channel;
  }

  #begin(channel?: string): Doing {
    return { user: this.id, channel, since: this.#stage.realm.recorder.last };
  }

  #url(channel: string, message?: Message): string {
    return this.#stage.realm.origin() + this.#stage.responseUrls.issue(channel, this.id, message);
  }

  /** Types a slash command with its words: `command('/whoowns payroll', { channel: 'C1' })`; without a channel in the app's DM. */
  async command(line: string, at: { channel?: string } = {}): Promise<Seen> {
    const { realm, sender } = this.#stage;
    const { workspace } = realm;
    const channel = at.channel ? this.#channel(at.channel) : workspace.appDm(this.id);
    const [, command = '', words = ''] = /^(\/\S+)\s*([\s\S]*)$/.exec(line.trim()) ?? [];
    const known = workspace.app.commands.find((one) => one.command === command);
    if (!known) throw new Error(`${command || line} is not a valid command`);
    const text = known.escape === false ? escapedText(words) : typedText(words, workspace, 'command');
    const doing = this.#begin(channel.id);
    const sent = { command, text, triggerId: realm.triggers.issue(this.id), responseUrl: this.#url(channel.id) };
    const payload = commandPayload(workspace, this.person, channel, sent);
    return readCommandAnswer(command, doing, await sender.deliver({ kind: 'command', payload }), realm);
  }

  /** Writes into a channel, or into a thread of it. `message` of the result is the person's own. */
  async say(typed: string, at: { channel: string; thread?: string }): Promise<Seen> {
    const { realm, feed } = this.#stage;
    const channel = this.#channel(at.channel);
    const doing = this.#begin();
    const text = typedText(typed, realm.workspace, 'message');
    const message = realm.conversation.post({ channel: channel.id, user: this.id, text, threadTs: at.thread });
    return { ...readPlainAnswer(doing, await feed.wrote(message), realm), message };
  }

  /** Writes to the app directly. */
  dm(typed: string, at: { thread?: string } = {}): Promise<Seen> {
    return this.say(typed, { ...at, channel: this.#stage.realm.workspace.appDm(this.id).id });
  }

  /** Drops files into the direct message with the app, with words or without. `told` is what Slack says of one instead of the truth. */
  async drop(files: readonly Upload[], typed = ''): Promise<Seen> {
    const { realm, feed } = this.#stage;
    const channel = realm.workspace.appDm(this.id);
    const doing = this.#begin();
    const stored = files.map(({ name, content, told = {} }) => {
      const file = realm.files.create(name, realm.now());
      realm.files.fill(file, Buffer.from(content), '');
      return Object.assign(file, { complete: true, user: this.id, told, channels: [channel.id] });
    });
    const text = typedText(typed, realm.workspace, 'message');
    const wire = stored.map((file) => wireFile(file, realm));
    const message = realm.conversation.post({
      channel: channel.id,
      user: this.id,
      text,
      files: wire,
      subtype: 'file_share',
    });
    return { ...readPlainAnswer(doing, await feed.wrote(message), realm), message };
  }

  /** Enters a channel; the app hears of it if it is a member. */
  enter(channel: string): void {
    this.#stage.realm.workspace.enter(this.#stage.realm.workspace.channel(channel), this.id);
  }

  /** Opens the app's Home tab. */
  async openHome(): Promise<Seen> {
    const doing = this.#begin();
    return readPlainAnswer(doing, await this.#stage.feed.openedHome(this.id), this.#stage.realm);
  }

  #place(where: Message | View): Place {
    if ('hash' in where) return { view: where };
    if (where.ephemeralTo && where.ephemeralTo !== this.id) throw new Error('Only one other person sees this message');
    return { message: where, channel: this.#channel(where.channel) };
  }

  /** Clicks a button: by action_id, or by the text on it. */
  click(where: Message | View, button: string): Promise<Seen> {
    const label = ({ element }: Placed): string => asText(isJson(element.text) ? element.text.text : '');
    const { placed } = find(where, button, (one) => one.element.type === 'button' && label(one) === button);
    return this.#act(where, placed, undefined);
  }

  /** Chooses in a menu, date picker or set of boxes that acts at once. `value`: see `Values`. */
  choose(where: Message | View, actionId: string, value: unknown): Promise<Seen> {
    return this.#act(where, find(where, actionId).placed, value);
  }

  async #act(where: Message | View, { blockId, element }: Placed, value: unknown): Promise<Seen> {
    const { realm, sender } = this.#stage;
    const place = this.#place(where);
    const action = actionOf(element, blockId, value, realm.conversation.newTs());
    const isView = 'hash' in where;
    if (isView && element.type !== 'button') fill(where, { [`${blockId}/${asText(element.action_id)}`]: value });
    const values = isView
      ? where.values
      : stateValues(blocksOf(where), { [blockId]: { [String(element.action_id)]: action } });
    const at = {
      triggerId: realm.triggers.issue(this.id),
      ...(isView ? {} : { responseUrl: this.#url(where.channel, where) }),
    };
    const doing = this.#begin(isView ? undefined : where.channel);
    const payload = actionPayload(realm.workspace, this.person, place, [action], values, at);
    return readPlainAnswer(doing, [await sender.deliver({ kind: 'interactive', payload })], realm);
  }

  /** Types into a menu whose options come from the app; resolves to the options (or groups of them) it offers. */
  async suggest(where: Message | View, actionId: string, typed: string): Promise<Json[]> {
    const { realm, sender } = this.#stage;
    const { blockId, element } = find(where, actionId).placed;
    const asked = { action_id: element.action_id, block_id: blockId, value: typed };
    const payload = suggestionPayload(realm.workspace, this.person, this.#place(where), asked);
    const { answer } = await sender.deliver({ kind: 'interactive', payload });
    const refusal = suggestionRefusal(answer);
    if (refusal) realm.recorder.add({ kind: 'violation', where: `options of ${actionId}`, ...refusal });
    if (refusal || !isJson(answer)) return [];
    return asJsons(answer.options ?? answer.option_groups);
  }

  /** Fills in a form and sends it. Slack itself refuses empty required fields: then the app hears nothing. */
  async submit(view: View, values: Values = {}): Promise<Seen> {
    const { realm, sender } = this.#stage;
    const doing = this.#begin();
    fill(view, values);
    const errors = ownErrors(view);
    if (Object.keys(errors).length > 0) {
      realm.views.refuse(view, errors);
      return { ...readPlainAnswer(doing, [], realm), ok: false, errors };
    }
    const rest = { trigger_id: realm.triggers.issue(this.id), response_urls: [] };
    const payload = viewPayload(realm.workspace, this.person, view, 'view_submission', rest);
    return readSubmission(doing, view, await sender.deliver({ kind: 'interactive', payload }), realm);
  }

  /** Closes a modal; the app hears of it if it asked to (`notify_on_close`). */
  async close(view: View, all = false): Promise<Seen> {
    const { realm, sender } = this.#stage;
    const doing = this.#begin();
    realm.views.close(view, all);
    if (view.content.notify_on_close !== true) return readPlainAnswer(doing, [], realm);
    const payload = viewPayload(realm.workspace, this.person, view, 'view_closed', { is_cleared: all });
    return readPlainAnswer(doing, [await sender.deliver({ kind: 'interactive', payload })], realm);
  }

  /** Uses a shortcut: on a message if one is given, else a global one. */
  async shortcut(callbackId: string, message?: Message): Promise<Seen> {
    const { realm, sender } = this.#stage;
    const channel = message ? this.#channel(message.channel) : undefined;
    const triggerId = realm.triggers.issue(this.id);
    const at = channel ? { triggerId, responseUrl: this.#url(channel.id) } : { triggerId };
    const on = message && channel ? { message, channel } : undefined;
    const named = { callbackId, actionTs: realm.conversation.newTs() };
    const doing = this.#begin(channel?.id);
    const payload = shortcutPayload(realm.workspace, this.person, named, at, on);
    return readPlainAnswer(doing, [await sender.deliver({ kind: 'interactive', payload })], realm);
  }
}

function blocksOf(where: Message | View): Json[] {
  if ('hash' in where) return asJsons(where.content.blocks);
  return [...where.blocks, ...where.attachments.flatMap((attachment) => asJsons(attachment.blocks))];
}

/** The element with this action_id (or block_id/action_id, where several blocks have it), or else the one that `fits`; names those that are there if it is not. */
function find(where: Message | View, actionId: string, fits?: (placed: Placed) => boolean): { placed: Placed } {
  const all = interactive(blocksOf(where));
  const placed = all.find((one) => isCalled(one, actionId)) ?? (fits ? all.find(fits) : undefined);
  if (placed) return { placed };
  const label = ({ element }: Placed): string => (isJson(element.text) ? ` “${asText(element.text.text)}”` : '');
  const there = all.map((one) => `${String(one.element.action_id)}${label(one)}`).join(', ');
  throw new Error(`Nothing to use called ${actionId}; there are: ${there || 'none'}`);
}
