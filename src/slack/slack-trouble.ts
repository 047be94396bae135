/** What Slack may answer otherwise the next time. */
const TEMPORARY = new Set([
  'ratelimited',
  'rate_limited',
  'internal_error',
  'fatal_error',
  'service_unavailable',
  'request_timeout',
  'team_added_to_org',
]);

interface Fault {
  readonly data?: { readonly error?: string };
  readonly retryAfter?: number;
}

/** Slack's word for what went wrong with a call; null where it gave none: it was not reached, or its answer was none. */
export function slackCode(error: unknown): string | null {
  return (error as Fault).data?.error ?? null;
}

/** Whether the same call may go well later. */
export function isTemporary(error: unknown): boolean {
  const code = slackCode(error);
  return code === null || TEMPORARY.has(code);
}

/** For how long Slack wants to be left alone, in milliseconds; null where it did not ask for that. */
export function retryAfterMs(error: unknown): number | null {
  const { retryAfter } = error as Fault;
  return typeof retryAfter === 'number' ? retryAfter * 1000 : null;
}
