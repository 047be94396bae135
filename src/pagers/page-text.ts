import type { OutboundPage } from '../domain/paging/other-pager.ts';

/** What fits on a phone's lock screen and in every pager's title. */
const TITLE_LIMIT = 250;

/** One line: `#42 checkout returns 500s (Deploy approval for Payments)`. */
export function titleOf(page: OutboundPage): string {
  const test = page.drill ? 'TEST: ' : '';
  const where = ` (${subjectOf(page)})`;
  const what = `${test}#${page.incident} ${page.summary.replaceAll(/\s+/g, ' ').trim()}`;
  const room = Math.max(TITLE_LIMIT - where.length, TITLE_LIMIT / 2);
  return cut(cut(what, room) + where, TITLE_LIMIT);
}

/** All of it, some lines. */
export function detailsOf(page: OutboundPage): string {
  const lines = [
    page.drill ? 'This is a TEST: nothing has happened.' : null,
    page.summary,
    '',
    `What: ${subjectOf(page)}`,
    `Asked to take it: ${page.target.name} (${page.why})`,
    `Opened by ${page.openedBy}; step ${page.step}, round ${page.round}`,
    page.link ? `In Slack: ${page.link}` : null,
    `Without PagerDuty: /whoowns ack ${page.incident}`,
  ];
  return lines.filter((line) => line !== null).join('\n');
}

function subjectOf({ activity, scope }: OutboundPage): string {
  return scope ? `${activity.name} for ${scope.name}` : activity.name;
}

/** Cuts between characters, never within one. */
function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${text.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
