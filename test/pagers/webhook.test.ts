import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { Outside, type OutsideOptions } from '../../src/pagers/outside.ts';
import { isPublicAddress } from '../../src/pagers/public-address.ts';
import { WebhookPager, webhookSignature } from '../../src/pagers/webhook.ts';
import { NOW, PAGE, StandIn, shortened } from './stand-in.ts';

const SECRET = 'a-secret-of-the-webhook';

let receiver: StandIn;
const opened: { close(): Promise<void> }[] = [];

beforeEach(async () => {
  receiver = await new StandIn().listen();
  opened.push(receiver);
});

afterEach(async () => {
  jest.restoreAllMocks();
  for (const one of opened.splice(0)) await one.close();
});

/** A webhook pager; of addresses it may use this machine, as long as the test says nothing else. */
function pagerTo(url: string, options: OutsideOptions = {}): WebhookPager {
  const outside = new Outside(options);
  opened.unshift(outside);
  return new WebhookPager({ url, secret: SECRET }, outside);
}

describe('a webhook', () => {
  test('gets the page as JSON, signed over time and body', async () => {
    expect(await pagerTo(`${receiver.url}/pages?team=a`).send(PAGE, NOW)).toEqual({ kind: 'sent', ref: 'webhook' });
    const [seen] = receiver.seen;
    expect(seen).toMatchObject({ method: 'POST', path: '/pages' });
    // A connection that is kept would be used again without a look at where it leads.
    expect(seen?.headers.connection).toBe('close');
    const stamp = String(NOW / 1000);
    expect(seen?.headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'x-whoowns-timestamp': stamp,
      'x-whoowns-signature': webhookSignature(SECRET, stamp, seen?.text ?? ''),
    });
    expect(receiver.last()).toEqual({
      type: 'page',
      key: '42:1:ana@juniper.example:1',
      incident: 42,
      summary: 'checkout returns 500s',
      severity: 1,
      activity: { id: 'deploy-approval', name: 'Deploy approval' },
      scope: { id: 'payments', name: 'Payments' },
      target: { email: 'ana@juniper.example', name: 'Ana Ito' },
      why: 'Accountable',
      step: 1,
      round: 1,
      opened_at: '2026-11-21T12:00:00.000Z',
      opened_by: 'Bo Lind',
      link: 'https://juniper.slack.com/archives/C1/p1',
      drill: false,
    });
  });

  test('hears of an acknowledgement under the same key', async () => {
    const by = { email: 'bo@juniper.example', name: 'Bo Lind' };
    const update = { key: PAGE.key, ref: 'webhook', what: 'acknowledged', by, incident: 42 } as const;
    expect(await pagerTo(receiver.url).update(update, NOW)).toMatchObject({ kind: 'sent' });
    expect(receiver.last()).toEqual({ type: 'acknowledged', key: PAGE.key, incident: 42, by });
  });

  test.each([
    ['30', 30_000],
    ['Sat, 21 Nov 2026 12:00:10 GMT', 10_000],
    ['Sat, 21 Nov 2026 11:00:00 GMT', 0],
    ['86400', 300_000],
    ['soon', 30_000],
  ])('that says 429 with Retry-After %s is tried again after %i ms', async (after, afterMs) => {
    receiver.faults.push({ kind: 'status', status: 429, headers: { 'retry-after': after } });
    expect(await pagerTo(receiver.url).send(PAGE, NOW)).toMatchObject({ kind: 'retry', afterMs, ambiguous: false });
  });

  test.each([500, 502, 503])('that says %i may have taken it, and is tried again', async (status) => {
    receiver.faults.push({ kind: 'status', status });
    expect(await pagerTo(receiver.url).send(PAGE, NOW)).toMatchObject({ kind: 'retry', ambiguous: true });
  });

  test.each([400, 401, 403, 404, 410, 422])('that says %i is not tried again', async (status) => {
    receiver.faults.push({ kind: 'status', status, body: 'internal details' });
    expect(await pagerTo(receiver.url).send(PAGE, NOW)).toEqual({
      kind: 'failed',
      why: `The webhook refused it (${status})`,
    });
  });

  test('whose connection dies before the answer may have taken it', async () => {
    receiver.faults.push({ kind: 'reset' });
    expect(await pagerTo(receiver.url).send(PAGE, NOW)).toMatchObject({ kind: 'retry', ambiguous: true });
  });

  test('that nobody listens at has certainly not taken it', async () => {
    const { url } = receiver;
    await receiver.close();
    opened.splice(0);
    const delivery = await pagerTo(url).send(PAGE, NOW);
    expect(delivery).toMatchObject({ kind: 'retry', ambiguous: false });
    expect(delivery).toHaveProperty('why', expect.stringContaining('ECONNREFUSED'));
  });

  test('whose name is not found has certainly not taken it', async () => {
    const resolve = () => Promise.reject(Object.assign(new Error('no such host'), { code: 'ENOTFOUND' }));
    const delivery = await pagerTo(`http://gone.example:${receiver.port}`, { resolve }).send(PAGE, NOW);
    expect(delivery).toMatchObject({ kind: 'retry', ambiguous: false });
  });

  test('that never says a word is given up after five seconds, and may have taken it', async () => {
    receiver.faults.push({ kind: 'silence' });
    const patience = shortened(20);
    expect(await pagerTo(receiver.url).send(PAGE, NOW)).toMatchObject({ kind: 'retry', ambiguous: true });
    expect(patience).toHaveBeenCalledWith(5_000);
  });

  test('that said 200 has taken it, even where the rest of its answer breaks off', async () => {
    receiver.faults.push({ kind: 'break' });
    expect(await pagerTo(receiver.url).send(PAGE, NOW)).toMatchObject({ kind: 'sent' });
  });

  test.each([200, 500])('with a %i and an answer without end is listened to no longer than 256 kB', async (status) => {
    receiver.faults.push({ kind: 'flood', status });
    const before = process.memoryUsage().arrayBuffers;
    const delivery = await pagerTo(receiver.url).send(PAGE, NOW);
    expect(delivery.kind).toBe(status === 200 ? 'sent' : 'retry');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50 * 1024 * 1024);
  });
});

describe('a webhook that leads inside', () => {
  test.each(['127.0.0.1', '[::1]', '[::ffff:127.0.0.1]', '2130706433', '0x7f.1'])(
    'by its address %s is never called',
    async (host) => {
      const pager = pagerTo(`http://${host}:${receiver.port}`, { permit: isPublicAddress });
      expect(await pager.send(PAGE, NOW)).toEqual({
        kind: 'failed',
        why: 'The webhook leads to a private address, which is never called',
      });
      expect(receiver.connections).toBe(0);
    },
  );

  test('by its name is never called', async () => {
    const resolve = async () => [{ address: '127.0.0.1', family: 4 }];
    const pager = pagerTo(`http://inside.example:${receiver.port}`, { permit: isPublicAddress, resolve });
    expect(await pager.send(PAGE, NOW)).toMatchObject({ kind: 'failed' });
    expect(receiver.connections).toBe(0);
  });

  test('by localhost, as this machine resolves it, is never called', async () => {
    const pager = pagerTo(`http://localhost:${receiver.port}`, { permit: isPublicAddress });
    expect(await pager.send(PAGE, NOW)).toMatchObject({ kind: 'failed' });
    expect(receiver.connections).toBe(0);
  });

  test('by one of several addresses is called at the others alone', async () => {
    const outer = await new StandIn().listen('127.0.0.2');
    opened.push(outer);
    const resolve = async () => [
      { address: '127.0.0.1', family: 4 },
      { address: '127.0.0.2', family: 4 },
    ];
    const permit = (address: string) => address === '127.0.0.2';
    expect(await pagerTo(`http://two.example:${outer.port}`, { permit, resolve }).send(PAGE, NOW)).toMatchObject({
      kind: 'sent',
    });
    expect([outer.connections, receiver.connections]).toEqual([1, 0]);
  });

  test('by a name that was public a moment ago is not called the second time', async () => {
    // 127.0.0.2 stands for a public address here, 127.0.0.1 for the inside; both listen on one port.
    const outer = await new StandIn().listen('127.0.0.2');
    opened.push(outer);
    const answers = ['127.0.0.2', '127.0.0.1'];
    const asked: string[] = [];
    const resolve = async (hostname: string) => {
      asked.push(hostname);
      return [{ address: answers.shift() ?? '127.0.0.1', family: 4 }];
    };
    const permit = (address: string) => address !== '127.0.0.1';
    const pager = pagerTo(`http://rebinding.example:${outer.port}`, { permit, resolve });
    expect(await pager.send(PAGE, NOW)).toMatchObject({ kind: 'sent' });
    expect(await pager.send(PAGE, NOW)).toMatchObject({ kind: 'failed' });
    // One look-up a page: none that is only for show, and no second one for the connection.
    expect(asked).toEqual(['rebinding.example', 'rebinding.example']);
    expect(outer.connections).toBe(1);
  });

  test.each([301, 302, 303, 307, 308])('by a redirect (%i) to the metadata address is not followed', async (status) => {
    const inside = await new StandIn().listen();
    opened.push(inside);
    const location = status === 302 ? 'http://169.254.169.254/latest/meta-data/' : inside.url;
    receiver.faults.push({ kind: 'status', status, headers: { location } });
    expect(await pagerTo(receiver.url).send(PAGE, NOW)).toEqual({
      kind: 'failed',
      why: `The webhook points elsewhere (${status}), and is not followed there`,
    });
    expect(inside.connections).toBe(0);
  });
});
