/** Other senders use the same PagerDuty service: by this we know our own again. */
const OURS = 'whoowns:';

/** A page's key as PagerDuty gets it: `incident_key`, `dedup_key`. */
export function wireKey(key: string): string {
  return `${OURS}${key}`;
}

/** The page's key again; null where it is somebody else's. */
export function pageKey(wire: string | null | undefined): string | null {
  return wire?.startsWith(OURS) ? wire.slice(OURS.length) : null;
}
