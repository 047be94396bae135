import { type App, type Logger as BoltLogger, SocketModeReceiver } from '@slack/bolt';

/** Slack refreshes a connection every few hours, and that leaves seconds without one: a second one bridges them. */
const CONNECTIONS = 2;

export interface SocketDoor {
  readonly receiver: SocketModeReceiver;
  /** Whether at least one connection is there. */
  isConnected(): boolean;
  open(app: App): Promise<void>;
  close(): Promise<void>;
}

/** The way in over Socket Mode: nothing has to be reachable from outside. */
export function createSocketDoor(appToken: string, apiUrl: string | undefined, logger: BoltLogger): SocketDoor {
  const receivers = Array.from(
    { length: CONNECTIONS },
    () =>
      new SocketModeReceiver({
        appToken,
        logger,
        // Its own options: the Socket Mode client writes its 100 retries into whatever it is given.
        installerOptions: { clientOptions: apiUrl ? { slackApiUrl: apiUrl } : {} },
      }),
  );
  const [first] = receivers;
  if (!first) throw new Error('at least one connection is needed');
  return {
    receiver: first,
    isConnected: () => receivers.some(({ client }) => client.websocket?.isActive() ?? false),
    async open(app) {
      for (const receiver of receivers) receiver.init(app);
      await Promise.all(receivers.map((receiver) => receiver.start()));
    },
    async close() {
      // The receiver's own stop() does not wait for the disconnect.
      await Promise.all(receivers.map((receiver) => receiver.client.disconnect()));
    },
  };
}
