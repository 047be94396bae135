import type { Draft, Message } from './message.ts';

type Note = (change: 'posted' | 'edited' | 'deleted', message: Message) => void;

/** All messages of the workspace, by channel, oldest first. */
export class Conversation {
  readonly #now: () => number;
  readonly #note: Note;
  readonly #byChannel = new Map<string, Message[]>();
  #lastMicros = 0;

  constructor(now: () => number, note: Note) {
    this.#now = now;
    this.#note = note;
  }

  /** A timestamp in Slack's form, unique and rising: seconds with six decimals. */
  newTs(): string {
    this.#lastMicros = Math.max(Math.round(this.#now() * 1000), this.#lastMicros + 1);
    const seconds = Math.floor(this.#lastMicros / 1_000_000);
    return `${seconds}.${String(this.#lastMicros % 1_000_000).padStart(6, '0')}`;
  }

  post(draft: Draft): Message {
    const message: Message = {
      botId: undefined,
      blocks: [],
      attachments: [],
      threadTs: undefined,
      ephemeralTo: undefined,
      metadata: undefined,
      editedTs: undefined,
      reactions: [],
      files: [],
      pinned: false,
      username: undefined,
      iconEmoji: undefined,
      subtype: undefined,
      ...draft,
      ts: this.newTs(),
    };
    const messages = this.#byChannel.get(message.channel);
    if (messages) messages.push(message);
    else this.#byChannel.set(message.channel, [message]);
    this.#note('posted', message);
    return message;
  }

  edit(message: Message, change: Partial<Message>, mark = true): Message {
    Object.assign(message, change, mark ? { editedTs: this.newTs() } : {});
    this.#note('edited', message);
    return message;
  }

  remove(message: Message): void {
    const messages = this.#byChannel.get(message.channel) ?? [];
    const index = messages.indexOf(message);
    if (index >= 0) messages.splice(index, 1);
    this.#note('deleted', message);
  }

  find(channel: string, ts: string): Message | undefined {
    return this.in(channel).find((message) => message.ts === ts);
  }

  /** Everything in a channel, what only one person sees too. */
  in(channel: string): readonly Message[] {
    return this.#byChannel.get(channel) ?? [];
  }

  /** What this person sees in a channel, threads included. */
  visible(channel: string, user: string): Message[] {
    return this.in(channel).filter((message) => !message.ephemeralTo || message.ephemeralTo === user);
  }

  /** The answers in a thread that everybody sees. */
  replies(message: Message): Message[] {
    return this.in(message.channel).filter(
      (reply) => reply.threadTs === message.ts && reply.ts !== message.ts && !reply.ephemeralTo,
    );
  }
}
