import { z } from 'zod';
import { ID_PATTERN } from '../domain/map/name.ts';

/** The longest texts a map takes, in UTF-16 units: generous, so that only an accident meets them. */
export const NAME_LIMIT = 5_000;
export const TEXT_LIMIT = 20_000;
const LIST_LIMIT = 10_000;
const WORD_LIMIT = 200;
const WORDS_LIMIT = 12;

const ADDRESS = String.raw`[^\s@,;<>"]{1,200}@[^\s@,;<>"]{1,200}`;
const ID = '[a-z0-9-]{1,100}';
const GROUP = String.raw`[^\s,;/]{1,100}`;
const EMAIL = new RegExp(`^${ADDRESS}$`);
const ENTRY = new RegExp(`^(${ID}|person:${ADDRESS})$`);
const TARGET = new RegExp(`^(R|A|manager-of-A|role:${ID}|person:${ADDRESS}|group:${GROUP})$`);
const SLACK_ID = new RegExp(`^${GROUP}$`);

/** NUL has no place in a PostgreSQL text, and half a surrogate pair has no UTF-8. */
function isStorable(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed();
}

/** Every message below is the `expected` of a problem: a clause that says what would be right. */
const text = (limit: number, clause = 'text') =>
  z
    .string(clause)
    .max(limit, `at most ${limit.toLocaleString('en')} characters`)
    .refine(isStorable, 'text without NUL characters and broken surrogates');
const name = () => text(NAME_LIMIT, 'a name').regex(/\S/, 'a name that is not empty');
const id = (clause = 'an id: lower-case letters, digits and hyphens, at most 100') =>
  z.string(clause).regex(ID_PATTERN, clause);
const idOf = (noun: string) => id(`the id of ${noun}`);
const email = (clause = 'an e-mail address') => z.string(clause).regex(EMAIL, clause);
const slackId = (clause: string) => z.string(clause).regex(SLACK_ID, clause);
const list = <T extends z.ZodType>(of: T, clause: string) =>
  z.array(of, clause).max(LIST_LIMIT, `at most ${LIST_LIMIT.toLocaleString('en')} entries`);
const names = () => list(name(), 'a list of names').optional();
const texts = () => list(text(TEXT_LIMIT), 'a list of texts').optional();

function mapping<S extends z.ZodRawShape>(shape: S) {
  const keys = Object.keys(shape).join(', ');
  return z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? `one of ${keys}` : `a mapping with ${keys}`),
  });
}

const entry = z
  .string('the id of a role, or person:<email>')
  .regex(ENTRY, 'the id of a role, or person:<email>')
  .describe('A role id, or person:<email> for somebody named directly.');
const entries = z.union([entry, list(entry, 'a list of roles')], {
  error: 'the id of a role, or a list of them',
});
const raci = mapping({
  A: entries.optional(),
  R: entries.optional(),
  C: entries.optional(),
  I: entries.optional(),
});

const area = mapping({
  id: id(),
  name: name(),
  summary: text(TEXT_LIMIT).optional(),
  language: texts(),
  metrics: texts(),
  stewards: list(email(), 'a list of e-mail addresses').optional(),
  confirm_every: z
    .string('a number of days such as 90d, or off')
    .regex(/^([1-9]\d{0,3}d|off)$/, 'a number of days such as 90d, or off')
    .optional(),
});

const scope = mapping({
  id: id(),
  name: name(),
  kind: text(NAME_LIMIT).optional(),
  aliases: names(),
  parent: idOf('a scope').optional(),
  raci: raci.optional(),
});

const person = mapping({
  id: email(),
  name: name(),
  slack: slackId('a Slack user id such as U01ANA').optional(),
  timezone: text(100, 'a timezone such as Europe/Lisbon').optional(),
  manager: email().optional(),
  phone: text(100, 'a telephone number').optional(),
  active: z.boolean('true or false').optional().describe('False for somebody who has left.'),
});

const group = mapping({
  id: slackId('a Slack user group id such as S01SRE'),
  name: name(),
  members: list(email(), 'a list of e-mail addresses').optional(),
  unreadable: text(TEXT_LIMIT, 'why its members are not known').optional(),
});

const collaboration = mapping({
  role: idOf('a role'),
  about: text(TEXT_LIMIT).optional(),
  gives: text(TEXT_LIMIT).optional(),
  gets: text(TEXT_LIMIT).optional(),
});

const role = mapping({
  id: id(),
  name: name(),
  aliases: names(),
  area: idOf('an area').optional(),
  summary: text(TEXT_LIMIT).optional(),
  simply: text(TEXT_LIMIT).optional(),
  responsibilities: texts(),
  decides: texts(),
  horizon: text(TEXT_LIMIT).optional(),
  pillars: z.record(id('the id of a pillar'), text(TEXT_LIMIT), 'a mapping from pillar to text').optional(),
  metrics: texts(),
  reports_to: idOf('a role').optional(),
  works_with: list(collaboration, 'a list of { role, about }').optional(),
  confused_with: list(
    mapping({ role: idOf('a role'), difference: text(TEXT_LIMIT) }),
    'a list of { role, difference }',
  ).optional(),
  startup: text(TEXT_LIMIT).optional(),
  enterprise: text(TEXT_LIMIT).optional(),
});

const holder = mapping({
  role: idOf('a role'),
  scope: idOf('a scope').optional(),
  person: email().optional(),
  group: slackId('a Slack user group id such as S01SRE').optional(),
  deputies: list(email(), 'a list of e-mail addresses').optional(),
});

const day = () => z.string('a day such as 2026-12-20').regex(/^\d{4}-\d{2}-\d{2}$/, 'a day such as 2026-12-20');
const absence = mapping({ person: email(), from: day(), to: day() });

const WAIT_CLAUSE = 'a time such as 30s, 5m, 2h or 1d';
const wait = () => z.string(WAIT_CLAUSE).regex(/^\d{1,6}[smhd]$/, WAIT_CLAUSE);
const HOURS_CLAUSE = 'business, or hours such as "09:00-18:00"';
const SEVERITY_CLAUSE = 'a severity from 1, the worst, to 4';

const step = mapping({
  page: z
    .string('R, A, manager-of-A, role:<id>, person:<email> or group:<id>')
    .regex(TARGET, 'R, A, manager-of-A, role:<id>, person:<email> or group:<id>'),
  wait: wait(),
  hours: z
    .string(HOURS_CLAUSE)
    .regex(/^(business|([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d)$/, HOURS_CLAUSE)
    .optional(),
});

const policy = mapping({
  id: id(),
  steps: list(step, 'a list of { page, wait }'),
  repeat: z.int('a whole number from 0 to 100').min(0, 'a number from 0').max(100, 'a number up to 100').optional(),
  fallback: z
    .string('#channel or a channel id')
    .regex(/^(#[^\s#]{1,80}|[A-Z][A-Z0-9]{2,30})$/, '#channel or a channel id')
    .optional(),
  severities: z
    .partialRecord(z.enum(['1', '2', '3', '4'], SEVERITY_CLAUSE), idOf('an escalation policy'), SEVERITY_CLAUSE)
    .optional(),
  still_on_it: wait().optional(),
});

const URL_CLAUSE = 'a link that begins with https://, http:// or mailto:';
const link = mapping({
  title: name(),
  url: text(2_000, URL_CLAUSE).regex(/^(https?:\/\/|mailto:)[^\s<>|]+$/i, URL_CLAUSE),
});

const activity = mapping({
  id: id(),
  name: name(),
  aliases: names(),
  area: idOf('an area').optional(),
  description: text(TEXT_LIMIT).optional(),
  links: list(link, 'a list of { title, url }').optional(),
  raci,
  overrides: list(mapping({ scope: idOf('a scope'), raci }), 'a list of { scope, raci }').optional(),
  escalation: idOf('an escalation policy').optional(),
  severity: z.literal([1, 2, 3, 4], SEVERITY_CLAUSE).optional(),
});

const synonym = mapping({
  id: id(),
  words: list(text(WORD_LIMIT, 'a word').regex(/\S/, 'a word that is not empty'), 'a list of words')
    .min(2, 'at least two words')
    .max(WORDS_LIMIT, `at most ${WORDS_LIMIT} words`),
});

/** What one thing of each section looks like in a map file. */
export const ITEM_SCHEMA = {
  areas: area,
  scopes: scope,
  people: person,
  groups: group,
  roles: role,
  holders: holder,
  absences: absence,
  activities: activity,
  escalation_policies: policy,
  synonyms: synonym,
} as const;

export type Section = keyof typeof ITEM_SCHEMA;

/** A thing as it stands in a file of the right form. */
export type ItemOf<S extends Section> = z.infer<(typeof ITEM_SCHEMA)[S]>;

export const VERSION_SCHEMA = z.literal(1, 'the version 1');

/** The whole file: the one definition of the format; docs/map.schema.json is made from it. */
export const MAP_SCHEMA = z
  .strictObject({
    version: VERSION_SCHEMA.optional(),
    ...(Object.fromEntries(
      Object.entries(ITEM_SCHEMA).map(([section, item]) => [section, z.array(item).optional()]),
    ) as { [S in Section]: z.ZodOptional<z.ZodArray<(typeof ITEM_SCHEMA)[S]>> }),
  })
  .describe('A map of roles, people, scopes and RACI assignments.');

/** The map file's format as JSON Schema (draft 2020-12), for editors. */
export function mapJsonSchema(): object {
  return z.toJSONSchema(MAP_SCHEMA, { io: 'input' });
}
