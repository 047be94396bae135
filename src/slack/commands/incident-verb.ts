import type { Deed } from '../../domain/rights.ts';
import type { Command, CommandContext } from '../command.ts';
import { doVerb, incidentMeant } from '../incident-desk.ts';
import type { Verb } from '../messages/incident-button.ts';
import type { Note } from '../messages/note.ts';

/** `42` or `#42`; nothing stands for the one that is open. */
const NUMBER = /^(?:#?(\d{1,9}))?[.!]?$/;

export const ackCommand = verbCommand('ack', 'acknowledge', 'takes an incident: “I have it”; nobody else is paged');
export const escalateCommand = verbCommand('escalate', 'page', 'pages the next one on the path now');
export const cancelCommand = verbCommand('cancel', 'page', 'takes a page back, and tells whoever was paged');

function verbCommand(name: Verb & ('ack' | 'escalate' | 'cancel'), deed: Deed, summary: string): Command {
  return {
    name,
    deed,
    takesWords: true,
    usage: '[number]',
    summary,
    fits: (rest) => NUMBER.test(rest.trim()),
    run: (rest, context) => runVerb(name, NUMBER.exec(rest.trim())?.[1], context),
  };
}

const RESOLVE = /^(?:#?(\d{1,9})(?:[\s:,–—-]+([\s\S]+))?)?$/;

export const resolveCommand: Command = {
  name: 'resolve',
  deed: 'page',
  takesWords: true,
  usage: '[number] [what it was]',
  summary: 'says that an incident is over',
  fits: (rest) => RESOLVE.test(rest.trim()),
  async run(rest, context) {
    const [, number, words = ''] = RESOLVE.exec(rest.trim()) ?? [];
    const { desk, user, delivery } = context;
    if (number !== undefined && words !== '') {
      // Before the end: to one that is over nothing is added.
      await desk.paging.addNote(Number(number), words, { by: user, delivery: delivery && `${delivery}:note` });
    }
    return await runVerb('resolve', number, context);
  },
};

async function runVerb(verb: Verb, number: string | undefined, context: CommandContext): Promise<Note> {
  const { desk, user, delivery } = context;
  const meant = await incidentMeant(context, number === undefined ? null : Number(number), verb);
  if ('lines' in meant) return meant;
  return await doVerb(desk, verb, meant.number, { by: user, delivery }, meant.step);
}
