import type { Json } from './json.ts';
import type { Message } from './message.ts';
import { eventPayload, groupEvent, messageEvent, personEvent } from './payload.ts';
import type { Realm } from './realm.ts';
import type { Delivery } from './recorder.ts';
import type { Sender } from './sender.ts';
import type { Happening } from './workspace.ts';

const MESSAGE_EVENTS = { channel: 'message.channels', group: 'message.groups', im: 'message.im', mpim: 'message.mpim' };

/** Turns what happens in the workspace into the events that the app has subscribed to. */
export class EventFeed {
  readonly #realm: Realm;
  readonly #sender: Sender;
  #count = 0;

  constructor(realm: Realm, sender: Sender) {
    this.#realm = realm;
    this.#sender = sender;
    realm.workspace.onHappening((happening) => void this.#happened(happening));
  }

  /** Sends one event if it is subscribed to. Resolves after the first attempt. */
  async publish(subscription: string, event: Json): Promise<Delivery[]> {
    const { workspace, now } = this.#realm;
    if (!workspace.app.events.includes(subscription)) return [];
    this.#count += 1;
    const id = `Ev${String(this.#count).padStart(8, '0')}${Math.floor(now()).toString(36).toUpperCase()}`;
    return [await this.#sender.deliverEvent(eventPayload(workspace, event, id, now()))];
  }

  /** A message somebody wrote: `message.*` and, if it names the app in a channel, `app_mention` as well. */
  async wrote(message: Message): Promise<Delivery[]> {
    const { workspace } = this.#realm;
    const channel = workspace.channel(message.channel);
    if (!channel.members.has(workspace.app.userId)) return [];
    const sent = [this.publish(MESSAGE_EVENTS[channel.kind], messageEvent(workspace, message, channel, 'message'))];
    if (channel.kind !== 'im' && message.text.includes(`<@${workspace.app.userId}>`)) {
      sent.push(this.publish('app_mention', messageEvent(workspace, message, channel, 'app_mention')));
    }
    return (await Promise.all(sent)).flat();
  }

  async openedHome(user: string): Promise<Delivery[]> {
    const channel = this.#realm.workspace.appDm(user).id;
    const event = { type: 'app_home_opened', user, channel, tab: 'home', event_ts: this.#realm.conversation.newTs() };
    return this.publish('app_home_opened', event);
  }

  async #happened(happening: Happening): Promise<void> {
    const { workspace, conversation } = this.#realm;
    const ts = conversation.newTs();
    if ('group' in happening) {
      await this.publish(happening.type, groupEvent(workspace, happening, ts));
      return;
    }
    if (happening.type !== 'member_joined_channel') {
      await this.publish(happening.type, personEvent(workspace, happening.type, happening.user, ts));
      return;
    }
    const { type, user, channel, inviter } = happening;
    const kind = workspace.channel(channel).kind === 'channel' ? 'C' : 'G';
    const from = inviter ? { inviter } : {};
    await this.publish(type, {
      type,
      user,
      channel,
      channel_type: kind,
      team: workspace.teamId,
      ...from,
      event_ts: ts,
    });
  }
}
