import { createReadStream, createWriteStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { PassThrough, type Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createInflateRaw } from 'node:zlib';

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly compressedSize: number;
  readonly headerOffset: number;
}

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 65_535;
const STORED = 0;
const DEFLATED = 8;

/** Writes one file of a zip to `target`. Knows what wheels use: stored or deflated, below 4 GB, not encrypted. */
export async function extractEntry(zip: string, name: string, target: string, mode: number): Promise<void> {
  const file = await open(zip);
  try {
    const entry = (await readDirectory(file)).find((candidate) => candidate.name === name);
    if (!entry) throw new Error(`find ${name} in ${zip}`);
    const start = await startOfData(file, entry);
    const end = start + entry.compressedSize - 1;
    await pipeline(createReadStream(zip, { start, end }), decoderOf(entry), createWriteStream(target, { mode }));
  } finally {
    await file.close();
  }
}

async function readDirectory(file: FileHandle): Promise<Entry[]> {
  const { size } = await file.stat();
  const tail = await readAt(file, Math.max(0, size - END_BYTES - LONGEST_COMMENT), size);
  const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || tail.readUInt32LE(end) !== END_SIGNATURE) throw new Error('read the directory of a zip: no zip');
  const offset = tail.readUInt32LE(end + 16);
  const directory = await readAt(file, offset, offset + tail.readUInt32LE(end + 12));
  const entries: Entry[] = [];
  for (let at = 0; at < directory.length && directory.readUInt32LE(at) === ENTRY_SIGNATURE;) {
    const nameLength = directory.readUInt16LE(at + 28);
    entries.push({
      name: directory.toString('utf8', at + 46, at + 46 + nameLength),
      method: directory.readUInt16LE(at + 10),
      compressedSize: directory.readUInt32LE(at + 20),
      headerOffset: directory.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return entries;
}

/** The local header repeats the name and may have another extra field than the directory, so it is read as well. */
async function startOfData(file: FileHandle, { headerOffset }: Entry): Promise<number> {
  const header = await readAt(file, headerOffset, headerOffset + 30);
  return headerOffset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
}

function decoderOf({ method, name }: Entry): Transform {
  if (method === DEFLATED) return createInflateRaw();
  if (method === STORED) return new PassThrough();
  throw new Error(`unpack ${name}: compression method ${method} is unknown`);
}

async function readAt(file: FileHandle, from: number, to: number): Promise<Buffer> {
  const buffer = Buffer.alloc(to - from);
  await file.read(buffer, 0, buffer.length, from);
  return buffer;
}
