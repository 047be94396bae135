import { checkedName, NAME_LIMIT } from '../../domain/edit/alias.ts';
import { DomainError } from '../../domain/error.ts';
import { editOf } from '../../domain/map/change.ts';
import type { CompanyMap } from '../../domain/map/company-map.ts';
import { E_MAIL, type Person } from '../../domain/map/person.ts';
import { personOption, roleOption } from '../form/options.ts';
import { line } from '../messages/note.ts';
import { nameOf } from '../messages/people.ts';
import { FieldRefusal } from '../modals/field-refusal.ts';
import { editorFor, targetOf } from './editor.ts';
import { formButton } from './link-button.ts';
import { accountPart, type Part, searchesPart, searchPart, several, textPart } from './part.ts';

const AS_IN_SLACK = 'Left empty: as in Slack.';

/** What the map says of a person beside what Slack says. */
export const personEditor = editorFor<'person'>({
  id: 'person',
  kind: 'person',
  title: 'Person',
  noun: 'person',
  parts: ({ key }) =>
    key === null
      ? [ACCOUNT_PART, EMAIL_PART, namePart(AS_IN_SLACK), MANAGER_PART, ROLES_PART, zonePart(AS_IN_SLACK), PHONE_PART]
      : [namePart(), MANAGER_PART, zonePart(), PHONE_PART],
  blank: (_map, { start }) => {
    const isAccount = /^[UW][A-Z0-9]{2,30}$/.test(start);
    const isAddress = E_MAIL.test(start);
    const name = isAccount || isAddress ? '' : start;
    const more = { timezone: '', manager: null, phone: null, active: true };
    return { id: isAddress ? start.toLowerCase() : '', name, slack: isAccount ? start : null, ...more };
  },
  complete: (map, person, before) => (before ? person : arrived(map, person)),
  along: {
    field: 'roles',
    edits: ({ id }, roles) =>
      several(roles).map((role) => {
        const value = { role, scope: null, person: id, group: null, deputies: [] };
        return editOf(null, { kind: 'holder', value });
      }),
  },
  lines: (_map, { id }) => [line(id)],
  buttons: ({ id }) => [
    formButton('Give them a role…', targetOf('holder', null, { start: `person:${id}` })),
    formButton('Away…', targetOf('absence', null, { start: id })),
  ],
});

/** Somebody new with all that the map needs. @throws FieldRefusal where nobody could say who it is, or they are there already. */
function arrived(map: CompanyMap, person: Person): Person {
  const { id, name, timezone } = person;
  if (id === '') {
    throw new FieldRefusal('invalid', { email: 'Choose their Slack account, or write their e-mail address.' });
  }
  const known = map.people.get(id);
  if (known) {
    throw new FieldRefusal('conflict', { email: `${nameOf(known.name)} is on the map already: /whoowns edit ${id}` });
  }
  return { ...person, name: name || id, timezone: timezone || 'UTC' };
}

const ACCOUNT_PART: Part<Person> = accountPart({
  id: 'account',
  label: 'Their Slack account',
  hint: 'Left empty for somebody who is not in this Slack.',
  path: ['slack'],
  optional: true,
  get: ({ slack }) => slack,
  set: (person, slack) => ({ ...person, slack }),
});

const EMAIL_PART: Part<Person> = textPart({
  id: 'email',
  label: 'E-mail',
  hint: AS_IN_SLACK,
  path: ['id'],
  optional: true,
  limit: 300,
  get: ({ id }) => id,
  set: (person, text) => {
    const id = text.toLowerCase();
    if (id !== '' && !E_MAIL.test(id))
      throw new DomainError('invalid', 'Write an e-mail address, such as ana@example.com.');
    return { ...person, id };
  },
});

/** @param hint said where it may be left empty. */
function namePart(hint?: string): Part<Person> {
  return textPart({
    id: 'name',
    label: 'Name',
    ...(hint ? { hint, optional: true } : {}),
    path: ['name'],
    limit: NAME_LIMIT,
    get: ({ name }) => name,
    set: (person, name) => ({ ...person, name: name === '' && hint ? '' : checkedName(name) }),
  });
}

const MANAGER_PART: Part<Person> = searchPart({
  id: 'manager',
  label: 'Manager',
  path: ['manager'],
  optional: true,
  menu: 'person:search',
  option: personOption,
  get: ({ manager }) => manager,
  set: (person, manager) => ({ ...person, manager }),
});

/** Each makes a holder of its own beside the person; who has roles already gets more by the form of a holder. */
const ROLES_PART: Part<Person> = searchesPart({
  id: 'roles',
  label: 'Which roles do they hold?',
  hint: 'Everywhere. For one team alone: Give them a role…, afterwards.',
  path: ['roles'],
  optional: true,
  menu: 'role:search',
  option: roleOption,
  most: 10,
  get: () => [],
  set: (person) => person,
});

function zonePart(hint?: string): Part<Person> {
  return textPart({
    id: 'timezone',
    label: 'Time zone',
    hint: hint ?? 'Where their days begin and end, such as Europe/Lisbon.',
    ...(hint ? { optional: true, placeholder: 'Europe/Lisbon' } : {}),
    path: ['timezone'],
    limit: 60,
    get: ({ timezone }) => timezone,
    set: (person, timezone) => ({ ...person, timezone }),
  });
}

const PHONE_PART: Part<Person> = textPart({
  id: 'phone',
  label: 'Phone',
  path: ['phone'],
  optional: true,
  limit: 40,
  get: ({ phone }) => phone ?? '',
  set: (person, phone) => ({ ...person, phone: phone === '' ? null : phone }),
});
