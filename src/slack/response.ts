import { answerTo } from '../ask/resolved.ts';
import { pastAnswer, readPastQuestion } from './asking/past-question.ts';
import type { CommandContext } from './command.ts';
import { pathAskedAbout, pathQuestionAnswer } from './commands/file.ts';
import { asTyped, isOwnWords, respondTo } from './commands.ts';
import { answerNote } from './messages/answer.ts';
import { noChannelScopeNote } from './messages/channel-scope.ts';
import { withFeedback } from './messages/feedback.ts';
import type { Note } from './messages/note.ts';
import { scopeName } from './messages/people.ts';
import { courtesyNote } from './messages/welcome.ts';

const THIS_CHANNEL =
  /^(?:and |so )?who(?:se)? (?:owns|runs|looks after|is (?:the )?(?:owner|accountable|responsible)(?: (?:of|for))?|is) this channel(?: is this)?[\s?.!]*$/i;

/** What people say when they have their answer. */
const COURTESY =
  /^(?:ok(?:ay)?[,!. ]*)?(?:many )?(?:thanks|thank you|thx|ty|cheers|ok(?:ay)?|got it)(?: (?:a lot|so much|very much|again|both|all))?[\s!.🙏👍🎉]*$/iu;

/**
 * Answers what somebody typed, whichever door it came through: about a day gone by, about the channel, or as a subcommand or
 * question of now. A promise only where something has to be read first.
 */
export function respond(text: string, context: CommandContext): Note | Promise<Note> {
  const note = replyTo(text, context);
  return note instanceof Promise ? note.then(withFeedback) : withFeedback(note);
}

function replyTo(text: string, context: CommandContext): Note | Promise<Note> {
  if (isOwnWords(text, context)) return respondTo(text, context);
  if (COURTESY.test(text.trim())) return courtesyNote();
  const past = readPastQuestion(text, context.now);
  if (past) return pastAnswer(past, context);
  if (text.includes('this channel') && THIS_CHANNEL.test(text.trim())) return channelAnswer(context);
  const path = text.includes('/') ? pathAskedAbout(asTyped(text)) : null;
  if (path !== null) {
    return pathQuestionAnswer(path, context).then((answer) => answer ?? respondTo(text, context));
  }
  return respondTo(text, context);
}

/** Who owns the channel: who owns the scope that was set for it. */
function channelAnswer({ map, now, scope }: CommandContext): Note {
  if (scope === null || !map.scopes.has(scope)) return noChannelScopeNote();
  const meaning = {
    subject: { type: 'scope' as const, id: scope },
    scope: null,
    intent: 'accountable' as const,
    roleIntent: 'holder' as const,
  };
  const note = answerNote(map, answerTo(map, meaning, { now, asker: null, scope: null }), now);
  return { ...note, small: [`This channel is about ${scopeName(map, scope)}`, ...(note.small ?? [])] };
}
