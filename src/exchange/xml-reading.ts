import { SaxesParser } from 'saxes';
import type { Pace } from './pace.ts';
import { ZipFault } from './zip-reading.ts';

/** A workbook's XML nests some ten deep; a cell holds at most 32,767 characters. */
const DEPTH_LIMIT = 100;
const TEXT_LIMIT = 2 * 1024 * 1024;

/** Hears of an XML document's parts in their order; names come without their prefix. */
export interface XmlListener {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
  text?(text: string): void;
}

/**
 * Reads a part of a workbook, piece by piece. A DOCTYPE is refused before anything of it is looked at, so that there are no
 * entities but XML's own five, and nothing outside the file is ever named.
 * @throws ZipFault where it is no XML.
 */
export async function readXml(
  name: string,
  pieces: AsyncIterable<Uint8Array>,
  listener: XmlListener,
  pace: Pace,
): Promise<void> {
  const expected = 'a whole workbook: save it again as .xlsx';
  const parser = new SaxesParser({ position: false, xmlns: false as const });
  parser.on('error', (error) => {
    throw new ZipFault(`${name} is no XML (${error.message})`, expected);
  });
  parser.on('doctype', () => {
    throw new ZipFault(`${name} has a DOCTYPE`, 'a workbook without one');
  });
  // The parser keeps what is open and what has not ended: neither may grow with the file.
  let [depth, sinceTag] = [0, 0];
  const step = (by: number) => {
    depth += by;
    sinceTag = 0;
    if (depth > DEPTH_LIMIT) throw new ZipFault(`${name} nests without end`, expected);
  };
  parser.on('opentag', (tag) => {
    step(1);
    listener.open?.(bare(tag.name), bareKeys(tag.attributes));
  });
  parser.on('closetag', (tag) => {
    step(-1);
    listener.close?.(bare(tag.name));
  });
  parser.on('text', (text) => listener.text?.(text));
  parser.on('cdata', (text) => listener.text?.(text));
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decoded = (piece?: Uint8Array) => {
    try {
      return piece ? decoder.decode(piece, { stream: true }) : decoder.decode();
    } catch {
      throw new ZipFault(`${name} is not UTF-8`, expected);
    }
  };
  for await (const piece of pieces) {
    sinceTag += piece.length;
    if (sinceTag > TEXT_LIMIT) throw new ZipFault(`${name} has a text without end`, expected);
    parser.write(decoded(piece));
    if (pace.due()) await pace.rest();
  }
  parser.write(decoded());
  parser.close();
}

function bare(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function bareKeys(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  let prefixed = false;
  for (const key in attributes) if (key.includes(':')) prefixed = true;
  if (!prefixed) return attributes;
  return Object.fromEntries(Object.entries(attributes).map(([key, value]) => [bare(key), value]));
}
