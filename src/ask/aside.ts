import type { Aside } from './answer.ts';

const DEPUTIES =
  /\bdeput(?:y|ies|i[sz]es?)\b|\bstand(?:s|ing)?(?: in|ins?\b)|\bstep(?:s|ping)? in\b|\bfill(?:s|ing)? in\b|\bback(?:s|ed)? up\b|\bbackup\b|\bsubstitutes?\b|\bcover(?:s|ing)? for\b|\bwho (?:covers|replaces|takes over)\b.*|\bacting\b.* when\b/;
const REPORTS =
  /\breports? to\b|\b(?:boss|manager|superior|line manager|supervisor) of\b|\bwho (?:is|are)\b.* (?:boss|bosses|line manager|superior|supervisor)$|\breporting line\b|\bwho manages\b/;
const NEED =
  /^(?:do|does|should|would|must|why do|why would) (?:we|you|i|a company|anyone|us)\b.*\b(?:need|have|hire|want)\b|\bdo we (?:really )?need\b/;

/** What a question about one role or one person wants to know beside what they do. */
export function asideOf(text: string): { readonly aside?: Aside } {
  const said = text.replace(/[, ]+/g, ' ').trim();
  if (DEPUTIES.test(said)) return { aside: 'deputies' };
  if (REPORTS.test(said)) return { aside: 'reports' };
  return NEED.test(said) ? { aside: 'need' } : {};
}
