import { line, type Note } from './note.ts';

/** Said to somebody who asks for themselves and is not on the map. */
export function strangerNote(): Note {
  return {
    lines: [line('I cannot find you on the map yet, so I know of nothing that is yours.')],
    small: ['Put yourself forward: /whoowns add person. Whoever keeps the map says yes, or adds you the same way.'],
  };
}
