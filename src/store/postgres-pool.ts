import type { PostgresPool, PostgresPoolClient } from 'kysely';
import pg from 'pg';

const INT8 = 20;

/** Statements that a connection remembers by name; texts beyond that are sent whole each time. */
const NAMED_STATEMENTS = 300;

/**
 * A pool of connections whose statements are named, so that the server parses each text once a connection, and whose
 * 64-bit integers are numbers (all of ours are below 2^53).
 */
export function postgresPool(url: string): PostgresPool {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 5000,
    keepAlive: true,
    application_name: 'whoowns',
    types: { getTypeParser: (oid, format) => (oid === INT8 ? Number : pg.types.getTypeParser(oid, format)) },
  });
  // A connection that breaks while nobody uses it; whoever asks next gets another, or an error of his own.
  pool.on('error', () => undefined);
  const named = new WeakMap<pg.PoolClient, PostgresPoolClient>();
  return {
    options: pool.options,
    end: () => pool.end(),
    connect: async () => {
      const client = await pool.connect();
      let wrapper = named.get(client);
      if (!wrapper) {
        // One that breaks between two statements of a transaction: the next of them fails.
        client.on('error', () => undefined);
        wrapper = withNames(client);
        named.set(client, wrapper);
      }
      return wrapper;
    },
  };
}

function withNames(client: pg.PoolClient): PostgresPoolClient {
  const names = new Map<string, string>();
  const nameOf = (text: string): string | undefined => {
    if (!names.has(text) && names.size < NAMED_STATEMENTS) names.set(text, `whoowns_${names.size}`);
    return names.get(text);
  };
  const query = (text: string, values: readonly unknown[]) => {
    if (values.length === 0) return client.query(text);
    const name = nameOf(text);
    return client.query({ text, values: [...values], ...(name === undefined ? {} : { name }) });
  };
  return { query: query as unknown as PostgresPoolClient['query'], release: (destroy) => client.release(destroy) };
}
