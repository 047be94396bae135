import { el, newId } from './dom.js';
import { withEmoji } from './emoji.js';
import { icon } from './icon.js';

const textOf = (option) => withEmoji(option.text?.text ?? option.value);

/**
 * A menu: a button that opens a list to choose from, with a field that narrows it down.
 * `source(typed)` answers options or groups of options, at once or later; `onChoose` hears the chosen option(s).
 */
export function picker({
  label,
  placeholder,
  source,
  chosen = [],
  multiple = false,
  asks = false,
  plain,
  onChoose,
  most,
}) {
  let picked = [...chosen];
  const listId = newId('list');
  const button = el(plain ? 'button.icon-button' : 'button.picker', {
    type: 'button',
    'aria-haspopup': 'listbox',
    'aria-expanded': 'false',
    'aria-label': label,
    onClick: () => open(),
  });
  const showPicked = () => {
    if (plain) return button.replaceChildren(icon(plain));
    const text = picked.map(textOf).join(', ');
    button.classList.toggle('empty', text === '');
    button.setAttribute('aria-label', text === '' ? label : `${label}: ${text}`);
    return button.replaceChildren(el('span.picker-text', {}, text || placeholder), icon('down'));
  };
  showPicked();

  function open() {
    const list = el('div.picker-list', {
      role: 'listbox',
      id: listId,
      'aria-label': label,
      'aria-multiselectable': multiple ? 'true' : undefined,
    });
    const field = el(plain ? 'input.picker-filter.unseen' : 'input.picker-filter', {
      type: 'text',
      role: 'combobox',
      placeholder: asks ? 'Type to search' : 'Find',
      'aria-label': `Find in ${label}`,
      'aria-controls': listId,
      'aria-expanded': 'true',
      autocomplete: 'off',
    });
    const pop = el('div.popover', { popover: 'auto' }, field, list);
    let active = 0;
    const options = () => [...list.querySelectorAll('[role=option]')];
    const point = (index) => {
      const all = options();
      active = Math.max(0, Math.min(index, all.length - 1));
      all.forEach((option, at) => {
        option.classList.toggle('active', at === active);
      });
      if (all[active]) {
        field.setAttribute('aria-activedescendant', all[active].id);
        all[active].scrollIntoView({ block: 'nearest' });
      }
    };
    const choose = (option) => {
      if (!multiple) {
        picked = [option];
        pop.hidePopover();
      } else if (picked.some((one) => one.value === option.value)) {
        picked = picked.filter((one) => one.value !== option.value);
      } else if (!most || picked.length < most) picked = [...picked, option];
      if (!plain) showPicked();
      onChoose?.(picked);
      if (multiple) narrow();
    };
    const optionRow = (option) => {
      const selected = picked.some((one) => one.value === option.value);
      return el(
        'div.option',
        { role: 'option', id: newId('option'), 'aria-selected': String(selected), onClick: () => choose(option) },
        multiple && el('span.tick', { 'aria-hidden': 'true' }, selected ? '✓' : ''),
        el('span', {}, textOf(option), option.description && el('small', {}, withEmoji(option.description.text))),
      );
    };
    let asked = 0;
    async function narrow() {
      asked += 1;
      const mine = asked;
      const at = active;
      const all = await source(field.value);
      if (mine !== asked) return;
      const needle = field.value.toLowerCase();
      const fits = (option) => asks || textOf(option).toLowerCase().includes(needle);
      const groups = all.map((one) => (one.options ? one : { options: [one] }));
      const rows = groups.flatMap((group) => {
        const inside = group.options.filter(fits).slice(0, 100).map(optionRow);
        return inside.length > 0 && group.label ? [el('div.option-group', {}, group.label.text), ...inside] : inside;
      });
      list.replaceChildren(...(rows.length > 0 ? rows : [el('p.none', {}, 'Nothing found.')]));
      point(multiple ? at : 0);
    }
    field.addEventListener('input', narrow);
    field.addEventListener('keydown', (event) => {
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') point(active + (event.key === 'ArrowDown' ? 1 : -1));
      else if (event.key === 'Enter') options()[active]?.click();
      else if (event.key === 'Escape') {
        event.stopPropagation();
        pop.hidePopover();
      } else return;
      event.preventDefault();
    });
    pop.addEventListener('toggle', (event) => {
      if (event.newState !== 'closed') return;
      button.setAttribute('aria-expanded', 'false');
      pop.remove();
      button.focus();
    });
    (button.closest('dialog') ?? document.body).append(pop);
    pop.showPopover();
    button.setAttribute('aria-expanded', 'true');
    place(pop, button);
    narrow();
    field.focus();
  }
  return { element: button, value: () => picked };
}

function place(pop, button) {
  const box = button.getBoundingClientRect();
  const width = Math.min(Math.max(box.width, 240), window.innerWidth - 16);
  const below = window.innerHeight - box.bottom;
  const left = Math.max(8, Math.min(box.left, window.innerWidth - width - 8));
  pop.style.setProperty('width', `${width}px`);
  pop.style.setProperty('left', `${left}px`);
  if (below > 260 || below > box.top) pop.style.setProperty('top', `${box.bottom + 4}px`);
  else pop.style.setProperty('bottom', `${window.innerHeight - box.top + 4}px`);
}
