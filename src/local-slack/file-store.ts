import type { Json } from './json.ts';

/** A file that the app or a person uploaded. */
export type StoredFile = {
  id: string;
  name: string;
  title: string;
  /** Who uploaded it; undefined for the app. */
  user: string | undefined;
  /** What is told of it instead of the truth, for tests of what lies. */
  told: Json;
  type: string;
  bytes: Buffer;
  createdAt: number;
  /** Whether completeUploadExternal has been called for it. */
  complete: boolean;
  channels: string[];
};

/** The files of the workspace, in memory. */
export class FileStore {
  readonly #files = new Map<string, StoredFile>();

  create(name: string, at: number): StoredFile {
    const id = `F${String(this.#files.size + 1).padStart(6, '0')}`;
    const type = 'application/octet-stream';
    const file: StoredFile = {
      id,
      name,
      title: name,
      user: undefined,
      told: {},
      type,
      bytes: Buffer.alloc(0),
      createdAt: at,
      complete: false,
      channels: [],
    };
    this.#files.set(id, file);
    return file;
  }

  get(id: string): StoredFile | undefined {
    return this.#files.get(id);
  }

  /** Takes an upload, as a plain body or as the first part of a multipart form. */
  fill(file: StoredFile, body: Buffer, contentType: string): void {
    const boundary = /multipart\/form-data;.*boundary="?([^";]+)/i.exec(contentType)?.[1];
    file.bytes = boundary ? firstPart(body, boundary) : body;
    file.type = TYPES[file.name.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'application/octet-stream';
  }
}

const TYPES: Record<string, string> = {
  csv: 'text/csv',
  json: 'application/json',
  md: 'text/markdown',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  yaml: 'application/yaml',
  yml: 'application/yaml',
};

function firstPart(body: Buffer, boundary: string): Buffer {
  const headEnd = body.indexOf('\r\n\r\n');
  const end = body.indexOf(`\r\n--${boundary}`, headEnd);
  return headEnd < 0 || end < 0 ? body : body.subarray(headEnd + 4, end);
}
