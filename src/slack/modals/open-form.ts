import { DomainError } from '../../domain/error.ts';
import type { Desk } from '../desk.ts';
import { troubleNote } from '../trouble.ts';
import type { Form } from './form.ts';
import { toDoneView, toLoadingView, toView } from './render-form.ts';

const DEAD = new Set(['expired_trigger_id', 'exchanged_trigger_id', 'invalid_trigger_id', 'trigger_expired']);
/** Whoever closed the form meanwhile, or has gone on in it, needs no other. */
const MOVED_ON = new Set(['not_found', 'hash_conflict', 'view_not_found']);

/** What opens a form: a trigger that Slack takes for three seconds, once, and the key of the click it came with. */
export interface Opening {
  readonly trigger: string;
  readonly key: string;
}

/**
 * Opens a form for whoever clicked; Slack allows three seconds after the click, once.
 * @returns false where the same click has opened it before.
 * @throws DomainError('conflict') where it was too late.
 */
export async function openForm(desk: Desk, opening: Opening, form: Form): Promise<boolean> {
  return (await openView(desk, opening, toView(form))) !== null;
}

/**
 * Opens a form that has to be made first: "Loading…" stands there at once, so that the three seconds are kept however long it takes.
 * What is refused meanwhile, or goes wrong, is said in its place.
 * @returns false where the same click has opened it before.
 * @throws DomainError('conflict') where even that was too late.
 */
export async function openLoading(
  desk: Desk,
  opening: Opening,
  title: string,
  make: () => Promise<Form>,
): Promise<boolean> {
  const opened = await openView(desk, opening, toLoadingView(title));
  if (!opened) return false;
  await replaceView(desk, opened, make);
  return true;
}

/** Puts a form in the place of the one that a button stood in. */
export async function replaceView(
  desk: Desk,
  view: { readonly id: string; readonly hash: string },
  make: () => Promise<Form>,
): Promise<void> {
  const content = await make().then(toView, (error: unknown) =>
    toDoneView('That did not work', troubleNote(desk, error, 'form')),
  );
  await desk.client.views
    .update({ view_id: view.id, ...(view.hash ? { hash: view.hash } : {}), view: content })
    .catch((error: unknown) => {
      if (!MOVED_ON.has(codeOf(error) ?? '')) throw error;
    });
}

/** Opens a view for whoever clicked. @returns null where the same click has opened it before. @throws DomainError as openForm. */
export async function openView(
  desk: Desk,
  { trigger, key }: Opening,
  view: ReturnType<typeof toView>,
): Promise<{ readonly id: string; readonly hash: string } | null> {
  // The same click may come twice: the first opens it.
  if (!(await desk.inbox.claim(key, desk.clock()))) return null;
  try {
    const { view: opened } = await desk.client.views.open({ trigger_id: trigger, view });
    return { id: opened?.id ?? '', hash: opened?.hash ?? '' };
  } catch (error) {
    if (!DEAD.has(codeOf(error) ?? '')) throw error;
    throw new DomainError('conflict', 'Slack could not open the form in time. Please press the button once more.');
  }
}

function codeOf(error: unknown): string | undefined {
  return (error as { data?: { error?: string } }).data?.error;
}
