import { z } from 'zod';
import type { Action } from '../action.ts';
import { below } from '../asking/private-answer.ts';
import { historyPage } from '../keeping/history-page.ts';

const place = z.number().int().nonnegative();
const schema = z.object({
  type: z.enum(['activity', 'role', 'scope', 'area', 'person']),
  id: z.string().max(320),
  before: z.object({ revision: place, position: place }),
});

/** The next page of a history, further back. */
export const historyMoreAction: Action = {
  id: 'history:more',
  deed: 'look_up',
  async run(desk, { user, value }) {
    const wanted = read(value);
    return wanted ? below(await historyPage(desk, user, wanted, wanted.before)) : [];
  },
};

function read(value: string | undefined): z.infer<typeof schema> | null {
  try {
    return schema.parse(JSON.parse(value ?? ''));
  } catch {
    return null;
  }
}
