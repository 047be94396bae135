import { createHmac, createSecretKey, type KeyObject, timingSafeEqual } from 'node:crypto';

/** Slack's own rule: a request is good for five minutes around the moment it was signed. */
export const SIGNATURE_LIFE_MS = 5 * 60_000;

/** The headers that Slack signs a request with. */
export interface Signed {
  readonly signature: string;
  /** Seconds since 1970, as text: what was signed is this text. */
  readonly timestamp: string;
}

/** Checks that a request comes from Slack: HMAC-SHA256 over version, time and body, compared in constant time. */
export class SignatureCheck {
  readonly #key: KeyObject;

  constructor(signingSecret: string) {
    this.#key = createSecretKey(Buffer.from(signingSecret));
  }

  /** Whether the time that a request claims lies within five minutes of now, before or after. */
  isInTime({ timestamp }: Signed, now: number): boolean {
    return /^\d{1,12}$/.test(timestamp) && Math.abs(Number(timestamp) * 1000 - now) <= SIGNATURE_LIFE_MS;
  }

  isGenuine({ signature, timestamp }: Signed, body: Buffer): boolean {
    const [version, hex = ''] = signature.split('=');
    const given = Buffer.from(hex, 'hex');
    const wanted = createHmac('sha256', this.#key).update(`v0:${timestamp}:`).update(body).digest();
    return version === 'v0' && given.length === wanted.length && timingSafeEqual(given, wanted);
  }
}
