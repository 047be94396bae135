import { el } from './dom.js';
import { store } from './store.js';

const HUES = 8;

/** A small coloured square with somebody's initials; the app has its own. */
export function avatar(id, extra = '') {
  const person = store.people.get(id);
  const name = person?.realName ?? (id === 'USLACKBOT' ? 'Slackbot' : id);
  const initials = name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => word[0]?.toUpperCase() ?? '')
    .join('');
  let sum = 0;
  for (const letter of id) sum = (sum * 31 + letter.codePointAt(0)) % 9973;
  const kind = person?.isBot || id === 'USLACKBOT' ? 'hue-app' : `hue-${sum % HUES}`;
  return el(`span.avatar.${kind}${extra}`, { 'aria-hidden': 'true' }, id === store.app.userId ? '?' : initials);
}

export const guestNote = (person) =>
  ({ restricted: 'guest', ultra_restricted: 'guest', stranger: 'other organisation' })[person?.guest];
