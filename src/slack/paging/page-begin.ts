import { readPageRequest } from '../../ask/page-request.ts';
import { DomainError } from '../../domain/error.ts';
import type { PageDraft } from '../../domain/paging/page-draft.ts';
import { plainWords } from '../asking/plain-words.ts';
import type { CommandContext } from '../command.ts';
import type { Note } from '../messages/note.ts';
import { nobodyAskedNote, textWantedNote, unknownActivityNote, whichActivityNote } from '../messages/page-draft.ts';
import { openPageForm } from '../modals/page-open.ts';
import { newDraft, sendPage, showPreflight } from './page-desk.ts';
import { isAnybodyThere, preflightOf } from './preflight.ts';

/** `/whoowns page …`, as typed: asks back, shows what would happen, or pages at once where that was asked for and all is clear. */
export async function beginPage(context: CommandContext, typed: string): Promise<Note> {
  const { desk, map } = context;
  const request = readPageRequest(map, plainWords(typed), context);
  const { activities, isExact, text, flags, unknownScope, unreadFlag } = request;
  const [first, second] = activities;
  const channelScope = request.scope === null && first ? context.scope : null;
  const draft = newDraft(desk, context, {
    activity: first && !second ? first.id : null,
    scope: request.scope ?? channelScope,
    text,
    severity: flags.severity,
    drill: flags.drill,
    own: flags.own,
  });
  await desk.store.pageDrafts.put(draft);
  if (second) return whichActivityNote(map, draft, activities);
  if (!first && text !== '') return unknownActivityNote(draft);
  if (text === '') return await textNote(context, draft);
  const isClear = isExact && unknownScope === null && unreadFlag === null;
  const shown = () => showPreflight(desk, draft, { isGuess: !isExact, unknownScope, unreadFlag, channelScope });
  if (!flags.now || !isClear) return await shown();
  return await sendPage(desk, draft, { isAnyway: false }).catch((error) => {
    // Nobody is on the path: the look over it says why, step by step, and what to do.
    if (error instanceof DomainError && error.code === 'invalid') return shown();
    throw error;
  });
}

async function textNote({ desk, map, trigger }: CommandContext, draft: PageDraft): Promise<Note> {
  // A path that nobody is on is said before anything is asked.
  if (draft.activity !== null) {
    const preflight = await preflightOf(desk, map, { ...draft, activity: draft.activity });
    if (!isAnybodyThere(preflight)) return nobodyAskedNote(map, draft, preflight);
  }
  if (trigger === null) return textWantedNote(map, draft, false);
  const isOpen = await openPageForm(desk, { trigger, key: `command:${trigger}` }, map, draft).catch((error) => {
    if (error instanceof DomainError) return false;
    throw error;
  });
  return textWantedNote(map, draft, isOpen);
}
