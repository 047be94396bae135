import type { Severity } from '../map/severity.ts';
import type { NewIncident } from './incident.ts';

/** A page that somebody has begun: what they were shown, and what a click on *Page* will send. */
export interface PageDraft {
  readonly id: string;
  /** Who began it, by Slack id: nobody else can send it. */
  readonly user: string;
  /** Where it was begun; null for a direct message. */
  readonly channel: string | null;
  /** Null where it is not clear yet which is meant. */
  readonly activity: string | null;
  readonly scope: string | null;
  /** All that was typed, however long; empty where nothing was. */
  readonly text: string;
  /** Null for the activity's own. */
  readonly severity: Severity | null;
  readonly drill: boolean;
  /** Whether a channel of its own is opened for it. */
  readonly own: boolean;
  /** The message that it is about, and the link to it. */
  readonly quote: string | null;
  readonly link: string | null;
  /** When it was begun, UTC ms. */
  readonly at: number;
}

/** Keeps what was begun, where a restart can't lose it. */
export interface PageDraftStore {
  put(draft: PageDraft): Promise<void>;
  get(id: string): Promise<PageDraft | null>;
  forgetBefore(moment: number): Promise<void>;
}

/** A page that nobody has sent for so long is of another time. */
export const DRAFT_KEPT_MS = 24 * 3_600_000;

/** So much is the headline of an incident; a longer text is quoted below it, whole. */
const HEADLINE = 300;
const WHOLE = 1_000;

/** What is opened for a draft. A long text has a headline made of its beginning, and stands below it as it was typed. */
export function incidentOfDraft(draft: PageDraft & { readonly activity: string }): NewIncident {
  const { activity, scope, severity, drill, own, channel, link, user } = draft;
  const text = draft.text.trim();
  const isLong = text.length > WHOLE;
  const quotes = [isLong ? text : null, draft.quote].filter((quote) => quote !== null);
  return {
    activity,
    scope,
    severity,
    drill,
    own,
    channel,
    link,
    openedBy: user,
    summary: isLong ? headline(text) : text,
    quote: quotes.length > 0 ? quotes.join('\n\n') : null,
  };
}

/** The beginning of a text, cut between words. */
function headline(text: string): string {
  const cut = text.replaceAll(/\s+/g, ' ').slice(0, HEADLINE);
  const words = cut.replace(/\s\S*$/, '').replace(/[\ud800-\udbff]$/, '');
  return `${words} …`;
}
