import type { CompanyMap } from '../domain/company-map.ts';
import type { Seed } from '../local-slack/seed.ts';

const BOT_USER = 'U0WHOOWNS';

/** A Slack workspace in which the people of a map sit: everybody in #general, a channel for incidents, one without the bot. */
export function demoWorkspace(map: CompanyMap): Seed {
  const people = [...map.people.values()].flatMap((person) =>
    person.slack === null
      ? []
      : [
          {
            id: person.slack,
            name: person.id.split('@')[0] ?? person.id,
            realName: person.name,
            email: person.id,
            tz: person.timezone,
          },
        ],
  );
  const everybody = people.map(({ id }) => id);
  const groups = new Set(
    [...map.roles.keys()].flatMap((role) => [...map.holdersOf(role)].flatMap(({ group }) => group ?? [])),
  );
  return {
    teamId: 'T0DEMO',
    teamName: 'Demo',
    domain: 'demo',
    people,
    channels: [
      { id: 'C0GENERAL', name: 'general', members: [...everybody, BOT_USER], topic: 'Everybody is here' },
      { id: 'C0INCIDENTS', name: 'incidents', members: [...everybody, BOT_USER], topic: 'When something is on fire' },
      { id: 'C0RANDOM', name: 'random', members: everybody, topic: 'The bot is not invited yet' },
    ],
    groups: [...groups].map((id, index) => ({
      id,
      handle: `group-${index + 1}`,
      name: `Group ${index + 1}`,
      members: everybody.slice(index * 3, index * 3 + 3),
    })),
    app: {
      userId: BOT_USER,
      commands: [{ command: '/whoowns', hint: 'deploy-approval', description: 'Who owns this?' }],
      events: ['app_mention', 'message.im', 'member_joined_channel'],
    },
  };
}
