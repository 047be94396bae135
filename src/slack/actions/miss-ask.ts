import { z } from 'zod';
import { ask } from '../../ask/inquiry.ts';
import { areaNamed, askSteward, nearestArea } from '../../domain/miss.ts';
import { areaOf } from '../../domain/people/steward.ts';
import type { Action, ActionOutcome } from '../action.ts';
import { questionNote } from '../asking/question.ts';
import { contextFor } from '../context.ts';
import { askedNote } from '../messages/miss.ts';
import type { Note } from '../messages/note.ts';
import { toReply } from '../messages/render.ts';

const schema = z.object({ question: z.string().max(2000) });

/** Puts a question that has no answer to the stewards. Where it has one by now, that is the answer. */
export const missAskAction: Action = {
  id: 'miss:ask',
  async run(desk, request) {
    const question = readQuestion(request.value);
    if (question === null || !(await desk.inbox.claim(request.key, desk.clock()))) return [];
    const { context } = await contextFor(desk, request.user, request.channel ?? '', question);
    const answer = ask(context.map, question, context);
    if (answer.kind !== 'unknown') return told(questionNote(question, context, answer));
    const near = nearestArea(answer.candidates.map((candidate) => areaOf(context.map, candidate)));
    const area = areaNamed(context.map, question) ?? near;
    const asked = { question, area, asker: request.user };
    return told(
      askedNote(context.map, await askSteward(desk.store.misses, context.map, desk.stewards, asked, context.now)),
    );
  },
};

function told(note: Note): readonly ActionOutcome[] {
  return [{ ...toReply(note, { mentions: 'all' }), audience: 'person', replaces: false }];
}

function readQuestion(value: string | undefined): string | null {
  try {
    return schema.parse(JSON.parse(value ?? '')).question;
  } catch {
    return null;
  }
}
