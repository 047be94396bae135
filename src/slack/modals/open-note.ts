import type { Desk } from '../desk.ts';
import { line, type Note, strong } from '../messages/note.ts';
import { troubleNote } from '../trouble.ts';
import { type Opening, openView } from './open-form.ts';
import { toDoneView, toLoadingView } from './render-form.ts';

/**
 * Opens a window with something to read: "Loading…" at once, then the note, or what went wrong.
 * @throws DomainError('conflict') where Slack would not open it any more.
 */
export async function openNote(desk: Desk, opening: Opening, title: string, make: () => Promise<Note>): Promise<void> {
  const opened = await openView(desk, opening, toLoadingView(title));
  if (!opened) return;
  const note = await make().catch((error: unknown) => troubleNote(desk, error, 'window'));
  await desk.client.views
    .update({ view_id: opened.id, view: toDoneView(title, withHeading(note)) })
    .catch((error: { data?: { error?: string } }) => {
      // Whoever has closed it meanwhile needs no answer.
      if (error.data?.error !== 'not_found') throw error;
    });
}

/** A window's own title is short: the note's stands in it as its first line. */
export function withHeading(note: Note): Note {
  const { title, ...rest } = note;
  return title === undefined ? rest : { ...rest, lines: [line(strong(title)), ...rest.lines] };
}
