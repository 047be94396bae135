import { randomBytes } from 'node:crypto';
import { ApiError } from './api-error.ts';
import { messageRefusal } from './block-limit.ts';
import type { Conversation } from './conversation.ts';
import { asFlag, asJsons, asText, type Json } from './json.ts';
import type { Message } from './message.ts';

/** A response_url takes five posts within thirty minutes (Slack's guide to handling user interaction). */
export const RESPONSE_URL_LIMIT = { uses: 5, lifeMs: 30 * 60_000 };

type Issued = { channel: string; user: string; message: Message | undefined; at: number; uses: number };
type Author = { userId: string; botId: string };

/** The response_urls handed out, and what posting to them does. */
export class ResponseUrls {
  readonly #now: () => number;
  readonly #conversation: Conversation;
  readonly #author: Author;
  readonly #issued = new Map<string, Issued>();

  constructor(now: () => number, conversation: Conversation, author: Author) {
    this.#now = now;
    this.#conversation = conversation;
    this.#author = author;
  }

  /** The path of a new response_url. `message` is the one whose button was clicked. */
  issue(channel: string, user: string, message?: Message): string {
    const token = randomBytes(12).toString('hex');
    this.#issued.set(token, { channel, user, message, at: this.#now(), uses: 0 });
    return `/response/${token}`;
  }

  /** Whether it would be taken; throws `used_url`, `expired_url` or `no_active_hooks`. Counts as a use. */
  use(path: string, body: Json): Message | undefined {
    const issued = this.#issued.get(path.replace('/response/', ''));
    if (!issued) throw new ApiError('no_active_hooks');
    if (this.#now() - issued.at > RESPONSE_URL_LIMIT.lifeMs) throw new ApiError('expired_url');
    if (issued.uses >= RESPONSE_URL_LIMIT.uses) throw new ApiError('used_url');
    issued.uses += 1;
    if (asFlag(body.delete_original) && issued.message) {
      this.#conversation.remove(issued.message);
      return undefined;
    }
    const replace = asFlag(body.replace_original) && issued.message ? issued.message : undefined;
    const message = postReply(this.#conversation, body, { ...issued, author: this.#author, replace });
    // A slash command's later replies with replace_original replace the one before.
    issued.message ??= message;
    return message;
  }
}

type Place = { channel: string; user: string; author: Author; replace?: Message | undefined; threadTs?: string };

/** Posts what an acknowledgement or a response_url carries. Throws ApiError for what Slack would refuse. */
export function postReply(conversation: Conversation, body: Json, place: Place): Message {
  const text = asText(body.text);
  if (text === '' && asJsons(body.blocks).length === 0 && asJsons(body.attachments).length === 0) {
    throw new ApiError('no_text');
  }
  const refusal = messageRefusal({ text, blocks: body.blocks, attachments: body.attachments });
  if (refusal) throw new ApiError(refusal.error, refusal.details);
  const content = {
    text,
    blocks: withBlockIds(asJsons(body.blocks)),
    attachments: asJsons(body.attachments),
  };
  if (place.replace) return conversation.edit(place.replace, content);
  return conversation.post({
    ...content,
    channel: place.channel,
    user: place.author.userId,
    botId: place.author.botId,
    ephemeralTo: body.response_type === 'in_channel' ? undefined : place.user,
    threadTs: asText(body.thread_ts) || place.threadTs,
  });
}

let lastBlock = 0;

/** Slack names the blocks that the app left unnamed, and the interactive elements within. */
export function withBlockIds(blocks: readonly Json[]): Json[] {
  const named = (element: unknown): unknown => {
    const json = element as Json;
    if (typeof json?.type !== 'string' || !INTERACTIVE.test(json.type) || json.action_id) return element;
    lastBlock += 1;
    return { ...json, action_id: `a${lastBlock}` };
  };
  return blocks.map((block) => {
    lastBlock += 1;
    const copy: Json = { ...block, block_id: block.block_id ?? `m${lastBlock}` };
    if (copy.accessory) copy.accessory = named(copy.accessory);
    if (copy.element) copy.element = named(copy.element);
    if (block.type === 'actions' && Array.isArray(copy.elements)) copy.elements = copy.elements.map(named);
    return copy;
  });
}

const INTERACTIVE = /button|select|picker|overflow|checkboxes|_input$/;
