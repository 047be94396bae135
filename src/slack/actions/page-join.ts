import { z } from 'zod';
import { DomainError } from '../../domain/error.ts';
import type { Action } from '../action.ts';
import { inPlace } from '../asking/private-answer.ts';
import { joinedNote } from '../messages/incident-verdict.ts';
import { draftOf } from '../paging/page-desk.ts';

const schema = z.object({ draft: z.string(), incident: z.int().positive() });

/** *Join*: instead of a second page; what they wrote goes onto the first one's timeline, so that nothing is lost. */
export const pageJoinAction: Action = {
  id: 'page:join',
  deed: 'page',
  settles: true,
  async run(desk, { user, value }) {
    const { draft: id, incident: number } = read(value);
    const draft = await draftOf(desk, user, id);
    const by = (what: string) => ({ by: user, delivery: `page:${draft.id}:${what}` });
    const { incident, won } = await desk.paging.join(number, by('join'));
    if (won && draft.text.trim() !== '') await desk.paging.addNote(number, draft.text, by('note'));
    const map = await desk.live.current();
    return inPlace(joinedNote(map, incident, won));
  },
};

function read(value: string | undefined): z.infer<typeof schema> {
  try {
    return schema.parse(JSON.parse(value ?? ''));
  } catch {
    throw new DomainError('invalid', 'That button says nothing I know. /whoowns incidents lists what is open.');
  }
}
