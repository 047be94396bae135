import type { CompanyMap } from '../../domain/map/company-map.ts';
import type { Deed } from '../../domain/people/rights.ts';
import { bullet, code, type Line, line, type Note, strong } from './note.ts';
import { examples } from './welcome.ts';

/** The part of a subcommand that help shows. */
interface Listed {
  readonly name: string;
  readonly usage: string;
  readonly summary: string;
  /** Left out where it changes something. */
  readonly deed?: Deed;
}

export function helpNote(map: CompanyMap, commands: readonly Listed[]): Note {
  return {
    lines: [
      line(strong('Ask me who owns something'), ', in your own words. I name the person who answers for it right now.'),
      ...examples(map)
        .slice(0, 2)
        .map((text) => bullet(code(text))),
      line(strong('Or say exactly what you want:')),
      ...commands.filter(({ deed }) => deed === 'look_up').map(listed),
      line(strong('When something is wrong:')),
      ...commands.filter(isForIncidents).map(listed),
      line(strong('Keep it true:')),
      ...commands.filter((each) => each.deed !== 'look_up' && !isForIncidents(each)).map(listed),
    ],
    small: ['In a channel, mention me with your question; in a direct message, just type it.'],
  };
}

const isForIncidents = ({ deed }: Listed) => deed === 'page' || deed === 'acknowledge';

function listed({ name, usage, summary }: Listed): Line {
  return bullet(code(`/whoowns ${name}${usage ? ` ${usage}` : ''}`), `  ${summary}`);
}
