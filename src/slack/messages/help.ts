import type { CompanyMap } from '../../domain/company-map.ts';
import { bullet, code, line, type Note, strong } from './note.ts';
import { examples } from './welcome.ts';

/** The part of a subcommand that help shows. */
interface Listed {
  readonly name: string;
  readonly usage: string;
  readonly summary: string;
}

export function helpNote(map: CompanyMap, commands: readonly Listed[]): Note {
  return {
    lines: [
      line(strong('Ask me who owns something'), ', in your own words. I name the person who answers for it right now.'),
      ...examples(map)
        .slice(0, 2)
        .map((text) => bullet(code(text))),
      line(strong('Or say exactly what you want:')),
      ...commands.map(({ name, usage, summary }) =>
        bullet(code(`/whoowns ${name}${usage ? ` ${usage}` : ''}`), `  ${summary}`),
      ),
    ],
    small: ['In a channel, mention me with your question; in a direct message, just type it.'],
  };
}
