import { expect, test } from '@jest/globals';
import { type OtherPagerSettings, openOtherPagers } from '../../src/pagers/open.ts';
import { NOW, PAGE, StandIn } from './stand-in.ts';

function openWith(settings: OtherPagerSettings) {
  return openOtherPagers({ settings, hear: async () => {}, clock: () => NOW, warn: () => {} });
}

const PAGERDUTY = {
  apiUrl: 'https://api.pagerduty.com',
  eventsUrl: 'https://events.pagerduty.com',
  token: null,
  incidents: null,
  routingKey: 'f'.repeat(32),
  webhookSecrets: [],
};

test('only what is configured is opened, and no door that nobody signs for', async () => {
  const none = openWith({ pagerDuty: null, webhook: null });
  const both = openWith({ pagerDuty: PAGERDUTY, webhook: { url: 'https://hooks.example', secret: 'x'.repeat(16) } });
  const heard = openWith({ pagerDuty: { ...PAGERDUTY, webhookSecrets: ['the-secret'] }, webhook: null });
  expect([none, both, heard].map(({ pagers }) => pagers.map(({ name }) => name))).toEqual([
    [],
    ['pagerduty', 'webhook'],
    ['pagerduty'],
  ]);
  expect([none, both, heard].map(({ doors }) => Object.keys(doors))).toEqual([[], [], ['/pagerduty/events']]);
  await Promise.all([none.close(), both.close(), heard.close()]);
});

test('a webhook on this machine is never called, unless a test opens the way', async () => {
  const receiver = await new StandIn().listen();
  const pagers = openWith({ pagerDuty: null, webhook: { url: receiver.url, secret: 'x'.repeat(16) } });
  expect(await pagers.pagers[0]?.send(PAGE, NOW)).toMatchObject({ kind: 'failed' });
  expect(receiver.connections).toBe(0);
  await pagers.close();
  await receiver.close();
});
