import { $, el } from './dom.js';
import { icon } from './icon.js';
import { loadRecords, store } from './store.js';

let isOpen = false;

/** The drawer that shows each request to and from the app. */
export async function toggleInspector() {
  isOpen = !isOpen;
  $('inspect').setAttribute('aria-expanded', String(isOpen));
  $('inspector').hidden = !isOpen;
  if (!isOpen) return $('inspect').focus();
  await loadRecords();
  const close = el(
    'button.icon-button',
    { type: 'button', 'aria-label': 'Close the inspector', onClick: toggleInspector },
    icon('close'),
  );
  const list = el('ol.records', { id: 'records' }, store.records.toReversed().map(row));
  const hint = el('p.hint', {}, 'What went to the app, and what it asked of Slack. Newest first.');
  $('inspector').replaceChildren(el('header.dialog-head', {}, el('h2', {}, 'Inspector'), close), hint, list);
  return close.focus();
}

/** Adds a record to the open drawer. */
export function showRecord(record) {
  if (isOpen) $('records')?.prepend(row(record));
}

export const closeInspector = () => (isOpen ? toggleInspector() : undefined);

function row(record) {
  const { arrow, title, result, bad, parts } = read(record);
  const at = new Date(record.at).toLocaleTimeString('en-GB');
  return el(
    'li',
    {},
    el(
      'details',
      {},
      el(
        'summary',
        {},
        el('span.arrow', { title: arrow.title }, arrow.sign),
        el('span.record-title', {}, title),
        el(bad ? 'span.result.bad' : 'span.result', {}, result),
        el('time', {}, at),
      ),
      parts.map(([name, value]) => [el('h3', {}, name), el('pre', {}, JSON.stringify(value, null, 2) ?? 'nothing')]),
    ),
  );
}

const TO = { sign: '→', title: 'to the app' };
const FROM = { sign: '←', title: 'from the app' };

function read(record) {
  const took = record.tookMs === undefined ? '' : ` · ${Math.round(record.tookMs)} ms`;
  if (record.kind === 'delivery') {
    const again = record.attempt > 0 ? ` (again, ${record.attempt})` : '';
    const parts = [
      ['Sent', record.payload],
      ['Acknowledged with', record.answer],
    ];
    return {
      arrow: TO,
      title: `${record.type}${again}`,
      result: `${record.error ?? 'ok'}${took}`,
      bad: record.error,
      parts,
    };
  }
  if (record.kind === 'call') {
    const error = record.answer?.ok === false ? record.answer.error : record.fault;
    const parts = [
      ['Asked', record.args],
      ['Answered', record.answer],
    ];
    return { arrow: FROM, title: record.method, result: `${error ?? 'ok'}${took}`, bad: error, parts };
  }
  const parts = [
    ['Where', record.where],
    ['Details', record.details],
  ];
  return {
    arrow: { sign: '!', title: 'breaks a rule of Slack’s' },
    title: record.where,
    result: record.error,
    bad: true,
    parts,
  };
}
