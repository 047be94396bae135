import { activityIn } from '../../ask/page-request.ts';
import { plainWords } from '../asking/plain-words.ts';
import { asTyped } from '../commands.ts';
import { contextFor } from '../context.ts';
import type { Desk } from '../desk.ts';
import type { ShortcutRequest } from '../door/request.ts';
import { openLoading } from '../modals/open-form.ts';
import { pageForm } from '../modals/page-open.ts';
import { newDraft } from './page-desk.ts';

export const PAGE_SHORTCUT = 'page_accountable';

/** *Page the Accountable* on a message: it is quoted and linked; what it is about stands there as far as it is clear. */
export async function pageByShortcut(desk: Desk, request: ShortcutRequest): Promise<void> {
  const { user, channel, ts, trigger } = request;
  const key = `shortcut:${trigger}`;
  await openLoading(desk, { trigger, key }, 'Page somebody', async () => {
    const { context, text: sent } = await contextFor(desk, user, channel, request.text);
    const text = plainWords(asTyped(sent)).trim();
    const best = activityIn(context.map, text, { ...context, scope: null });
    const draft = newDraft(
      desk,
      { user, channel, delivery: key },
      {
        activity: best?.id ?? null,
        scope: best?.scope ?? context.scope,
        quote: text === '' ? null : text,
        link: await linkTo(desk, channel, ts),
      },
    );
    await desk.store.pageDrafts.put(draft);
    return pageForm(context.map, draft);
  });
}

/** Null where Slack does not say in time: the message is quoted all the same. */
async function linkTo(desk: Desk, channel: string, message_ts: string): Promise<string | null> {
  return await desk.client.chat.getPermalink({ channel, message_ts }).then(
    ({ permalink }) => permalink ?? null,
    () => null,
  );
}
