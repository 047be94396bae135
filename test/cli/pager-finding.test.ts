import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Finding } from '../../src/cli/finding.ts';
import { otherPagerFindings } from '../../src/cli/pager-finding.ts';
import type { OtherPagerSettings, PagerDutySettings } from '../../src/config.ts';
import { FROM, PagerDutyStandIn, ROUTING_KEY, SERVICE, TOKEN } from '../pagers/pagerduty-stand-in.ts';
import { NOW } from '../pagers/stand-in.ts';

let there: PagerDutyStandIn;

beforeEach(async () => {
  there = new PagerDutyStandIn();
  await there.listen();
});

afterEach(() => there.close());

function look(otherPagers: OtherPagerSettings): Promise<Finding[]> {
  return otherPagerFindings({ config: { otherPagers }, clock: () => NOW });
}

function pagerDuty(changes: Partial<PagerDutySettings> = {}): OtherPagerSettings {
  const incidents = { from: FROM, service: SERVICE };
  const urls = { apiUrl: there.url, eventsUrl: there.url };
  const settings = { ...urls, token: TOKEN, incidents, routingKey: ROUTING_KEY, webhookSecrets: [], ...changes };
  return { pagerDuty: settings, webhook: null };
}

describe('doctor on other pagers', () => {
  test('says nothing where there are none', async () => {
    expect(await look({ pagerDuty: null, webhook: null })).toEqual([]);
  });

  test('finds PagerDuty well configured, and opens nothing there', async () => {
    const findings = await look(pagerDuty());
    expect(findings.every(({ ok }) => ok)).toBe(true);
    expect(findings.map(({ what }) => what)).toEqual(['PagerDuty incidents', 'PagerDuty events', 'PagerDuty webhook']);
    expect(there.seen.map(({ method }) => method)).toEqual(['GET', 'GET']);
    expect(JSON.stringify(findings)).not.toContain(TOKEN);
  });

  test.each([
    [{ token: 'u_0000000000000000000' }, 'refused (401)', /WHOOWNS_PAGERDUTY_TOKEN/],
    [{ incidents: { from: FROM, service: 'PGONE00' } }, 'no service PGONE00', /its address/],
    [{ incidents: { from: 'gone@juniper.example', service: SERVICE } }, 'no user gone@juniper.example', /_FROM/],
    [{ apiUrl: 'http://127.0.0.1:1' }, 'not reached (ECONNREFUSED)', /network/],
  ])('names what is wrong with %j, and the mend', async (changes, found, mend) => {
    const [first] = await look(pagerDuty(changes));
    expect(first).toMatchObject({ ok: false, found });
    expect(first?.mend).toMatch(mend);
  });

  test.each([
    ['https://169.254.169.254/x-secret-path', false, '169.254.169.254 is a private address, which is never called'],
    ['https://[::ffff:10.0.0.1]/x-secret-path', false, '[::ffff:a00:1] is a private address, which is never called'],
    ['https://8.8.8.8/x-secret-path', true, '8.8.8.8 is a public address; only a page would show whether it answers'],
    ['https://nobody.invalid/x-secret-path', false, 'nobody.invalid is not found'],
  ])('looks at where the webhook leads, and tells no more of it than the name: %s', async (url, ok, found) => {
    const findings = await look({ pagerDuty: null, webhook: { url, secret: 'the-secret-of-the-webhook' } });
    expect(findings).toMatchObject([{ what: 'Webhook', ok, found }]);
    expect(JSON.stringify(findings)).not.toContain('secret');
  });
});
