import { TOUR_STEPS } from '../../domain/answer/tour.ts';
import { tourView } from '../asking/tour-walk.ts';
import type { Command } from '../command.ts';
import { tourNote } from '../messages/tour.ts';

export const tourCommand: Command = {
  name: 'tour',
  deed: 'look_up',
  usage: '',
  summary: 'a short walk for whoever is new; it goes on where you left it',
  inWords:
    /\b(?:i am|i[’']?m) new\b|\b(?:give me|take|start|show me) (?:a|the) tour\b|^(?:the )?tour\b|^where do i start\b/i,
  fits: (rest) => rest === '' || rest === 'again',
  run: async (rest, { desk, user, now }) => {
    const { tours } = desk.store;
    const kept = rest === 'again' ? null : await tours.stepOf(user);
    const step = kept ?? TOUR_STEPS[0];
    if (kept === null) await tours.remember(user, step, now);
    return tourNote(step, await tourView(desk, user));
  },
};
