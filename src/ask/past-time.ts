/** A question about a day gone by, parted from the day. */
export interface PastTime {
  readonly question: string;
  /** The moment asked about, UTC ms. */
  readonly moment: number;
}

const DAY_MS = 86_400_000;
const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const MONTH =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DATE = '(?<date>[0-3]?\\d)(?:st|nd|rd|th)?';
const YEAR = '(?:,? (?<year>(?:19|20)\\d\\d))?';
const COUNT = '(?<count>\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve)';
const COUNTS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
};
const UNIT = '(?<unit>day|week|month|quarter|year)';
const END = '[\\s?.!]*$';

/** Ways to name a day at the end of a question. Where `loose`, the question itself must speak of the past. */
const FORMS: readonly { readonly pattern: RegExp; readonly loose: boolean }[] = [
  { pattern: form('(?:at|on|as of|as at|back on|by) (?<iso>\\d{4}-\\d{2}-\\d{2})'), loose: false },
  { pattern: form(`(?:at|on|as of|as at|back on|by) (?:the )?${DATE} (?:of )?${MONTH}${YEAR}`), loose: false },
  { pattern: form(`(?:at|on|as of|as at|back on|by) ${MONTH} (?:the )?${DATE}${YEAR}`), loose: false },
  { pattern: form('(?:at|on|as of|as at|in|by) (?<word>yesterday)'), loose: false },
  { pattern: form(`(?:at|on|as of|as at) (?:the )?last ${UNIT}`), loose: false },
  { pattern: form(`(?:as of|as at) ${COUNT} ${UNIT}s? ago`), loose: false },
  { pattern: form(`(?:back )?in ${MONTH}${YEAR}`), loose: true },
  { pattern: form('(?:back )?in (?<year>(?:19|20)\\d\\d)'), loose: true },
  { pattern: form('(?<word>yesterday)'), loose: true },
  { pattern: form(`(?:in |during )?(?:the )?last ${UNIT}`), loose: true },
  { pattern: form(`(?:about |some )?${COUNT} ${UNIT}s? ago`), loose: true },
];

const SPEAKS_OF_PAST =
  /\b(?:who|whom|which \w+|what) (?:\w+ )?(?:was|were|had|did|used to|approved|owned|decided|signed|ran|held|led|handled|managed|looked|took|made|had|\w{3,}ed)\b|\bback in\b/i;

/**
 * Reads a day gone by at the end of a question: `deploy-approval at 2026-03-01`, `… on 1 March`, `who approved deploys last
 * year`. A day without a year is the latest one; `last month` is this day a month ago. Null for all other questions, and for
 * a day in the future.
 * @throws nothing; a day that does not exist is `{ bad }`.
 */
export function readPastTime(text: string, now: number): PastTime | { readonly bad: string } | null {
  if (!/\s/.test(text) || !/\d|yesterday|\blast\b|\bago\b|\bin\b/i.test(text.slice(-40))) return null;
  for (const { pattern, loose } of FORMS) {
    const match = pattern.exec(text);
    if (!match?.groups?.question || (loose && !SPEAKS_OF_PAST.test(text))) continue;
    const moment = momentOf(match.groups, now);
    const said = text
      .slice(match.groups.question.length)
      .replace(/[\s?.!]+$/, '')
      .trim();
    if (Number.isNaN(moment)) return { bad: said.replace(/^(?:at|on|as of|as at|back on|by) /i, '') };
    return moment <= now || match.groups.iso
      ? { question: match.groups.question.replace(/[\s,]+$/, ''), moment }
      : null;
  }
  return null;
}

function form(words: string): RegExp {
  return new RegExp(`^(?<question>[\\s\\S]*\\S),?\\s+${words.replaceAll(' ', '\\s+')}${END}`, 'i');
}

function momentOf(said: Readonly<Record<string, string | undefined>>, now: number): number {
  const { iso, month, date, year, word, unit, count } = said;
  if (iso) return dayAt(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)) - 1, Number(iso.slice(8)));
  const today = new Date(now);
  if (word) return Date.UTC(today.getUTCFullYear(), today.getUTCMonth(), today.getUTCDate() - 1);
  if (unit) return before(today, unit, count === undefined ? 1 : (COUNTS[count.toLowerCase()] ?? Number(count)));
  if (month) {
    const at = MONTHS.findIndex((name) => name.startsWith(month.toLowerCase().slice(0, 3)));
    const day = date === undefined ? 1 : Number(date);
    if (year) return dayAt(Number(year), at, day);
    const latest = dayAt(today.getUTCFullYear(), at, day);
    return latest > now ? dayAt(today.getUTCFullYear() - 1, at, day) : latest;
  }
  return Date.UTC(Number(year), 0, 1);
}

/** The beginning of a day, UTC ms; NaN where there is no such day. */
function dayAt(year: number, month: number, day: number): number {
  const moment = Date.UTC(year, month, day);
  const made = new Date(moment);
  return made.getUTCMonth() === month && made.getUTCDate() === day ? moment : Number.NaN;
}

function before(today: Date, unit: string, count: number): number {
  const [year, month, day] = [today.getUTCFullYear(), today.getUTCMonth(), today.getUTCDate()];
  if (unit === 'day' || unit === 'week') return Date.UTC(year, month, day) - count * (unit === 'day' ? 1 : 7) * DAY_MS;
  const months = count * (unit === 'year' ? 12 : unit === 'quarter' ? 3 : 1);
  // The 31st of a month is, a month before, the last day of a shorter one.
  const last = new Date(Date.UTC(year, month - months + 1, 0)).getUTCDate();
  return Date.UTC(year, month - months, Math.min(day, last));
}
