import type { RequestListener } from 'node:http';
import type { HearNews, OtherPager } from '../domain/paging/other-pager.ts';
import { Outside, type OutsideOptions } from './outside.ts';
import { type PagerDutyAccess, PagerDutyPager } from './pagerduty.ts';
import { createPagerDutyDoor, PAGERDUTY_PATH } from './pagerduty-door.ts';
import { PagerDutyRest } from './pagerduty-rest.ts';
import { isPublicAddress } from './public-address.ts';
import { WebhookPager, type WebhookTarget } from './webhook.ts';

export interface OtherPagerSettings {
  readonly pagerDuty: (PagerDutyAccess & { readonly webhookSecrets: readonly string[] }) | null;
  readonly webhook: WebhookTarget | null;
}

export interface OtherPagerOptions {
  readonly settings: OtherPagerSettings;
  /** Hears what is done at the other pagers. */
  readonly hear: HearNews;
  readonly clock: () => number;
  readonly warn: (what: string) => void;
  /** For tests alone: which addresses the webhook may connect to, and how names are found. */
  readonly outside?: OutsideOptions;
}

export interface OtherPagers {
  /** Those that are configured, at most one of a name. */
  readonly pagers: readonly OtherPager[];
  /** What the web server has to hand on, by path. */
  readonly doors: Readonly<Record<string, RequestListener>>;
  close(): Promise<void>;
}

/** Opens the ways to page beside Slack that are configured. Nothing is connected to before the first page. */
export function openOtherPagers({ settings, hear, clock, warn, outside }: OtherPagerOptions): OtherPagers {
  const { pagerDuty, webhook } = settings;
  const anywhere = new Outside();
  const publicOnly = new Outside({ permit: isPublicAddress, ...outside });
  const pagers: OtherPager[] = [];
  const doors: Record<string, RequestListener> = {};
  if (pagerDuty) {
    const { token, apiUrl, webhookSecrets: secrets } = pagerDuty;
    if (token !== null || pagerDuty.routingKey !== null) pagers.push(new PagerDutyPager(pagerDuty, anywhere));
    const rest = token === null ? null : new PagerDutyRest({ apiUrl, token }, anywhere);
    if (secrets.length > 0) doors[PAGERDUTY_PATH] = createPagerDutyDoor({ secrets, rest, hear, clock, warn });
  }
  if (webhook) pagers.push(new WebhookPager(webhook, publicOnly));
  return {
    pagers,
    doors,
    close: async () => {
      await Promise.all([anywhere.close(), publicOnly.close()]);
    },
  };
}
