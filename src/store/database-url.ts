import { fileURLToPath } from 'node:url';
import { DomainError } from '../domain/error.ts';

export type DatabaseAddress =
  | { readonly engine: 'sqlite'; readonly path: string }
  | {
      readonly engine: 'postgres';
      readonly url: string /** Without user and password: may be shown. */;
      readonly shown: string;
    };

/**
 * What DATABASE_URL names: `file:./data/whoowns.db` (seen from the working directory), `file:///var/lib/whoowns.db` or
 * `postgres://user@host/database`.
 * @throws DomainError('invalid') for anything else; the text itself is not repeated, for it may hold a password.
 */
export function parseDatabaseUrl(url: string): DatabaseAddress {
  if (url.startsWith('file://')) return { engine: 'sqlite', path: fileURLToPath(url) };
  if (url.startsWith('file:') && url.length > 5) return { engine: 'sqlite', path: url.slice(5) };
  if (/^postgres(ql)?:\/\//.test(url) && URL.canParse(url)) {
    const { host, pathname, searchParams } = new URL(url);
    return { engine: 'postgres', url, shown: `${host || searchParams.get('host') || 'localhost'}${pathname}` };
  }
  throw new DomainError(
    'invalid',
    'DATABASE_URL is none that whoowns knows: it looks like file:./data/whoowns.db or postgres://user@host/database.',
  );
}
