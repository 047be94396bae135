import { notice } from './ask.js';
import { el } from './dom.js';
import { icon } from './icon.js';
import { appDm, perform } from './store.js';

/** What one request to the page's server can carry, as base64. */
const MOST_BYTES = 36 * 1024 * 1024;

/** A button that gives files to the app, and the same for files dropped on `box`; nothing where the app is not spoken to directly. */
export function attachment({ channel, thread }, box, takeText) {
  if (thread || appDm()?.id !== channel) return [];
  const give = async (files) => {
    const given = [...files];
    if (given.length === 0) return;
    if (given.some(({ size }) => size > MOST_BYTES)) return notice('This page can carry files of at most 36 MB.');
    try {
      const contents = await Promise.all(given.map(async (file) => ({ name: file.name, content: await base64(file) })));
      await perform({ do: 'drop', text: takeText(), files: contents });
    } catch (error) {
      notice(error.message);
    }
  };
  box.addEventListener('dragover', (event) => event.preventDefault());
  box.addEventListener('drop', (event) => {
    event.preventDefault();
    give(event.dataTransfer?.files ?? []);
  });
  const input = el('input', { type: 'file', multiple: true, hidden: true, 'aria-label': 'Files' });
  input.addEventListener('change', async () => {
    await give(input.files);
    input.value = '';
  });
  const open = () => input.click();
  return [input, el('button.attach', { type: 'button', 'aria-label': 'Attach files', onClick: open }, icon('file'))];
}

function base64(file) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(new Error(`${file.name} can't be read.`));
    reader.readAsDataURL(file);
  });
}
