/**
 * Makes an element. Children are nodes or text; text always becomes a text node, so nothing that a person or a bot
 * typed is ever read as HTML. Properties that start with `on` are listeners; `aria-…` and `data-…` become attributes.
 */
export function el(tag, props = {}, ...children) {
  const [name, ...classes] = tag.split('.');
  const element = document.createElement(name || 'div');
  if (classes.length > 0) element.className = classes.join(' ');
  for (const [key, value] of Object.entries(props)) {
    if (value === undefined || value === null || value === false) continue;
    if (key.startsWith('on')) element.addEventListener(key.slice(2).toLowerCase(), value);
    else if (key.includes('-') || key === 'role' || key === 'for') element.setAttribute(key, String(value));
    else element[key] = value;
  }
  element.append(
    ...children
      .flat(Number.POSITIVE_INFINITY)
      .filter((child) => child !== undefined && child !== null && child !== false),
  );
  return element;
}

export const $ = (id) => document.getElementById(id);

/** A link that opens elsewhere; anything but http, https and mailto stays plain text. */
export function link(address, ...children) {
  if (!/^(https?:\/\/|mailto:)/i.test(address)) return el('span', {}, ...children);
  return el('a', { href: address, target: '_blank', rel: 'noopener noreferrer' }, ...children);
}

let lastId = 0;
export const newId = (prefix) => {
  lastId += 1;
  return `${prefix}-${lastId}`;
};
