import { el, newId } from './dom.js';
import { withEmoji } from './emoji.js';
import { mrkdwn } from './mrkdwn.js';
import { names } from './store.js';

/** A dialog that Esc and a click beside it close. */
export function dialog(className, label, ...children) {
  const box = el(`dialog.${className}`, { 'aria-label': label }, children);
  box.addEventListener('close', () => box.remove());
  document.body.append(box);
  return box;
}

/** The question a button may carry. Resolves to whether the person says yes. */
export function confirm(question) {
  return new Promise((resolve) => {
    const id = newId('question');
    const yes = el(
      question.style === 'danger' ? 'button.button.danger' : 'button.button.primary',
      { type: 'button', onClick: () => box.close('yes') },
      withEmoji(question.confirm.text),
    );
    const no = el('button.button', { type: 'button', onClick: () => box.close('no') }, withEmoji(question.deny.text));
    const text = question.text.type === 'mrkdwn' ? mrkdwn(question.text.text, names) : [withEmoji(question.text.text)];
    const box = dialog(
      'confirm',
      question.title.text,
      el('h2', { id }, withEmoji(question.title.text)),
      el('div.dialog-body', {}, text),
      el('footer.dialog-foot', {}, no, yes),
    );
    box.addEventListener('close', () => resolve(box.returnValue === 'yes'));
    box.showModal();
    yes.focus();
  });
}

let ending;

/** A sentence at the top of the room that goes away by itself. */
export function notice(text) {
  const place = document.getElementById('notice');
  place.textContent = text;
  place.hidden = false;
  clearTimeout(ending);
  ending = setTimeout(() => {
    place.hidden = true;
  }, 6000);
}
