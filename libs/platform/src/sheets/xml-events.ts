import { TextDecoder } from 'node:util';
import { SaxesParser } from 'saxes';
import { broken } from './unreadable';

/** What is met in a document, names without their prefix. */
export interface XmlListener {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** A workbook nests eight deep or so. */
const DEEPEST = 64;

/**
 * Reads a document as it comes in. Without document types: they are the way to external and to exploding entities, and no
 * workbook has one.
 * @throws Unreadable on whatever is no well-formed XML in UTF-8.
 */
export async function readXml(pieces: AsyncIterable<Buffer>, listener: XmlListener): Promise<void> {
  const parser = new SaxesParser();
  let depth = 0;
  parser.on('error', () => {
    throw broken();
  });
  parser.on('doctype', () => {
    throw broken();
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > DEEPEST) throw broken();
    listener.open?.(localOf(name), unprefixed(attributes));
  });
  parser.on('text', (text) => listener.text?.(text));
  parser.on('cdata', (text) => listener.text?.(text));
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    listener.close?.(localOf(name));
  });
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const piece of pieces) parser.write(decoded(decoder, piece));
  parser.write(decoded(decoder));
  parser.close();
}

function decoded(decoder: TextDecoder, piece?: Buffer): string {
  try {
    return piece === undefined ? decoder.decode() : decoder.decode(piece, { stream: true });
  } catch {
    throw broken();
  }
}

const localOf = (name: string): string => name.slice(name.indexOf(':') + 1);

const unprefixed = (attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [localOf(name), value]));
