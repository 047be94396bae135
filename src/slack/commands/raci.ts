import type { MapCommand } from '../command.ts';
import { raciNote } from '../messages/raci-note.ts';

export const raciCommand: MapCommand = {
  name: 'raci',
  deed: 'look_up',
  usage: '',
  summary: 'what R, A, C and I mean, with an example from here',
  inWords:
    /^(?:what|explain|define|tell me)\b.*\braci\b|^what(?:['’]s| (?:is|does|do|are))(?: (?:the|an?))?(?: letters?)? ["“']?[raci]["”']?(?: (?:mean|stand for)| in raci)?[\s?!.]*$/i,
  fits: (rest) => rest === '' || rest === '?',
  run: (_rest, { map, now }) => raciNote(map, now),
};
