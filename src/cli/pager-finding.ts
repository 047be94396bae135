import { lookup } from 'node:dns/promises';
import type { OtherPagerSettings, PagerDutySettings } from '../config.ts';
import { Outside, OutsideFault } from '../pagers/outside.ts';
import { PagerDutyRest } from '../pagers/pagerduty-rest.ts';
import { isPublicAddress } from '../pagers/public-address.ts';
import type { Terminal } from './command.ts';
import { type Finding, good, wrong } from './finding.ts';

/** Looks at the pagers beside Slack that are configured, and pages nobody. Nothing to say where none is. */
export async function otherPagerFindings({ config, clock }: Pick<Terminal, 'clock'> & Configured): Promise<Finding[]> {
  const { pagerDuty, webhook } = config.otherPagers;
  const findings: Finding[] = [];
  if (pagerDuty) findings.push(...(await pagerDutyFindings(pagerDuty, clock())));
  if (webhook) findings.push(await webhookFinding(webhook.url));
  return findings;
}

interface Configured {
  readonly config: { readonly otherPagers: OtherPagerSettings };
}

async function pagerDutyFindings(settings: PagerDutySettings, now: number): Promise<Finding[]> {
  const findings: Finding[] = [];
  if (settings.token !== null && settings.incidents) {
    findings.push(await incidentFinding({ ...settings, token: settings.token }, settings.incidents, now));
  }
  if (settings.routingKey !== null) {
    findings.push(good('PagerDuty events', 'a routing key is set; only a page would show whether it is right'));
  }
  findings.push(
    settings.webhookSecrets.length > 0
      ? good('PagerDuty webhook', 'what is acknowledged or resolved there is heard at /pagerduty/events')
      : good(
          'PagerDuty webhook',
          'not set: what is acknowledged there is not heard (WHOOWNS_PAGERDUTY_WEBHOOK_SECRET)',
        ),
  );
  return findings;
}

async function incidentFinding(
  access: { readonly apiUrl: string; readonly token: string },
  { from, service }: NonNullable<PagerDutySettings['incidents']>,
  now: number,
): Promise<Finding> {
  const what = 'PagerDuty incidents';
  const outside = new Outside();
  const rest = new PagerDutyRest(access, outside);
  try {
    const status = await rest.serviceStatus(service);
    if (status === 404)
      return wrong(what, `no service ${service}`, 'Copy the id from the end of its address in PagerDuty');
    if (status !== 200) return wrong(what, `refused (${status})`, 'Check WHOOWNS_PAGERDUTY_TOKEN, and its region');
    const user = await rest.userByEmail(from, now);
    if (user === null)
      return wrong(what, `no user ${from}`, 'Set WHOOWNS_PAGERDUTY_FROM to the e-mail of a PagerDuty user');
    if (typeof user !== 'string')
      return wrong(what, `no look at its users (${user.status})`, 'Give the key access to users');
    return good(what, `opened on ${service} in the name of ${from}, who is never called this way`);
  } catch (error) {
    if (!(error instanceof OutsideFault)) throw error;
    return wrong(what, `not reached (${error.code})`, 'Check the network: no proxy is used');
  } finally {
    await outside.close();
  }
}

async function webhookFinding(url: string): Promise<Finding> {
  const what = 'Webhook';
  // The rest of the address may be a secret.
  const { hostname } = new URL(url);
  const literal = hostname.replace(/^\[|\]$/g, '');
  const found = await lookup(literal, { all: true }).catch(() => []);
  if (found.length === 0) return wrong(what, `${hostname} is not found`, 'Check WHOOWNS_WEBHOOK_URL');
  if (found.some(({ address }) => isPublicAddress(address))) {
    return good(what, `${hostname} is a public address; only a page would show whether it answers`);
  }
  return wrong(what, `${hostname} is a private address, which is never called`, 'Give the receiver a public address');
}
