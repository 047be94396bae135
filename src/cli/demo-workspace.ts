import type { CompanyMap } from '../domain/map/company-map.ts';
import type { Seed } from '../local-slack/seed.ts';

const BOT_USER = 'U0WHOOWNS';

/** The user groups that hold roles in the example company, with the first names of who is in them. */
const GROUPS = [
  {
    id: 'S0LEAD',
    handle: 'leadership',
    name: 'Leadership',
    members: ['beatrix', 'saskia', 'rafael', 'hedda', 'laleh', 'desmond'],
  },
  { id: 'S0ONCALL', handle: 'on-call', name: 'On call', members: ['adaora', 'lachlan', 'hyunwoo', 'bartosz'] },
  { id: 'S0SRE', handle: 'reliability', name: 'Reliability', members: ['adaora', 'lachlan', 'katya'] },
  {
    id: 'S0DEVS',
    handle: 'developers',
    name: 'Developers',
    members: ['femi', 'ines', 'bartosz', 'sunniva', 'thutrang', 'kenji'],
  },
  { id: 'S0DESK', handle: 'service-desk', name: 'Service desk', members: ['lindiwe', 'andres', 'hana'] },
  { id: 'S0SOC', handle: 'security-watch', name: 'Security watch', members: ['amina', 'itzel'] },
];

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
    groups: GROUPS.map(({ members, ...group }) => ({
      ...group,
      members: people.filter(({ name }) => members.some((first) => name.startsWith(first))).map(({ id }) => id),
    })),
    app: {
      userId: BOT_USER,
      shortcuts: [
        { callbackId: 'who_owns_this', name: 'Who owns this?', type: 'message' },
        { callbackId: 'page_accountable', name: 'Page the Accountable', type: 'message' },
      ],
      commands: [{ command: '/whoowns', hint: 'deploy-approval', description: 'Who owns this?' }],
      events: [
        'app_home_opened',
        'app_mention',
        'message.im',
        'member_joined_channel',
        'team_join',
        'user_change',
        'subteam_created',
        'subteam_updated',
        'subteam_members_changed',
      ],
    },
  };
}
