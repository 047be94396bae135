import { el, link, newId } from './dom.js';
import { element } from './element.js';
import { emoji, withEmoji } from './emoji.js';
import { chip, dated, mrkdwn } from './mrkdwn.js';
import { names } from './store.js';

/** A text object as nodes. */
const rich = (text) => {
  if (!text) return [];
  return text.type === 'mrkdwn' ? mrkdwn(text.text, names) : [withEmoji(text.text)];
};

/** Block Kit as nodes. For `use` see `element`. */
export const blocks = (list, use) => list.map((block) => (BLOCKS[block.type] ?? unknown)(block, use));

const unknown = (block) => el('p.muted', {}, `(${block.type})`);

const BLOCKS = {
  header: (block) => el('h3.block-header', {}, rich(block.text)),
  divider: () => el('hr'),
  section: (block, use) =>
    el(
      'div.block-section',
      {},
      el(
        'div.block-body',
        {},
        block.text && el('div', {}, rich(block.text)),
        block.fields &&
          el(
            'div.block-fields',
            {},
            block.fields.map((field) => el('div', {}, rich(field))),
          ),
      ),
      block.accessory && el('div.block-accessory', {}, accessory(block, use)),
    ),
  context: (block) =>
    el(
      'div.block-context',
      {},
      block.elements.map((part) =>
        part.type === 'image' ? picture(part, 'small-picture') : el('span', {}, rich(part)),
      ),
    ),
  actions: (block, use) =>
    el(
      'div.block-actions',
      {},
      block.elements.map((part) => element(part, block.block_id, use)),
    ),
  image: (block) =>
    el('figure.block-image', {}, block.title && el('figcaption', {}, rich(block.title)), picture(block, 'picture')),
  markdown: (block) => el('div', {}, mrkdwn(block.text.replaceAll('**', '*'), names)),
  rich_text: (block) => el('div', {}, block.elements.map(richPart)),
  input,
};

function accessory(block, use) {
  const part = block.accessory;
  return part.type === 'image' ? picture(part, 'thumb') : element(part, block.block_id, use);
}

function picture(image, kind) {
  const address = image.image_url ?? image.slack_file?.url ?? '';
  if (!/^(https?:|data:image\/|\/)/.test(address)) return el('span.muted', {}, image.alt_text);
  return el(`img.${kind}`, { src: address, alt: image.alt_text, loading: 'lazy' });
}

/** A field of a form: label, element, hint and, after a refusal, what is wrong with it. */
function input(block, use) {
  const path = `${block.block_id}/${block.element.action_id}`;
  const label = withEmoji(block.label.text);
  const id = newId('field');
  const hint = block.hint && el('p.hint', { id: `${id}-hint` }, withEmoji(block.hint.text));
  const problem = use.errors?.[block.block_id];
  const wrong = problem && el('p.problem', { id: `${id}-problem`, role: 'alert' }, problem);
  const acts = block.dispatch_action ? use.act : async () => {};
  const field = element(
    block.element,
    block.block_id,
    { ...use, act: acts, onEnter: block.dispatch_action === true, idOf: () => id },
    label,
  );
  const control = field.matches('input, textarea') ? field : (field.querySelector('input') ?? field);
  control.setAttribute('aria-describedby', [hint?.id, wrong?.id].filter(Boolean).join(' '));
  if (wrong) control.setAttribute('aria-invalid', 'true');
  const optional = block.optional && el('span.muted', {}, ' (optional)');
  return el(
    wrong ? 'div.block-input.refused' : 'div.block-input',
    { 'data-path': path },
    el('label', { for: id }, label, optional),
    field,
    wrong,
    hint,
  );
}

function richPart(part) {
  const inside = (part.elements ?? []).map((one) =>
    one.type?.startsWith('rich_text_') ? richPart(one) : richInline(one),
  );
  switch (part.type) {
    case 'rich_text_list':
      return el(
        part.style === 'ordered' ? 'ol' : 'ul',
        {},
        inside.map((item) => el('li', {}, item)),
      );
    case 'rich_text_quote':
      return el('blockquote', {}, inside);
    case 'rich_text_preformatted':
      return el('pre', {}, inside);
    default:
      return el('div.rich-section', {}, inside);
  }
}

function richInline(part) {
  const styled = (node) => {
    const wraps = { bold: 'strong', italic: 'em', strike: 's', code: 'code' };
    return Object.entries(wraps).reduce((made, [style, tag]) => (part.style?.[style] ? el(tag, {}, made) : made), node);
  };
  switch (part.type) {
    case 'user':
      return chip(`@${names.person(part.user_id) ?? part.user_id}`, names.isMe(part.user_id));
    case 'channel':
      return chip(`#${names.channel(part.channel_id) ?? part.channel_id}`);
    case 'usergroup':
      return chip(`@${names.group(part.usergroup_id) ?? part.usergroup_id}`);
    case 'date':
      return styled(dated(part.timestamp, part.format, part.fallback));
    case 'broadcast':
      return chip(`@${part.range}`);
    case 'emoji':
      return emoji(part.name);
    case 'link':
      return link(part.url, styled(part.text ?? part.url));
    default:
      return styled(part.text ?? '');
  }
}
