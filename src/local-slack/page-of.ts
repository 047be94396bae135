import { ApiError } from './api-error.ts';
import type { Json } from './json.ts';

/** One cursor page of a list: `limit` items (100 if not asked) and where the next page starts. */
export function pageOf<T>(all: readonly T[], args: Json, most = 1000): { items: T[]; response_metadata: Json } {
  const limit = Number(args.limit ?? 0) || 100;
  if (limit < 0 || limit > most) throw new ApiError('invalid_limit');
  const start = args.cursor ? Number(Buffer.from(String(args.cursor), 'base64').toString().replace('at:', '')) : 0;
  if (!Number.isInteger(start) || start < 0) throw new ApiError('invalid_cursor');
  const end = start + limit;
  const next = end < all.length ? Buffer.from(`at:${end}`).toString('base64') : '';
  return { items: all.slice(start, end), response_metadata: { next_cursor: next } };
}
