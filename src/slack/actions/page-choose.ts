import { z } from 'zod';
import { DomainError } from '../../domain/error.ts';
import type { Action } from '../action.ts';
import { inPlace } from '../asking/private-answer.ts';
import { openPageForm } from '../modals/page-open.ts';
import { draftOf, showPreflight } from '../paging/page-desk.ts';

const schema = z.object({ draft: z.string(), activity: z.string().max(100) });

/** One of several activities that fit was chosen. */
export const pageChooseAction: Action = {
  id: 'page:choose',
  deed: 'page',
  async run(desk, { user, value, trigger, key }) {
    const { draft: id, activity } = read(value);
    const begun = await draftOf(desk, user, id);
    const map = await desk.live.current();
    if (!map.activities.has(activity)) {
      throw new DomainError('not_found', 'That is no longer on the map. Nobody was paged; type it again.');
    }
    const draft = { ...begun, activity };
    await desk.store.pageDrafts.put(draft);
    if (draft.text.trim() === '') {
      await openPageForm(desk, { trigger, key }, map, draft);
      return [];
    }
    return inPlace(await showPreflight(desk, draft));
  },
};

function read(value: string | undefined): z.infer<typeof schema> {
  try {
    return schema.parse(JSON.parse(value ?? ''));
  } catch {
    throw new DomainError('invalid', 'That button says nothing I know. Nobody was paged; type it again.');
  }
}
