import { ask } from '../../ask/inquiry.ts';
import type { Deed } from '../../domain/people/rights.ts';
import { isNameOnMap } from '../asking/plain-question.ts';
import { plainWords } from '../asking/plain-words.ts';
import { questionNote } from '../asking/question.ts';
import type { Command, CommandContext } from '../command.ts';
import type { Verb } from '../messages/incident-button.ts';
import type { Note } from '../messages/note.ts';
import { doVerb, incidentMeant, incidentOf, numbersOf } from '../paging/incident-desk.ts';

/** `42`, `#42`, `incident 42`, with words behind it or none; nothing stands for the one that is open. */
const NUMBERED = /^(?:(?:incident\s+)?#?(\d{1,9})(?:[\s:,.!–—-]+([\s\S]*))?)?[.!]?$/i;

const ack = verbCommand('ack', 'acknowledge', 'takes an incident: “I have it”; nobody else is paged');
/** `ack looking into it` as well: no question begins so. */
export const ackCommand: Command = { ...ack, fits: (rest, context) => !isNameOnMap(`ack ${rest}`, context) };
export const escalateCommand = verbCommand('escalate', 'page', 'pages the next one on the path now');
export const cancelCommand = verbCommand('cancel', 'page', 'takes a page back, and tells whoever was paged');

function verbCommand(name: Verb & ('ack' | 'escalate' | 'cancel'), deed: Deed, summary: string): Command {
  return {
    name,
    deed,
    takesWords: true,
    usage: '[number] [what to note]',
    summary,
    fits: (rest) => NUMBERED.test(rest.trim()),
    run: (rest, context) => runVerb(name, rest, context),
  };
}

export const resolveCommand: Command = {
  name: 'resolve',
  deed: 'page',
  takesWords: true,
  usage: '[number] [what it was]',
  summary: 'says that an incident is over',
  fits: (rest, context) => NUMBERED.test(rest.trim()) || !isNameOnMap(`resolve ${rest}`, context),
  run: (rest, context) =>
    NUMBERED.test(rest.trim()) ? runVerb('resolve', rest, context) : resolveOwn(rest.trim(), context),
};

/** Words behind a number go onto the timeline. */
async function runVerb(verb: Verb, rest: string, context: CommandContext): Promise<Note> {
  const [, digits, words = ''] = NUMBERED.exec(rest.trim()) ?? ['', undefined, rest];
  const meant = await incidentMeant(context, digits === undefined ? null : Number(digits), verb);
  return 'lines' in meant ? meant : await doWith(verb, meant, words, context);
}

async function doWith(
  verb: Verb,
  { number, step }: { readonly number: number; readonly step: number },
  words: string,
  { desk, user, delivery }: CommandContext,
): Promise<Note> {
  const text = plainWords(words).trim();
  const note = async () => {
    if (text !== '') await desk.paging.addNote(number, text, { by: user, delivery: delivery && `${delivery}:note` });
  };
  // Before the end: to one that is over nothing is added. Only who may take it says something about it.
  if (verb !== 'ack') await note();
  const said = await doVerb(desk, verb, number, { by: user, delivery }, step);
  if (verb === 'ack') await note();
  return said;
}

/**
 * `resolve it was the cache`, without a number: whoever has an incident, was paged for it or opened it means that one. For
 * anybody else it is a question, since ending an incident can't be taken back.
 */
async function resolveOwn(words: string, context: CommandContext): Promise<Note> {
  const own = await incidentOf(context);
  if (own !== null) return 'lines' in own ? own : await doWith('resolve', own, words, context);
  const typed = `resolve ${words}`;
  const answer = questionNote(typed, context, ask(context.map, typed, context));
  const [only, other] = await numbersOf(context);
  if (only === undefined || other !== undefined) return answer;
  return { ...answer, small: [...(answer.small ?? []), `To end incident ${only}: /whoowns resolve ${only}`] };
}
