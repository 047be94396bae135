import { assign, unassign } from '../../domain/edit/assignment.ts';
import { editOf } from '../../domain/map/change.ts';
import { personEntry } from '../../domain/map/raci.ts';
import type { Command, CommandContext } from '../command.ts';
import { hasLetter, isAssignment, readAssignment } from '../keeping/assignment-text.ts';
import { deskEdit } from '../keeping/edit-desk.ts';
import { outcomeNote } from '../messages/edit-outcome.ts';
import { line, type Note } from '../messages/note.ts';
import { nameOf } from '../messages/people.ts';
import { typeAgainButton } from '../messages/type-again.ts';
import { newcomerIn } from '../people/newcomer.ts';

const OFFERED = 5;

export const assignCommand: Command = {
  name: 'assign',
  usage: '<activity> A|R|C|I <role or person> [for <team or service>]',
  summary: 'gives a letter: an A takes the place of the one before, the others join',
  inWords: /^assign(?:\s+\S+){0,4}$/i,
  fits: isAssignment,
  run: (rest, context) => run('assign', rest, context),
};

export const unassignCommand: Command = {
  name: 'unassign',
  usage: '<activity> A|R|C|I <role or person> [for <team or service>]',
  summary: 'takes a letter away',
  inWords: /^unassign(?:\s+\S+){0,4}$/i,
  fits: isAssignment,
  run: (rest, context) => run('unassign', rest, context),
};

async function run(verb: 'assign' | 'unassign', rest: string, context: CommandContext): Promise<Note> {
  if (rest === '') return usageNote(verb);
  const newcomer = verb === 'assign' ? await newcomerIn(rest, context) : null;
  if (!hasLetter(rest)) return usageNote(verb);
  const meant = readAssignment(rest, context, newcomer);
  if ('candidates' in meant) {
    const offered = meant.candidates.slice(0, OFFERED);
    return {
      lines: [line('Several are called that. Which one do you mean?')],
      buttons: offered.map((each) => typeAgainButton(nameOf(each.name), `${verb} ${meant.retyped(each)}`)),
    };
  }
  const { desk, user } = context;
  const change = verb === 'assign' ? assign : unassign;
  const coming = newcomer && meant.entry === personEntry(newcomer.person.value.id) ? newcomer.person : null;
  return outcomeNote(
    await deskEdit(desk, {
      user,
      plan: (map) => [
        ...(coming && !map.people.has(coming.value.id) ? [editOf(null, coming)] : []),
        change(map, meant),
      ],
    }),
  );
}

/** What was typed begins like an assignment, and has no letter in it. */
function usageNote(verb: 'assign' | 'unassign'): Note {
  const example = { code: `/whoowns ${verb} deploy-approval A release-manager for payments` };
  return {
    lines: [
      line(
        'Say what it is, one letter (A, R, C or I), and who; a team or service only where it is for that one alone:',
      ),
      line(example),
    ],
  };
}
