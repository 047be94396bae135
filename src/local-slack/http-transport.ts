import { request as httpRequest } from 'node:http';
import { parseJson } from './json.ts';
import { type Answer, type SignedRequest, signPacket, type Transport } from './packet.ts';

export type RawAnswer = { status: number; body: string; headers: Record<string, string | string[] | undefined> };

/** Posts a request as it is. Rejects with `operation_timeout` after `timeoutMs` real milliseconds, or the socket's error. */
export function post(url: string, signed: SignedRequest, timeoutMs = 3000): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(url, { method: 'POST', headers: signed.headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('close', () => clearTimeout(timer));
      response.on('end', () => {
        const body = Buffer.concat(chunks).toString('utf8');
        resolve({ status: response.statusCode ?? 0, body, headers: response.headers });
      });
    });
    const timer = setTimeout(() => request.destroy(new Error('operation_timeout')), timeoutMs);
    request.on('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    request.end(signed.body);
  });
}

/** Events and interactions as signed HTTP requests to one request URL. */
export function httpTransport(url: string, secret: string): Transport {
  return {
    via: 'http',
    async send(packet, attempt, timeoutMs): Promise<Answer> {
      const signed = signPacket(packet, { secret, at: Date.now(), ...attempt });
      try {
        const raw = await post(url, signed, timeoutMs);
        const noRetry = raw.headers['x-slack-no-retry'] === '1';
        return { status: raw.status, body: parsedBody(raw.body), error: statusError(raw.status), noRetry };
      } catch (error) {
        const timedOut = (error as Error).message === 'operation_timeout';
        const name = timedOut ? 'operation_timeout' : 'dispatch_failed';
        return { status: undefined, body: undefined, error: name, noRetry: false };
      }
    },
  };
}

function statusError(status: number): string | undefined {
  if (status >= 200 && status < 300) return undefined;
  return status >= 500 ? 'http_service_error' : 'http_client_error';
}

function parsedBody(body: string): unknown {
  if (body === '') return undefined;
  return parseJson(body) ?? { text: body };
}
