import { SaxesParser } from 'saxes';
import type { Pace } from './pace.ts';
import { ZipFault } from './zip-reading.ts';

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
  parser.on('opentag', (tag) => listener.open?.(bare(tag.name), bareKeys(tag.attributes)));
  parser.on('closetag', (tag) => listener.close?.(bare(tag.name)));
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
