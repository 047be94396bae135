import { LogLevel, type Logger as SdkLogger, WebClient } from '@slack/web-api';

/** How long one call may take: Slack's own deadline for us, and some. */
export const CALL_MS = 5_000;

/** The way to Slack that pages take: every call once, nothing waits for another channel's limit. */
export function createPageClient(token: string, apiUrl: string | undefined): WebClient {
  return new WebClient(token, {
    timeout: CALL_MS,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    maxRequestConcurrency: 100,
    logger: SILENT,
    ...(apiUrl ? { slackApiUrl: apiUrl } : {}),
  });
}

/** What goes wrong is said by who calls, once, with the incident's number. */
const SILENT: SdkLogger = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  setLevel: () => undefined,
  getLevel: () => LogLevel.ERROR,
  setName: () => undefined,
};
