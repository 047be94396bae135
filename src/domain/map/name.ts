/** What an id may look like: lower-case words joined by hyphens. */
export const ID_PATTERN = /^[a-z0-9-]{1,100}$/;

/**
 * Folds a name to the key it is looked up by: case, accents, hyphens, underscores and punctuation make no difference.
 * `Déploy-Approval ` and `deploy approval` have the same key. Letters of every alphabet are kept.
 */
export function nameKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** An id made from a name: `QA Engineer (lead)` → `qa-engineer-lead`. Empty where the name has no Latin letter or digit. */
export function idFromName(name: string): string {
  return nameKey(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 100);
}
