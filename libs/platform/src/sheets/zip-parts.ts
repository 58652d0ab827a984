import { Readable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import { broken, Unreadable } from './unreadable';

const END = Buffer.from([0x50, 0x4b, 0x05, 0x06]);
const END_BYTES = 22;
const LONGEST_COMMENT = 65_535;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_BYTES = 46;
const HEADER_SIGNATURE = 0x04034b50;
const HEADER_BYTES = 30;
const ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;

/** A workbook of one sheet has five parts, one with themes, printers and comments some thirty. */
const MOST_ENTRIES = 200;
/** Bytes of one part once it is unpacked; what the directory says of its size is believed of nobody. */
const PART_LIMIT = 8 * 1024 * 1024;

interface Entry {
  readonly method: number;
  readonly compressedSize: number;
  readonly headerOffset: number;
}

/** The parts of a zip that is in memory, unpacked as they are read and never beyond a limit. */
export class ZipParts {
  private constructor(
    private readonly bytes: Buffer,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  /** @throws Unreadable where the directory does not hold together, or entries are encrypted or too many. */
  static open(bytes: Buffer): ZipParts {
    return new ZipParts(bytes, readDirectory(bytes));
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** In pieces. Leaving early stops the unpacking. */
  async *read(name: string): AsyncGenerator<Buffer> {
    const entry = this.entries.get(name);
    if (!entry) throw broken();
    const packed = this.packed(entry);
    let size = 0;
    for await (const piece of unpacked(packed, entry.method)) {
      size += piece.length;
      if (size > PART_LIMIT) throw new Unreadable({ code: 'workbookTooLarge' });
      yield piece;
    }
  }

  /** The local header repeats the name and may have another extra field than the directory. */
  private packed({ headerOffset, compressedSize }: Entry): Buffer {
    const header = slice(this.bytes, headerOffset, HEADER_BYTES);
    if (header.readUInt32LE(0) !== HEADER_SIGNATURE) throw broken();
    const start = headerOffset + HEADER_BYTES + header.readUInt16LE(26) + header.readUInt16LE(28);
    return slice(this.bytes, start, compressedSize);
  }
}

async function* unpacked(packed: Buffer, method: number): AsyncGenerator<Buffer> {
  if (method === STORED) {
    yield packed;
    return;
  }
  if (method !== DEFLATED) throw broken();
  const inflating = Readable.from([packed]).pipe(createInflateRaw());
  try {
    for await (const piece of inflating) yield piece as Buffer;
  } catch (cause) {
    if (typeof cause === 'object' && cause !== null && 'errno' in cause) throw broken();
    throw cause;
  } finally {
    inflating.destroy();
  }
}

function readDirectory(bytes: Buffer): ReadonlyMap<string, Entry> {
  const tail = bytes.subarray(Math.max(0, bytes.length - END_BYTES - LONGEST_COMMENT));
  const at = tail.lastIndexOf(END);
  if (at < 0) throw broken();
  const end = slice(tail, at, END_BYTES);
  const count = end.readUInt16LE(10);
  if (count > MOST_ENTRIES) throw new Unreadable({ code: 'workbookTooLarge' });
  const entries = new Map<string, Entry>();
  let offset = end.readUInt32LE(16);
  for (let index = 0; index < count; index += 1) {
    const entry = slice(bytes, offset, ENTRY_BYTES);
    if (entry.readUInt32LE(0) !== ENTRY_SIGNATURE) throw broken();
    if (entry.readUInt16LE(8) & ENCRYPTED) throw new Unreadable({ code: 'workbookLocked' });
    const nameLength = entry.readUInt16LE(28);
    const name = slice(bytes, offset + ENTRY_BYTES, nameLength).toString('utf8');
    // Two parts of one name: two readers would see two workbooks.
    if (entries.has(name)) throw broken();
    entries.set(name, {
      method: entry.readUInt16LE(10),
      compressedSize: entry.readUInt32LE(20),
      headerOffset: entry.readUInt32LE(42),
    });
    offset += ENTRY_BYTES + nameLength + entry.readUInt16LE(30) + entry.readUInt16LE(32);
  }
  return entries;
}

function slice(bytes: Buffer, at: number, length: number): Buffer {
  if (at + length > bytes.length) throw broken();
  return bytes.subarray(at, at + length);
}
