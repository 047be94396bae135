import { z } from 'zod';
import type { Action } from '../action.ts';
import { openPageForm } from '../modals/page-open.ts';
import { newDraft } from '../paging/page-desk.ts';

const schema = z.object({
  activity: z.string().max(100),
  scope: z.string().max(100).nullable(),
  severity: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]).optional(),
});

/** *Page* on a card: asks what is wrong. */
export const pageAskAction: Action = {
  id: 'page:ask',
  deed: 'page',
  async run(desk, { value, user, channel = '', key, trigger }) {
    const about = read(value);
    const map = await desk.live.current();
    const isKnown = about !== null && map.activities.has(about.activity);
    const scope = about?.scope ?? null;
    const draft = newDraft(
      desk,
      { user, channel, delivery: key },
      {
        activity: isKnown ? about.activity : null,
        scope: scope !== null && map.scopes.has(scope) ? scope : null,
        severity: about?.severity ?? null,
      },
    );
    await desk.store.pageDrafts.put(draft);
    await openPageForm(desk, { trigger, key }, map, draft);
    return [];
  },
};

function read(value: string | undefined): z.infer<typeof schema> | null {
  try {
    return schema.parse(JSON.parse(value ?? ''));
  } catch {
    return null;
  }
}
