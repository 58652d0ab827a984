import { inflateSync } from 'node:zlib';

/** What a PDF of the standard fonts says, one string for each page, signs in the order in which they are drawn. */
export function pdfText(bytes: Buffer): readonly string[] {
  const file = bytes.toString('latin1');
  const pages = [...file.matchAll(/\d+ 0 obj\s*<<(?:(?!endobj)[^])*?\/Type \/Page\b(?:(?!endobj)[^])*?endobj/g)];
  return pages.map(([page]) => drawnBy(streamOf(file, /\/Contents (\d+) 0 R/.exec(page)?.[1] ?? '')));
}

/** The bytes of a stream object, inflated. */
function streamOf(file: string, id: string): string {
  const at = file.search(new RegExp(`(?:^|\\s)${id} 0 obj\\b`));
  const from = file.indexOf('stream', at);
  if (at < 0 || from < 0) throw new Error(`read stream ${id} of a PDF`);
  const body = file.slice(from + 'stream'.length, file.indexOf('endstream', from)).replace(/^\r?\n/, '');
  return inflateSync(Buffer.from(body, 'latin1')).toString('latin1');
}

/** Lines of text: each block of `BT … ET` is one. */
function drawnBy(content: string): string {
  return [...content.matchAll(/BT([^]*?)ET/g)]
    .map(([, block = '']) => [...block.matchAll(/<([0-9a-f]*)>/gi)].map(([, hex = '']) => signs(hex)).join(''))
    .join('\n');
}

/** Windows-1252 from 0x80 to 0x9f; a TextDecoder of Node.js takes these bytes for Latin-1. */
const BEYOND_LATIN_1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const signs = (hex: string): string =>
  Array.from(Buffer.from(hex, 'hex'), (byte) => BEYOND_LATIN_1[byte - 0x80] ?? String.fromCharCode(byte)).join('');
