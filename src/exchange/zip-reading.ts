import { crc32, createInflateRaw } from 'node:zlib';

/** What an archive may come to, whatever its own directory says. */
export interface ZipLimits {
  readonly entries: number;
  /** Bytes of everything that is inflated, all entries together. */
  readonly inflated: number;
  /** Inflated bytes to one packed byte, looked at from `RATIO_FROM` bytes on. */
  readonly ratio: number;
}

/** A sheet of a million cells inflates to some 100 MB, at about 10 to 1; blank styled rows reach 60 to 1. */
export const ZIP_LIMITS: ZipLimits = { entries: 2_000, inflated: 256 * 1024 * 1024, ratio: 200 };
const RATIO_FROM = 8 * 1024 * 1024;

/** Why an archive can't be read: what was found, and what would be right. */
export class ZipFault extends Error {
  readonly found: string;
  readonly expected: string;

  constructor(found: string, expected: string) {
    super(found);
    this.found = found;
    this.expected = expected;
  }
}

interface Entry {
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly offset: number;
}

const END_MARK = 0x06054b50;
const DIRECTORY_MARK = 0x02014b50;
const LOCAL_MARK = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;
const FEED = 64 * 1024;

/** A ZIP archive in memory. Sizes that it states are not believed: what comes out is counted while it is inflated. */
export class ZipArchive {
  readonly #bytes: Buffer;
  readonly #entries: ReadonlyMap<string, Entry>;
  readonly #limits: ZipLimits;
  #inflated = 0;

  /** @throws ZipFault where it is no archive, or one with too much in it. */
  constructor(bytes: Uint8Array, limits: ZipLimits = ZIP_LIMITS) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#limits = limits;
    this.#entries = readDirectory(this.#bytes, limits);
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  /** An entry's content, a piece at a time. @throws ZipFault where it is damaged, or comes to more than it may. */
  async *pieces(name: string): AsyncGenerator<Buffer> {
    const entry = this.#entries.get(name);
    if (!entry) throw damaged(`no ${name} in it`);
    const packed = this.#packedOf(entry);
    let [size, crc] = [0, 0];
    for await (const piece of entry.method === STORED ? [packed] : inflating(packed)) {
      size += piece.length;
      this.#inflated += piece.length;
      this.#checkSize(size, entry.packed);
      crc = crc32(piece, crc);
      yield piece;
    }
    if (crc !== entry.crc) throw damaged(`${name} damaged`);
  }

  #checkSize(size: number, packed: number): void {
    const { inflated, ratio } = this.#limits;
    const isBomb = size > RATIO_FROM && size > packed * ratio;
    if (!isBomb && this.#inflated <= inflated) return;
    throw new ZipFault(
      'a file that unpacks to far more than its size',
      `a workbook of at most ${Math.floor(inflated / 1024 / 1024)} MB unpacked`,
    );
  }

  #packedOf({ offset, packed }: Entry): Buffer {
    const bytes = this.#bytes;
    if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== LOCAL_MARK) throw damaged('a part missing');
    const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
    if (start + packed > bytes.length) throw damaged('a part cut off');
    return bytes.subarray(start, start + packed);
  }
}

/** Inflates in small steps, so that somebody who stops reading stops the work. */
async function* inflating(packed: Buffer): AsyncGenerator<Buffer> {
  const inflate = createInflateRaw();
  const feed = function* () {
    for (let at = 0; at < packed.length; at += FEED) yield packed.subarray(at, at + FEED);
  };
  const { Readable } = await import('node:stream');
  const source = Readable.from(feed(), { objectMode: false });
  source.on('error', () => inflate.destroy());
  source.pipe(inflate);
  try {
    for await (const piece of inflate) yield piece as Buffer;
  } catch {
    throw damaged('a part that can’t be unpacked');
  } finally {
    source.destroy();
    inflate.destroy();
  }
}

function readDirectory(bytes: Buffer, limits: ZipLimits): Map<string, Entry> {
  const end = endOf(bytes);
  const count = bytes.readUInt16LE(end + 10);
  if (count > limits.entries) {
    throw new ZipFault(`${count.toLocaleString('en')} files in one`, `at most ${limits.entries.toLocaleString('en')}`);
  }
  const entries = new Map<string, Entry>();
  let at = bytes.readUInt32LE(end + 16);
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== DIRECTORY_MARK) throw damaged('a directory cut off');
    const flags = bytes.readUInt16LE(at + 8);
    const method = bytes.readUInt16LE(at + 10);
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    if (flags & 1) throw new ZipFault('a file with a password', 'one without');
    if (method !== STORED && method !== DEFLATED) throw damaged('a packing nobody uses in workbooks');
    const entry = {
      method,
      crc: bytes.readUInt32LE(at + 16),
      packed: bytes.readUInt32LE(at + 20),
      offset: bytes.readUInt32LE(at + 42),
    };
    entries.set(name.replaceAll('\\', '/').replace(/^\//, ''), entry);
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

/** Where the end record stands: the last 22 bytes, or before a comment of at most 65,535. */
function endOf(bytes: Buffer): number {
  for (let at = bytes.length - 22; at >= 0 && at >= bytes.length - 22 - 0xffff; at -= 1) {
    if (bytes.readUInt32LE(at) === END_MARK) return at;
  }
  throw damaged('an archive cut off');
}

function damaged(found: string): ZipFault {
  return new ZipFault(found, 'a whole workbook: save it again as .xlsx');
}
