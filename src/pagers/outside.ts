import { lookup } from 'node:dns/promises';
import { isIP, type LookupFunction } from 'node:net';
import { Agent, buildConnector, request } from 'undici';

export interface Address {
  readonly address: string;
  readonly family: number;
}

export interface OutsideOptions {
  /** Which addresses may be connected to; every one where it is left out. */
  readonly permit?: (address: string) => boolean;
  /** Finds a host's addresses; the system's resolver where it is left out. */
  readonly resolve?: (hostname: string) => Promise<readonly Address[]>;
}

export interface Call {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** How long it may take in all, connecting and the answer's body included. */
  readonly timeoutMs: number;
}

export interface Answer {
  readonly status: number;
  header(name: string): string | null;
  /** The body's beginning, `BODY_LIMIT_BYTES` of it at most. */
  readonly text: string;
}

/** No answer came. */
export class OutsideFault extends Error {
  /** What kind of fault, a word for the log: `ECONNREFUSED`. */
  readonly code: string;
  /** Whether the other side may have got the request. */
  readonly reached: boolean;

  constructor(code: string, reached: boolean) {
    super(`no answer (${code})`);
    this.name = 'OutsideFault';
    this.code = code;
    this.reached = reached;
  }
}

/** The code of a fault where every address of a host was one that may not be connected to. */
export const REFUSED_ADDRESS = 'REFUSED_ADDRESS';

/** More than any answer that is read here; what comes beyond is not taken. */
const BODY_LIMIT_BYTES = 256 * 1024;

const CONNECT_TIMEOUT_MS = 4_000;

/** With these a request never left this machine; a certificate that nobody vouches for is told by its pattern. */
const NOT_REACHED = new Set([
  REFUSED_ADDRESS,
  'EAI_AGAIN',
  'EAI_FAIL',
  'ECONNREFUSED',
  'EADDRNOTAVAIL',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENODATA',
  'ENOTFOUND',
  'UND_ERR_CONNECT_TIMEOUT',
]);
const CERTIFICATE = /^(ERR_TLS_|ERR_SSL_|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_)/;

/**
 * HTTP requests to the world outside. Redirects are not followed, a body's size and the time are limited, and who is
 * connected to is checked at the moment of connecting: the address that was permitted is the one that is used, so that
 * a name which means something else a moment later gains nothing.
 */
export class Outside {
  readonly #agent: Agent;

  constructor({ permit = () => true, resolve = resolveHost }: OutsideOptions = {}) {
    // Without keep-alive: pages are rare, and a connection kept from the last one may have died unnoticed.
    this.#agent = new Agent({ connect: guardedConnector(permit, resolve), pipelining: 0 });
  }

  /** @throws OutsideFault where no status came. An answer whose body breaks off is an answer. */
  async ask({ method, url, headers, body, timeoutMs }: Call): Promise<Answer> {
    const signal = AbortSignal.timeout(timeoutMs);
    try {
      const sent = { method, headers, signal, dispatcher: this.#agent, body: body ?? null };
      const answer = await request(url, sent);
      const header = (name: string) => {
        const value = answer.headers[name];
        return (Array.isArray(value) ? value[0] : value) ?? null;
      };
      return { status: answer.statusCode, header, text: await beginning(answer.body) };
    } catch (error) {
      const code = signal.aborted ? 'TIMEOUT' : codeOf(error);
      throw new OutsideFault(code, !NOT_REACHED.has(code) && !CERTIFICATE.test(code));
    }
  }

  /** Lets go of every connection. */
  close(): Promise<void> {
    return this.#agent.destroy();
  }
}

function resolveHost(hostname: string): Promise<readonly Address[]> {
  return lookup(hostname, { all: true });
}

function guardedConnector(
  permit: (address: string) => boolean,
  resolve: (hostname: string) => Promise<readonly Address[]>,
): buildConnector.connector {
  const find: LookupFunction = (hostname, { all }, done) => {
    resolve(hostname).then(
      (found) => {
        const permitted = found.filter(({ address }) => permit(address));
        const [first] = permitted;
        if (!first) done(refusal(), []);
        else if (all) done(null, [...permitted]);
        else done(null, first.address, first.family);
      },
      (error: unknown) => done(error as NodeJS.ErrnoException, []),
    );
  };
  const connect = buildConnector({ lookup: find, timeout: CONNECT_TIMEOUT_MS });
  return (options, callback) => {
    // An address in the URL itself is connected to without a look-up.
    const literal = options.hostname.replace(/^\[|\]$/g, '');
    if (isIP(literal) !== 0 && !permit(literal)) callback(refusal(), null);
    else connect(options, callback);
  };
}

function refusal(): NodeJS.ErrnoException {
  return Object.assign(new Error('an address that may not be connected to'), { code: REFUSED_ADDRESS });
}

/** Errors come from other realms too, so that nothing but their shape is relied upon. */
function codeOf(error: unknown): string {
  const code = (error as { readonly code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : 'UNKNOWN';
}

async function beginning(body: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of body) {
      chunks.push(chunk);
      length += chunk.length;
      // Leaving the loop ends the connection.
      if (length > BODY_LIMIT_BYTES) break;
    }
  } catch {
    // It broke off; the status says what became of the request.
  }
  return Buffer.concat(chunks).subarray(0, BODY_LIMIT_BYTES).toString('utf8');
}
