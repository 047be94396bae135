import { ApiError } from '../api-error.ts';
import type { StoredFile } from '../file-store.ts';
import { asJsons, asText, type Json } from '../json.ts';
import type { Method, Realm } from '../realm.ts';
import { target } from './chat.ts';

/** A file as the Web API and the events tell of it. */
export function wireFile(file: StoredFile, realm: Realm): Json {
  const address = `${realm.origin()}/files/${file.id}/${encodeURIComponent(file.name)}`;
  return {
    id: file.id,
    created: Math.floor(file.createdAt / 1000),
    name: file.name,
    title: file.title,
    mimetype: file.type,
    filetype: file.name.split('.').at(-1) ?? '',
    user: file.user ?? realm.workspace.app.userId,
    size: file.bytes.length,
    mode: 'hosted',
    url_private: address,
    url_private_download: address,
    channels: file.channels,
    ...file.told,
  };
}

const getUploadUrl: Method = (args, realm) => {
  const name = asText(args.filename);
  if (name === '' || !(Number(args.length) > 0)) throw new ApiError('invalid_arguments');
  const file = realm.files.create(name, realm.now());
  return { upload_url: `${realm.origin()}/upload/${file.id}`, file_id: file.id };
};

const completeUpload: Method = (args, realm) => {
  const files = asJsons(args.files).map((wanted) => {
    const file = realm.files.get(asText(wanted.id));
    if (!file || file.bytes.length === 0) throw new ApiError('file_not_found');
    return { file, title: asText(wanted.title) };
  });
  if (files.length === 0) throw new ApiError('invalid_arguments');
  const wanted = asText(args.channel_id) || asText(args.channels);
  const channel = wanted === '' ? undefined : target({ channel: wanted }, realm);
  for (const { file, title } of files) {
    Object.assign(file, { complete: true, title: title || file.title, channels: channel ? [channel.id] : [] });
  }
  const wire = files.map(({ file }) => wireFile(file, realm));
  if (channel) {
    const { app } = realm.workspace;
    const threadTs = asText(args.thread_ts) || undefined;
    const text = asText(args.initial_comment);
    realm.conversation.post({ channel: channel.id, user: app.userId, botId: app.botId, text, threadTs, files: wire });
  }
  return { files: wire };
};

const info: Method = (args, realm) => {
  const file = realm.files.get(asText(args.file));
  if (!file?.complete) throw new ApiError('file_not_found');
  return { file: wireFile(file, realm) };
};

export const FILES: Record<string, Method> = {
  'files.getUploadURLExternal': getUploadUrl,
  'files.completeUploadExternal': completeUpload,
  'files.info': info,
};
