import { createHash, randomUUID } from 'node:crypto';
import { DomainError } from '../../domain/error.ts';
import { incidentOfDraft, type PageDraft } from '../../domain/paging/page-draft.ts';
import { MOST_A_MINUTE } from '../../domain/paging/paging.ts';
import type { CommandContext } from '../command.ts';
import type { Desk } from '../desk.ts';
import type { Note } from '../messages/note.ts';
import {
  type Doubts,
  doubtLines,
  joinNote,
  NO_DOUBTS,
  nobodyNote,
  pagingNote,
  preflightNote,
  slowNote,
  textWantedNote,
} from '../messages/page-draft.ts';
import { isAnybodyThere, preflightOf } from './preflight.ts';

/** How a page comes about: begun, looked over, sent. Nothing is said to be sent before it is written down. */

/** A page as it begins: nothing is known but who pages, and where. The same delivery begins the same page. */
export function newDraft(
  desk: Desk,
  { user, channel, delivery }: Pick<CommandContext, 'user' | 'channel' | 'delivery'>,
  more: Partial<PageDraft> = {},
): PageDraft {
  const id = delivery === null ? randomUUID() : createHash('sha256').update(delivery).digest('hex').slice(0, 32);
  return {
    id,
    user,
    channel: /^[CG]/.test(channel) ? channel : null,
    activity: null,
    scope: null,
    text: '',
    severity: null,
    drill: false,
    own: false,
    quote: null,
    link: null,
    at: desk.clock(),
    ...more,
  };
}

/** What would happen, with *Page* and *Cancel*; what is missing is asked for first. */
export async function showPreflight(desk: Desk, draft: PageDraft, doubts: Doubts = NO_DOUBTS): Promise<Note> {
  return (await lookOver(desk, draft, doubts)).note;
}

/** The same; `isReady` where nothing but a yes is missing. */
export async function lookOver(
  desk: Desk,
  draft: PageDraft,
  doubts: Doubts = NO_DOUBTS,
): Promise<{ readonly isReady: boolean; readonly note: Note }> {
  const map = await desk.live.current();
  const { activity } = draft;
  if (activity === null || draft.text.trim() === '') return { isReady: false, note: textWantedNote(map, draft, false) };
  const recent = await desk.paging.recentFor({ ...draft, activity });
  if (recent) return { isReady: false, note: joinNote(map, draft, recent) };
  const preflight = await preflightOf(desk, map, { ...draft, activity });
  if (!isAnybodyThere(preflight)) return { isReady: false, note: nobodyNote(map, preflight) };
  const now = desk.clock();
  const note = preflightNote(map, draft, preflight, { now, doubts: doubtLines(map, draft, doubts) });
  return { isReady: true, note };
}

/**
 * Pages. What it says is true by then: it is written down. A draft is sent once, however often the button is pressed.
 * @param isAnyway whether a page that is open for the same does not matter.
 */
export async function sendPage(
  desk: Desk,
  draft: PageDraft,
  { isAnyway }: { readonly isAnyway: boolean },
): Promise<Note> {
  const map = await desk.live.current();
  const { activity, user } = draft;
  if (activity === null || draft.text.trim() === '') return textWantedNote(map, draft, false);
  const delivery = `page:${draft.id}`;
  const sent = await desk.paging.store.answered(delivery);
  if (sent) return pagingNote(map, sent);
  const wanted = incidentOfDraft({ ...draft, activity });
  const recent = isAnyway ? null : await desk.paging.recentFor(wanted);
  if (recent) return joinNote(map, draft, recent);
  if ((await desk.paging.openedLately(user)) >= MOST_A_MINUTE) return slowNote(draft, MOST_A_MINUTE);
  const { incident } = await desk.paging.open(wanted, delivery);
  desk.homes.changed();
  return pagingNote(map, incident);
}

/**
 * The draft that a button or a form names, for who began it.
 * @throws DomainError for one that is not there any more, or somebody else's.
 */
export async function draftOf(desk: Desk, user: string, id: string | undefined): Promise<PageDraft> {
  const draft = /^[\w-]{1,64}$/.test(id ?? '') ? await desk.store.pageDrafts.get(id ?? '') : null;
  if (!draft) throw new DomainError('not_found', 'This page was begun too long ago. Nobody was paged; type it again.');
  if (draft.user === user) return draft;
  const map = await desk.live.current();
  const name = map.personBySlack(draft.user)?.name ?? 'Somebody else';
  const mend = 'To page yourself, type /whoowns page and what is wrong.';
  throw new DomainError('forbidden', `${name} has begun this page, and only they can send it. ${mend}`);
}
