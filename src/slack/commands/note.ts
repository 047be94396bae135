import { DomainError } from '../../domain/error.ts';
import type { Incident } from '../../domain/paging/incident.ts';
import { isNameOnMap } from '../asking/plain-question.ts';
import { plainWords } from '../asking/plain-words.ts';
import type { Command, CommandContext } from '../command.ts';
import { notedNote } from '../messages/incident-verdict.ts';
import type { Note } from '../messages/note.ts';
import { incidentMeant } from '../paging/incident-desk.ts';

const NUMBERED = /^#?(\d{1,9})(?:[\s:,]+([\s\S]+))?$/;

export const noteCommand: Command = {
  name: 'note',
  deed: 'page',
  takesWords: true,
  usage: '[number] <text>',
  summary: 'adds to an incident what everybody should see',
  fits: (rest, context) => !isNameOnMap(`note ${rest}`, context),
  async run(rest, context) {
    const { desk, user, delivery } = context;
    const { incident, text } = await whatIsMeant(context, plainWords(rest.trim()));
    if ('lines' in incident) return incident;
    if (text === '') {
      throw new DomainError('invalid', `Say what the note is: /whoowns note ${incident.number} the database is full`);
    }
    const verdict = await desk.paging.addNote(incident.number, text, { by: user, delivery });
    return notedNote(verdict, text);
  },
};

/** A number in front is the incident's, unless there is none of it and just one is open: then it belongs to the text. */
async function whatIsMeant(
  context: CommandContext,
  typed: string,
): Promise<{ incident: Incident | Note; text: string }> {
  const { desk } = context;
  const [, number, text = ''] = NUMBERED.exec(typed) ?? [];
  if (number === undefined) return { incident: await incidentMeant(context, null, 'note'), text: typed };
  const numbered = await desk.paging.store.find(Number(number));
  if (numbered) return { incident: numbered, text };
  const open = await desk.paging.store.openOnes();
  const [only] = open;
  if (only && open.length === 1 && text !== '') return { incident: only, text: typed };
  return { incident: await desk.paging.find(Number(number)), text };
}
