import { z } from 'zod';
import { stepBeside, TOUR_STEPS, type TourStep } from '../../domain/answer/tour.ts';
import { type Button, line, type Note } from './note.ts';
import { STATIONS, type TourView } from './tour-station.ts';
import { emptyMapNote } from './welcome.ts';

const TITLES: Readonly<Record<TourStep, string>> = {
  letters: 'Four letters',
  role: 'What is yours',
  people: 'Who you will work with',
  asked: 'What people ask about',
  asking: 'How to ask me',
};

/** One station of the tour, with the way on and back. */
export function tourNote(step: TourStep, view: TourView): Note {
  if (view.map.isEmpty) return emptyMapNote();
  const { lines, small = [] } = STATIONS[step](view);
  const place = TOUR_STEPS.indexOf(step) + 1;
  return {
    title: `${place} of ${TOUR_STEPS.length}: ${TITLES[step]}`,
    lines,
    small: [...small, 'I remember where you are: /whoowns tour goes on from here.'],
    buttons: wayOn(step, view.user),
  };
}

/** The beginning of the tour as a newcomer gets it without having asked. */
export function welcomeTourNote(view: TourView): Note {
  const note = tourNote('letters', view);
  if (view.map.isEmpty) return note;
  const hello =
    'Welcome! I know who answers for what here. A short walk of five stations shows how to find out; stop whenever you like.';
  return { ...note, lines: [line(hello), ...note.lines] };
}

const value = z.object({ step: z.enum(TOUR_STEPS), user: z.string().max(30) });

/** Where a clicked button leads, and whose tour it is in; null where the value is none of ours. */
export function readTourValue(text: string | undefined): z.infer<typeof value> | null {
  if (!text) return null;
  try {
    return value.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

function wayOn(step: TourStep, user: string): Button[] {
  const to = (label: string, next: TourStep, primary = false): Button => ({
    action: 'tour:go',
    label,
    value: JSON.stringify({ step: next, user }),
    ...(primary ? { primary } : {}),
  });
  const [before, after] = [stepBeside(step, -1), stepBeside(step, 1)];
  return [
    ...(after ? [to(`Next: ${TITLES[after]}`, after, true)] : []),
    ...(before ? [to('Back', before)] : []),
    ...(after ? [] : [to('From the beginning', TOUR_STEPS[0])]),
  ];
}
