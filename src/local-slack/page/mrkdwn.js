import { el, link } from './dom.js';
import { emoji } from './emoji.js';

const unescaped = (text) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

const INLINE = new RegExp(
  [
    '`([^`\\n]+)`',
    '<([^<>\\n]+)>',
    '(?<![\\p{L}\\p{N}*])\\*(?=\\S)([^*\\n]*[^*\\s])\\*(?![\\p{L}\\p{N}*])',
    '(?<![\\p{L}\\p{N}_])_(?=\\S)([^_\\n]*[^_\\s])_(?![\\p{L}\\p{N}_])',
    '(?<![\\p{L}\\p{N}~])~(?=\\S)([^~\\n]*[^~\\s])~(?![\\p{L}\\p{N}~])',
    '(?<![\\p{L}\\p{N}]):([a-z0-9_+-]+):',
  ].join('|'),
  'gu',
);

/** Slack's mrkdwn as nodes. `names` answers who and what the mentions mean. */
export function mrkdwn(text, names) {
  return text.split(/```/).flatMap((part, index) => {
    if (index % 2 === 1) return el('pre', {}, unescaped(part.replace(/^\n/, '')));
    return part === '' ? [] : paragraphs(part, names);
  });
}

function paragraphs(text, names) {
  const nodes = [];
  let quoted = [];
  const endQuote = () => {
    if (quoted.length > 0) nodes.push(el('blockquote', {}, lines(quoted, names)));
    quoted = [];
  };
  let open = [];
  const endOpen = () => {
    if (open.length > 0) nodes.push(...lines(open, names));
    open = [];
  };
  for (const line of text.split('\n')) {
    const quote = /^(?:&gt;|>) ?(.*)$/.exec(line);
    if (quote) {
      endOpen();
      quoted.push(quote[1]);
    } else {
      endQuote();
      open.push(line);
    }
  }
  endQuote();
  endOpen();
  return nodes;
}

function lines(all, names) {
  return all.flatMap((line, index) => (index === 0 ? inline(line, names) : [el('br'), ...inline(line, names)]));
}

function inline(text, names) {
  const nodes = [];
  let done = 0;
  for (const match of text.matchAll(INLINE)) {
    if (match.index > done) nodes.push(unescaped(text.slice(done, match.index)));
    const [whole, code, angle, bold, italic, strike, shortcode] = match;
    if (code) nodes.push(el('code', {}, unescaped(code)));
    else if (angle) nodes.push(angled(angle, names));
    else if (bold) nodes.push(el('strong', {}, inline(bold, names)));
    else if (italic) nodes.push(el('em', {}, inline(italic, names)));
    else if (strike) nodes.push(el('s', {}, inline(strike, names)));
    else nodes.push(emoji(shortcode));
    done = match.index + whole.length;
  }
  if (done < text.length) nodes.push(unescaped(text.slice(done)));
  return nodes;
}

/** What stands in `<…>`: a person, a channel, a group, a date or a link. */
function angled(content, names) {
  const [target, label] = content.split('|');
  if (target.startsWith('@'))
    return chip(`@${names.person(target.slice(1)) ?? label ?? target.slice(1)}`, names.isMe(target.slice(1)));
  if (target.startsWith('#')) return chip(`#${names.channel(target.slice(1)) ?? label ?? target.slice(1)}`);
  if (target.startsWith('!date^')) {
    const [, seconds, format] = target.split('^');
    return dated(seconds, format, label);
  }
  if (target.startsWith('!subteam^'))
    return chip(`@${names.group(target.slice(9)) ?? (label ?? 'group').replace(/^@/, '')}`);
  if (target.startsWith('!')) return chip(`@${target.slice(1)}`);
  return link(unescaped(target), unescaped(label ?? target));
}

export const chip = (text, isMe = false) => el(isMe ? 'span.chip.chip-me' : 'span.chip', {}, text);

/** A moment by the reader's clock, in one of Slack's formats. */
export function dated(seconds, format = '{date} {time}', fallback = '') {
  const at = new Date(Number(seconds) * 1000);
  if (Number.isNaN(at.getTime())) return fallback;
  const show = (options) => at.toLocaleString('en', options);
  const long = { month: 'long', day: 'numeric', year: 'numeric' };
  const short = { month: 'short', day: 'numeric', year: 'numeric' };
  const forms = {
    date_num: () => at.toISOString().slice(0, 10),
    date: () => show(long),
    date_pretty: () => show(long),
    date_short: () => show(short),
    date_short_pretty: () => show(short),
    date_long: () => show({ weekday: 'long', ...long }),
    date_long_pretty: () => show({ weekday: 'long', ...long }),
    time: () => show({ hour: '2-digit', minute: '2-digit', hour12: false }),
    time_secs: () => show({ hour: '2-digit', minute: '2-digit', second: '2-digit', hour12: false }),
  };
  const text = format.replace(/\{(\w+)\}/g, (whole, name) => forms[name]?.() ?? whole);
  return el('time', { dateTime: at.toISOString(), title: at.toString() }, text);
}
