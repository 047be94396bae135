import { createHmac } from 'node:crypto';
import type { Json } from './json.ts';

/** What Slack sends to the app, before it takes the form of an HTTP request or a Socket Mode envelope. */
export type Packet = { kind: 'command' | 'interactive' | 'event'; payload: Json };

/** `attempt` 0 is the first; a redelivery says why the one before failed (`http_timeout`, `http_error`, …). */
export type Attempt = { attempt: number; reason?: string };

/** The app's answer: `body` is parsed JSON, `{ text }` for plain text, undefined when empty. */
export type Answer = { status: number | undefined; body: unknown; error: string | undefined; noRetry: boolean };

/** One way to reach the app. */
export type Transport = {
  readonly via: 'http' | 'socket';
  send(packet: Packet, attempt: Attempt, timeoutMs: number): Promise<Answer>;
};

/** An HTTP request as it goes out, byte for byte: posting it twice is a replay. */
export type SignedRequest = { body: string; headers: Record<string, string> };

export type Signing = {
  secret: string;
  /** Real UTC milliseconds: receivers compare it with their own clock. */
  at: number;
} & Partial<Attempt>;

/** The body in the content type that Slack uses for this kind. */
export function bodyOf(packet: Packet): { body: string; type: string } {
  if (packet.kind === 'event') return { body: JSON.stringify(packet.payload), type: 'application/json' };
  const form = new URLSearchParams();
  if (packet.kind === 'interactive') form.set('payload', JSON.stringify(packet.payload));
  else for (const [key, value] of Object.entries(packet.payload)) form.set(key, String(value ?? ''));
  return { body: form.toString(), type: 'application/x-www-form-urlencoded' };
}

/** Signs a body as Slack does: `v0=` and the HMAC-SHA256 of `v0:timestamp:body`. */
export function signBody(body: string, type: string, signing: Signing): SignedRequest {
  const timestamp = String(Math.floor(signing.at / 1000));
  const signature = createHmac('sha256', signing.secret).update(`v0:${timestamp}:${body}`).digest('hex');
  const headers: Record<string, string> = {
    'content-type': type,
    'content-length': String(Buffer.byteLength(body)),
    'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
    'x-slack-request-timestamp': timestamp,
    'x-slack-signature': `v0=${signature}`,
  };
  if (signing.reason !== undefined || (signing.attempt ?? 0) > 0) {
    headers['x-slack-retry-num'] = String(signing.attempt ?? 0);
    headers['x-slack-retry-reason'] = signing.reason ?? 'http_error';
  }
  return { body, headers };
}

export function signPacket(packet: Packet, signing: Signing): SignedRequest {
  const { body, type } = bodyOf(packet);
  return signBody(body, type, signing);
}
