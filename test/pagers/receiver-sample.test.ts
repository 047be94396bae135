import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Outside } from '../../src/pagers/outside.ts';
import { WebhookPager } from '../../src/pagers/webhook.ts';
import { NOW, PAGE, type Seen, StandIn } from './stand-in.ts';

/** What docs/operations.md tells a receiver to do is done here, with a page as it is sent. */

type IsGenuine = (secret: string, headers: Seen['headers'], rawBody: string, nowMs?: number) => boolean;

const SECRET = 'a-secret-of-the-webhook';
const folder = mkdtempSync(join(tmpdir(), 'whoowns-sample-'));
let isGenuine: IsGenuine;
let seen: Seen;

beforeAll(async () => {
  const text = readFileSync(join(import.meta.dirname, '../../docs/operations.md'), 'utf8');
  const sample = /```js\n([\s\S]*?)```/.exec(text)?.[1] ?? '';
  const file = join(folder, 'sample.mjs');
  writeFileSync(file, sample);
  ({ isGenuine } = (await import(pathToFileURL(file).href)) as { readonly isGenuine: IsGenuine });

  const receiver = await new StandIn().listen();
  const outside = new Outside();
  const umlaut = { ...PAGE, summary: 'Zahlung fällt aus 💥' };
  await new WebhookPager({ url: receiver.url, secret: SECRET }, outside).send(umlaut, NOW);
  seen = receiver.seen[0] as Seen;
  await outside.close();
  await receiver.close();
});

afterAll(() => rmSync(folder, { recursive: true }));

test('the receiver in the documentation takes a page that is genuine', () => {
  expect(isGenuine(SECRET, seen.headers, seen.text, NOW)).toBe(true);
});

test('it refuses another secret, another body, another time, an old one, and none at all', () => {
  const later = { ...seen.headers, 'x-whoowns-timestamp': String(NOW / 1000 + 1) };
  expect(isGenuine('another-secret', seen.headers, seen.text, NOW)).toBe(false);
  expect(isGenuine(SECRET, seen.headers, seen.text.replace('42', '43'), NOW)).toBe(false);
  expect(isGenuine(SECRET, later, seen.text, NOW)).toBe(false);
  expect(isGenuine(SECRET, seen.headers, seen.text, NOW + 301_000)).toBe(false);
  expect(isGenuine(SECRET, {}, seen.text, NOW)).toBe(false);
});
