import type { LiveMap } from '../../domain/map/live-map.ts';
import { type Incident, isWanted } from '../../domain/paging/incident.ts';
import type { OutboxRow } from '../../domain/paging/outbox.ts';
import { passedOnAt } from '../../domain/paging/page-recipient.ts';
import type { TimelineEntry } from '../../domain/paging/timeline.ts';
import type { Note } from '../messages/note.ts';
import { pageNote, passedOnNote, reminderNote } from '../messages/page.ts';
import { noticeNote } from '../messages/page-notice.ts';
import { headlineNote, postNote } from '../messages/page-post.ts';
import type { Labels } from '../messages/page-words.ts';

export interface PageContentOptions {
  readonly live: LiveMap;
  /** Whether somebody (a Slack id or an e-mail) may do more with incidents than answer their page. */
  readonly mayEnd: (target: string) => boolean;
  readonly rows: { timeline(id: string): Promise<readonly TimelineEntry[]> };
}

/** What a row of the outbox says, from the map and the incident as they are now. */
export class PageContent {
  readonly #options: PageContentOptions;

  constructor(options: PageContentOptions) {
    this.#options = options;
  }

  /** What a message that was sent says now. Who passed a page on is not asked again, though it can still be theirs. */
  async again(original: OutboxRow, incident: Incident): Promise<Note> {
    const labels = { isRepeat: false, isUnkept: false };
    const { body } = original;
    if (body.kind !== 'page' || !isWanted(incident)) return await this.of(original, incident, labels);
    const { live, rows, mayEnd } = this.#options;
    const [map, timeline] = await Promise.all([live.current(), rows.timeline(incident.id)]);
    const at = passedOnAt(map, original, timeline);
    return at === null
      ? pageNote(map, incident, body, labels, { mayEnd: mayEnd(original.target) })
      : passedOnNote(map, incident, at, labels);
  }

  async of(row: OutboxRow, incident: Incident, labels: Labels): Promise<Note> {
    const map = await this.#options.live.current();
    const { body } = row;
    const reader = { mayEnd: this.#options.mayEnd(row.target) };
    if (body.kind === 'page') return pageNote(map, incident, body, labels, reader);
    if (body.kind === 'reminder') return reminderNote(map, incident, labels, reader);
    if (body.kind === 'notice') return noticeNote(map, incident, body.deed, labels);
    return postNote(map, incident, await this.#options.rows.timeline(incident.id), labels);
  }

  async headline(incident: Incident, labels: Labels): Promise<Note> {
    return headlineNote(await this.#options.live.current(), incident, labels);
  }
}
