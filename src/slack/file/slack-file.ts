import type { WebClient } from '@slack/web-api';
import { DomainError } from '../../domain/error.ts';

/** The largest file that is read from Slack, in bytes. */
export const FILE_LIMIT = 50 * 1024 * 1024;
const TRANSFER_MS = 60_000;
const GROWTH = 64 * 1024;

export interface SlackFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Hears how many bytes of a file are here, and how many there are. */
export type Arrived = (done: number, total: number) => void;

/**
 * Fetches a file that somebody has shared with the bot. Its size is looked at before, and counted while it comes in; the token
 * goes to Slack alone, whatever address the file's description gives.
 * @throws DomainError with a sentence for a file that is too large, gone, elsewhere, or that Slack does not hand over.
 */
export async function fetchFile(client: WebClient, id: string, onArrived?: Arrived): Promise<SlackFile> {
  const { file } = await client.files.info({ file: id }).catch((error: unknown) => refuse(error, 'files:read'));
  const name = file?.name ?? 'a file';
  const address = file?.url_private_download ?? file?.url_private;
  if (!file || !address || file.mode === 'tombstone') throw gone(name);
  if ((file.size ?? 0) > FILE_LIMIT) throw tooLarge(name);
  if (file.is_external || !isSlacks(client, address)) {
    const sentence = `${name} is a link to another place, and I only read files that are in Slack. Drop the file itself here.`;
    throw new DomainError('invalid', sentence);
  }
  const answer = await fetch(address, {
    headers: { authorization: `Bearer ${client.token}` },
    redirect: 'error',
    signal: AbortSignal.timeout(TRANSFER_MS),
  }).catch(() => null);
  const isPage = answer?.headers.get('content-type')?.startsWith('text/html') && !/\.html?$/i.test(name);
  if (!answer?.ok || !answer.body || isPage) {
    await answer?.body?.cancel();
    const mend =
      'Try again in a minute. If it stays so, whoever runs me should see whether I have the permission files:read.';
    throw new DomainError('not_found', `Slack did not hand ${name} over. ${mend}`);
  }
  return { name, bytes: await readAll(answer.body, name, file.size ?? 0, onArrived) };
}

async function readAll(
  body: ReadableStream<Uint8Array>,
  name: string,
  total: number,
  onArrived: Arrived | undefined,
): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  let [size, told] = [0, 0];
  for await (const piece of body) {
    size += piece.length;
    // Leaving the loop cancels the stream.
    if (size > FILE_LIMIT) throw tooLarge(name);
    pieces.push(piece);
    if (size - told < GROWTH) continue;
    told = size;
    onArrived?.(size, Math.max(size, total));
  }
  return Buffer.concat(pieces);
}

/** Whether an address is Slack's own, or of the Web API that this bot was told to use. */
function isSlacks(client: WebClient, address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, origin } = new URL(address);
  if (origin === new URL(client.slackApiUrl).origin) return true;
  return protocol === 'https:' && /(^|\.)slack(-gov)?\.com$/.test(hostname);
}

/**
 * Brings a file to Slack, where nobody sees it before it is shared.
 * @returns its id, for shareFile.
 * @throws DomainError where Slack does not take it.
 */
export async function uploadFile(client: WebClient, file: SlackFile): Promise<string> {
  const { upload_url, file_id } = await client.files
    .getUploadURLExternal({ filename: file.name, length: file.bytes.length })
    .catch((error: unknown) => refuse(error, 'files:write'));
  if (!upload_url || !file_id || !isSlacks(client, upload_url)) throw notTaken();
  const answer = await fetch(upload_url, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: new Uint8Array(file.bytes),
    redirect: 'error',
    signal: AbortSignal.timeout(TRANSFER_MS),
  }).catch(() => null);
  await answer?.body?.cancel();
  if (!answer?.ok) throw notTaken();
  return file_id;
}

/** Shows an uploaded file in a channel or a direct message. @param channel its id, no person's. */
export async function shareFile(client: WebClient, channel: string, id: string, title: string): Promise<void> {
  await client.files
    .completeUploadExternal({ files: [{ id, title }], channel_id: channel })
    .catch((error: unknown) => refuse(error, 'files:write'));
}

function refuse(error: unknown, scope: string): never {
  const code = (error as { data?: { error?: string } }).data?.error;
  if (code === 'missing_scope') {
    const mend = 'Whoever runs me should install the app again from manifest.yml.';
    throw new DomainError('forbidden', `I lack the permission ${scope} in this workspace. ${mend}`);
  }
  if (code === 'file_not_found' || code === 'file_deleted') throw gone('That file');
  throw error;
}

function gone(name: string): DomainError {
  return new DomainError('not_found', `${name} is no longer in Slack. Drop it here again.`);
}

function tooLarge(name: string): DomainError {
  const most = FILE_LIMIT / 1024 / 1024;
  const mend = `Split it, or have it imported where I run: whoowns import ${name}.`;
  return new DomainError('invalid', `${name} is larger than ${most} MB, which is the most I read here. ${mend}`);
}

function notTaken(): DomainError {
  return new DomainError('not_found', 'Slack did not take the file. Try again in a minute.');
}
