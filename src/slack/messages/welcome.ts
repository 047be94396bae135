import type { CompanyMap } from '../../domain/map/company-map.ts';
import { bullet, code, line, type Note, strong } from './note.ts';

/** A few questions that this map can answer, as one would type them after `/whoowns`. */
export function examples(map: CompanyMap): string[] {
  const [activity] = map.activities.values();
  const [role] = map.roles.values();
  const overridden = [...map.activities.values()].find((each) => each.overrides.length > 0) ?? null;
  const scope = overridden?.overrides[0]?.scope;
  return [
    ...(activity ? [`/whoowns ${activity.id}`] : []),
    ...(overridden && scope ? [`/whoowns ${overridden.id} for ${scope}`] : []),
    ...(role ? [`/whoowns role ${role.id}`] : []),
    '/whoowns me',
  ];
}

const GREETING =
  'Hello! Ask me who owns something, and I name the person who answers for it right now, and who does the work.';

/** First contact: two sentences and the next step. */
export function welcomeNote(map: CompanyMap): Note {
  if (map.isEmpty) return emptyMapNote();
  const count = map.activities.size;
  const known = count === 1 ? 'one activity' : `${count.toLocaleString('en')} activities`;
  return {
    lines: [
      line(GREETING, ` I know ${known} and ${map.roles.size.toLocaleString('en')} roles of your company.`),
      line(strong('Try one of these:')),
      ...examples(map).map((text) => bullet(code(text))),
    ],
    small: ['/whoowns help shows everything I can do.'],
  };
}

/** Said when the bot was invited to a channel. */
export function channelNote(map: CompanyMap): Note {
  if (map.isEmpty) return emptyMapNote();
  const [activity] = map.activities.values();
  return {
    lines: [
      line('Hello! Mention me with a question and I say who owns it, in a thread.'),
      line('I read nothing here but the messages that mention me. Try: ', code(`@whoowns ${activity?.name ?? 'help'}`)),
    ],
  };
}

/** The bot runs, and there is nothing to answer from yet. */
export function emptyMapNote(): Note {
  return {
    lines: [
      line('I am ready, but your map is still empty, so I know no owners yet.'),
      line('Whoever runs me can load one: ', code('whoowns import map.yml'), ', or an example company: '),
      line(code('whoowns init --preset startup')),
    ],
  };
}

/** To who says thank you: nothing is asked, so nothing is offered. */
export function courtesyNote(): Note {
  return { lines: [line('You’re welcome. Ask me any time.')] };
}
