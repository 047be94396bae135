import type { Activity } from '../domain/map/activity.ts';
import type { CompanyMap } from '../domain/map/company-map.ts';
import { LETTER_NAME, LETTERS, personIn, type Raci } from '../domain/map/raci.ts';
import { byKey } from './export-yaml.ts';
import { cellOfText } from './sheet-cell.ts';

/** The map as a document to read: for each area a table of its activities and who is A, R, C and I, by name. */
export function exportMarkdown(map: CompanyMap): string {
  return [...markdownPieces(map)].join('');
}

/** The same text in pieces of at most one table row each. */
export function* markdownPieces(map: CompanyMap): Generator<string> {
  yield '# Who owns what\n';
  const byArea = Map.groupBy(map.activities.values(), ({ area }) => area);
  const areas = [...byArea.keys()]
    .map((id) => ({ id, key: id === null ? '\uFFFF' : (map.areas.get(id)?.name ?? id) }))
    .sort(byKey);
  for (const { id } of areas) {
    const area = id === null ? undefined : map.areas.get(id);
    yield `\n## ${line(area?.name ?? id ?? 'Without an area')}\n\n`;
    if (area?.summary) yield `${line(area.summary)}\n\n`;
    yield `| Activity | ${LETTERS.map((letter) => LETTER_NAME[letter]).join(' | ')} |\n| --- | --- | --- | --- | --- |\n`;
    const activities = (byArea.get(id) ?? []).map((activity) => ({ key: activity.name, activity })).sort(byKey);
    for (const { activity } of activities) yield tableRows(map, activity);
  }
}

function tableRows(map: CompanyMap, activity: Activity): string {
  const rows = [tableRow(map, cell(activity.name), activity.raci)];
  for (const { scope, raci } of activity.overrides) {
    rows.push(tableRow(map, `↳ for ${cell(map.scopes.get(scope)?.name ?? scope)}`, raci));
  }
  return rows.join('');
}

/** An override's letters that are not named stay empty: they are those of the row above. */
function tableRow(map: CompanyMap, title: string, raci: Raci): string {
  const cells = LETTERS.map((letter) => {
    const entries = raci[letter];
    return entries?.length === 0 ? 'nobody' : (entries ?? []).map((entry) => cell(nameOf(map, entry))).join(', ');
  });
  return `| ${[title, ...cells].join(' | ')} |\n`;
}

function nameOf(map: CompanyMap, entry: string): string {
  const email = personIn(entry);
  return email === null ? (map.roles.get(entry)?.name ?? entry) : (map.people.get(email)?.name ?? email);
}

/** Tables are pasted into spreadsheets: what one would compute is marked as text, as in CSV. */
function cell(text: string): string {
  return cellOfText(line(text).replaceAll('|', '\\|'));
}

/** Text on one line with everything in it that Markdown or HTML would act upon made harmless. */
function line(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>#~]/g, '\\$&')
    .trim();
}
