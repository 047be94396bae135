import { Actor, type Stage } from './actor.ts';
import { Conversation } from './conversation.ts';
import { EventFeed } from './event-feed.ts';
import { type Fault, type FaultRule, Faults, RateLimit } from './fault.ts';
import { FileStore } from './file-store.ts';
import { httpTransport, post, type RawAnswer } from './http-transport.ts';
import type { Message } from './message.ts';
import { type Attempt, type Packet, type SignedRequest, type Signing, signBody, signPacket } from './packet.ts';
import { pageRoute } from './page-route.ts';
import type { Realm } from './realm.ts';
import {
  type Call,
  type Delivery,
  type Entry,
  type MessageChange,
  Recorder,
  type ViewChange,
  type Violation,
  type Waiting,
} from './recorder.ts';
import { ResponseUrls } from './response-url.ts';
import { DEFAULT_SEED, type Seed } from './seed.ts';
import type { Seen } from './seen.ts';
import { ACK_MS, RETRY_DELAYS_MS, Sender } from './sender.ts';
import { createLocalServer, listen } from './server.ts';
import { SocketTransport } from './socket-transport.ts';
import { Triggers } from './trigger.ts';
import { type View, Views } from './view.ts';
import { type AppConfig, Workspace } from './workspace.ts';

export type Options = {
  /** 0 (any free one) if left out. */
  port?: number;
  /** UTC milliseconds; the clock of timestamps, trigger_ids and response_urls. Deadlines and signatures use real time. */
  now?: () => number;
  signingSecret?: string;
  botToken?: string;
  appToken?: string;
  workspace?: Seed;
  /** Serves the web page (off in tests unless asked for). */
  page?: boolean;
  /** Real milliseconds for an acknowledgement: 3,000 at Slack. */
  ackMs?: number;
  /** Real milliseconds before each redelivery of an event: at once, 1 and 5 minutes at Slack. */
  retryDelaysMs?: readonly number[];
};

/** A Slack stand-in on 127.0.0.1: real HTTP and WebSockets outside, a workspace in memory inside. */
export class LocalSlack {
  readonly signingSecret: string;
  readonly botToken: string;
  readonly appToken: string;
  readonly workspace: Workspace;
  readonly conversation: Conversation;
  readonly views: Views;
  readonly recorder: Recorder;
  /** What was uploaded, by the app and by people. */
  readonly files = new FileStore();
  readonly sender: Sender;
  readonly #stage: Stage;
  readonly #faults: Faults;
  readonly #rateLimit: RateLimit;
  readonly #server: ReturnType<typeof createLocalServer>;
  readonly sockets: SocketTransport;
  #port = 0;

  constructor(options: Options) {
    const now = options.now ?? Date.now;
    this.signingSecret = options.signingSecret ?? 'local-signing-secret';
    this.botToken = options.botToken ?? 'xoxb-local';
    this.appToken = options.appToken ?? 'xapp-local';
    const recorder = new Recorder(now);
    this.recorder = recorder;
    this.workspace = new Workspace(options.workspace ?? DEFAULT_SEED, now);
    this.conversation = new Conversation(now, (change, message) => recorder.add({ kind: 'message', change, message }));
    this.views = new Views((change, view) => recorder.add({ kind: 'view', change, user: view.user, view }));
    this.#faults = new Faults();
    this.#rateLimit = new RateLimit(now);
    const realm: Realm = {
      now,
      origin: () => this.url,
      workspace: this.workspace,
      conversation: this.conversation,
      views: this.views,
      triggers: new Triggers(now),
      files: this.files,
      recorder,
      socketUrl: () => `ws://127.0.0.1:${this.#port}${this.sockets.ticketPath()}`,
    };
    const ackMs = options.ackMs ?? ACK_MS;
    this.sender = new Sender(recorder, { ackMs, retryDelaysMs: options.retryDelaysMs ?? RETRY_DELAYS_MS });
    const responseUrls = new ResponseUrls(now, this.conversation, this.workspace.app);
    const feed = new EventFeed(realm, this.sender);
    this.#stage = { realm, sender: this.sender, responseUrls, feed };
    const tokens = { bot: this.botToken, app: this.appToken };
    const apiRealm = { ...realm, faults: this.#faults, rateLimit: this.#rateLimit, tokens };
    const page = options.page ? pageRoute(this.#stage) : async () => false;
    this.#server = createLocalServer(apiRealm, responseUrls, page);
    this.sockets = new SocketTransport(this.#server, this.workspace.app.appId);
    this.sender.add(() => (this.sockets.count > 0 ? this.sockets : undefined));
  }

  async start(port: number): Promise<void> {
    this.#port = await listen(this.#server, port);
  }

  /** Ends the server, its sockets and hanging calls. */
  async stop(): Promise<void> {
    this.sender.stop();
    this.sockets.stop();
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.#server.closeAllConnections();
    await closed;
  }

  /** `http://127.0.0.1:PORT`: the page. */
  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** The base of the Web API, for `slackApiUrl`. */
  get apiUrl(): string {
    return `${this.url}/api/`;
  }

  /** The app's ids, subscriptions, scopes and commands. */
  get app(): AppConfig {
    return this.workspace.app;
  }

  /** Somebody's hands and eyes. */
  as(user: string): Actor {
    return new Actor(user, this.#stage);
  }

  /** HTTP mode: from now on sends signed requests to this address. Several addresses take turns. Returns the end of it. */
  connect(to: { requestUrl: string }): () => void {
    const transport = httpTransport(to.requestUrl, this.signingSecret);
    return this.sender.add(() => transport);
  }

  /** All that this person sees in a channel, oldest first; threads included, others' ephemeral messages not. */
  seen(user: string, channel: string): Message[] {
    const found = this.workspace.channel(channel);
    return found.members.has(user) ? this.conversation.visible(found.id, user) : [];
  }

  /** All that this person sees in the direct message with the app. */
  seenDm(user: string): Message[] {
    return this.seen(user, this.workspace.appDm(user).id);
  }

  get calls(): Call[] {
    return this.recorder.entries.filter((entry) => entry.kind === 'call');
  }

  get deliveries(): Delivery[] {
    return this.recorder.entries.filter((entry) => entry.kind === 'delivery');
  }

  /** Every limit or rule of Slack's that the app broke. Should be empty at the end of a test. */
  get violations(): Violation[] {
    return this.recorder.entries.filter((entry) => entry.kind === 'violation');
  }

  /** The next record that fits, whatever its kind. See `Recorder.next`. */
  next(fits: (entry: Entry) => boolean, waiting?: Waiting): Promise<Entry> {
    return this.recorder.next((entry): entry is Entry => fits(entry), waiting);
  }

  /** The next message posted (or, with `change`, edited or deleted) that fits. */
  async nextMessage(
    fits: (message: Message) => boolean = () => true,
    waiting: Waiting & { change?: 'posted' | 'edited' | 'deleted' } = {},
  ): Promise<Message> {
    const wanted = waiting.change ?? 'posted';
    const is = (entry: Entry): entry is MessageChange =>
      entry.kind === 'message' && entry.change === wanted && fits(entry.message);
    return (await this.recorder.next(is, { what: `a message ${wanted}`, ...waiting })).message;
  }

  /** The next answered call of this method. */
  async nextCall(method: string, fits: (call: Call) => boolean = () => true, waiting: Waiting = {}): Promise<Call> {
    const is = (entry: Entry): entry is Call => entry.kind === 'call' && entry.method === method && fits(entry);
    return this.recorder.next(is, { what: `a call of ${method}`, ...waiting });
  }

  /** The next delivery of this type that was answered or given up. */
  async nextDelivery(
    type: string,
    fits: (delivery: Delivery) => boolean = () => true,
    waiting: Waiting = {},
  ): Promise<Delivery> {
    const is = (entry: Entry): entry is Delivery => entry.kind === 'delivery' && entry.type === type && fits(entry);
    return this.recorder.next(is, { what: `a delivery of ${type}`, ...waiting });
  }

  /** The next modal opened, pushed or updated, or Home tab published, for this person. */
  async nextView(user: string, waiting: Waiting & { change?: ViewChange['change'] } = {}): Promise<View> {
    const is = (entry: Entry): entry is ViewChange =>
      entry.kind === 'view' &&
      entry.user === user &&
      (waiting.change ? entry.change === waiting.change : entry.change !== 'closed' && entry.change !== 'refused');
    return (await this.recorder.next(is, { what: `a view for ${user}`, ...waiting })).view;
  }

  /** The app's first message that came of what somebody did and that they can see, in the acknowledgement or later. */
  answer(seen: Seen, waiting: Waiting = {}): Promise<Message> {
    const fits = (message: Message): boolean =>
      message.user === this.app.userId &&
      (message.ephemeralTo ?? seen.user) === seen.user &&
      this.workspace.channel(message.channel).members.has(seen.user);
    return this.nextMessage(fits, { since: seen.since, ...waiting });
  }

  /** Throws a fault switch: see `FaultRule`. */
  fault(rule: FaultRule): Fault {
    return this.#faults.add(rule);
  }

  clearFaults(): void {
    this.#faults.clear();
  }

  /** Slack's limit of about one message a second a channel, as a number of messages; Infinity turns it off. */
  limitRate(perSecond: number): void {
    this.#rateLimit.perSecond = perSecond;
  }

  /** Sends something again with the same event_id or trigger_id, freshly signed, as Slack does when it doubts. */
  redeliver(delivery: Delivery, attempt: Attempt = { attempt: 1, reason: 'http_timeout' }): Promise<Delivery> {
    return this.sender.deliver(packetOf(delivery), attempt);
  }

  /** A request signed as Slack would, or with another secret (forged) or time (stale, future-dated). */
  sign(packet: Packet | Delivery, signing: Partial<Signing> = {}): SignedRequest {
    const wanted = 'type' in packet ? packetOf(packet) : packet;
    return signPacket(wanted, { secret: this.signingSecret, at: Date.now(), ...signing });
  }

  /** The same for a body of any content and size. */
  signBody(body: string, type: string, signing: Partial<Signing> = {}): SignedRequest {
    return signBody(body, type, { secret: this.signingSecret, at: Date.now(), ...signing });
  }

  /** Posts a request byte for byte as it is; twice is a replay. Nobody in the workspace sees its answer. */
  postRaw(requestUrl: string, signed: SignedRequest, timeoutMs?: number): Promise<RawAnswer> {
    return post(requestUrl, signed, timeoutMs);
  }
}

function packetOf(delivery: Delivery): Packet {
  const { payload } = delivery;
  if (payload.command !== undefined) return { kind: 'command', payload };
  return { kind: payload.type === 'event_callback' ? 'event' : 'interactive', payload };
}

/** Starts a Slack stand-in on 127.0.0.1. Stop it with `stop()`. */
export async function startLocalSlack(options: Options = {}): Promise<LocalSlack> {
  const slack = new LocalSlack(options);
  await slack.start(options.port ?? 0);
  return slack;
}
