import type { FollowUp, Previous } from '../../ask/follow-up.ts';
import { answerTo } from '../../ask/resolved.ts';
import { deputiesOf, deputiesOfPerson, type StandIns } from '../../domain/answer/deputy.ts';
import type { CompanyMap } from '../../domain/map/company-map.ts';
import type { EntityKind } from '../../domain/map/entity.ts';
import type { Topic } from '../../domain/notice.ts';
import type { CommandContext } from '../command.ts';
import { answerNote } from '../messages/answer.ts';
import { withFeedback } from '../messages/feedback.ts';
import { type Dated, deputyNote, sinceNote } from '../messages/follow-up.ts';
import type { Note } from '../messages/note.ts';
import { roleName } from '../messages/people.ts';
import { subjectOf } from './topic.ts';

/** What a thread was about, as a follow-up is read against; null where it was about nothing that can be followed. */
export function previousOf(topic: Topic | null): Previous | null {
  const subject = topic && subjectOf(topic);
  return subject && { subject: { type: subject.type, id: subject.id }, scope: subject.scope };
}

/** The answer to a follow-up, and what the thread is about from then on. */
export function followUpNote(
  followUp: FollowUp,
  context: CommandContext,
): { readonly note: Note; readonly topic: Topic } {
  const { map } = context;
  if (followUp.type === 'meaning') {
    const { meaning } = followUp;
    const note = answerNote(map, answerTo(map, meaning, { ...context, scope: null }), context.now);
    return { note: withFeedback(note), topic: { ...meaning.subject, scope: meaning.scope } };
  }
  const { about } = followUp;
  const note =
    followUp.type === 'deputy' ? deputyNote(map, standIns(about, context)) : sinceNote(map, facts(about, context));
  return { note, topic: { ...about.subject, scope: about.scope } };
}

function answerOf({ subject, scope }: Previous, { map, now }: CommandContext) {
  return answerTo(
    map,
    { subject, scope, intent: 'accountable', roleIntent: 'holder' },
    { now, asker: null, scope: null },
  );
}

function standIns(about: Previous, context: CommandContext): StandIns[] {
  const { map, now } = context;
  const answer = answerOf(about, context);
  if (answer.kind === 'person') return deputiesOfPerson(map, answer.person.id, now);
  if (answer.kind === 'role') return deputiesOf(map, answer.holders, now);
  const letters = answer.kind === 'activity' || answer.kind === 'scope' ? answer.resolution?.letters : null;
  return deputiesOf(map, letters?.A ?? [], now);
}

/** The thing itself, and, where somebody in particular is Accountable or holds it, since when they do. */
function facts(about: Previous, context: CommandContext): Dated[] {
  const { map } = context;
  const { type, id } = about.subject;
  const thing = map.get(type as EntityKind, id);
  const own = { name: thing && 'name' in thing.value ? thing.value.name : id, word: map.provenanceOf(type, id) };
  const answer = answerOf(about, context);
  const letters = answer.kind === 'activity' || answer.kind === 'scope' ? answer.resolution?.letters.A : null;
  const carriers = answer.kind === 'role' ? answer.holders : (letters ?? []);
  return [
    own,
    ...carriers.flatMap(({ role, person, group, acting, scope }) =>
      holding(map, role, acting?.for ?? person ?? group, scope),
    ),
  ];
}

/** @param who an e-mail, or the id of a group. */
function holding(map: CompanyMap, role: string | null, who: string | null, scope: string | null): Dated[] {
  if (role === null || who === null) return [];
  const keys = [who, `group:${who}`].map((each) => [role, scope ?? '*', each].join(' / '));
  const word = keys.flatMap((key) => map.provenanceOf('holder', key) ?? [])[0];
  const name = map.people.get(who)?.name ?? map.groups.get(who)?.name ?? who;
  return word ? [{ name: `${name} as ${roleName(map, role)}`, word }] : [];
}
