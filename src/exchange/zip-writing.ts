import { promisify } from 'node:util';
import { crc32, deflateRaw } from 'node:zlib';

/** Files to be packed, by name. */
export type ZipContent = readonly (readonly [name: string, text: string])[];

/** A file that is packed already. */
export interface PackedFile {
  readonly name: string;
  readonly packed: Buffer;
  /** Bytes before packing. */
  readonly size: number;
  readonly crc: number;
}

/** 1 January 1980, the first day that the format knows: the same content is the same archive. */
const DAY = 0x0021;
const UTF8_NAMES = 0x0800;
const VERSION = 20;
const DEFLATED = 8;

const deflate = promisify<Buffer, Buffer>(deflateRaw);

/** Packs texts into a ZIP archive; the packing itself is done on another thread. */
export async function zipOf(content: ZipContent): Promise<Buffer> {
  const files: PackedFile[] = [];
  for (const [name, text] of content) {
    const bytes = Buffer.from(text);
    files.push({ name, packed: await deflate(bytes), size: bytes.length, crc: crc32(bytes) });
  }
  return archiveOf(files);
}

/** Files that are packed as an archive: each with its header, then the directory of all. */
export function archiveOf(files: readonly PackedFile[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, packed, size, crc } of files) {
    const label = Buffer.from(name);
    const about = Buffer.alloc(26);
    about.writeUInt16LE(VERSION, 0);
    about.writeUInt16LE(UTF8_NAMES, 2);
    about.writeUInt16LE(DEFLATED, 4);
    about.writeUInt16LE(DAY, 8);
    about.writeUInt32LE(crc, 10);
    about.writeUInt32LE(packed.length, 14);
    about.writeUInt32LE(size, 18);
    about.writeUInt16LE(label.length, 22);
    const local = [Buffer.from('PK\x03\x04', 'latin1'), about, label, packed];
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02', 'latin1'), Buffer.from([VERSION, 0]), about, place, label);
    parts.push(...local);
    offset += local.reduce((sum, { length }) => sum + length, 0);
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, list, Buffer.from('PK\x05\x06', 'latin1'), end]);
}
