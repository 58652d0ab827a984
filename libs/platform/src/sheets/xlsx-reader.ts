import { posix } from 'node:path';
import { SharedTexts, SheetListener } from './read-sheet';
import type { MergedRange, ReadRow, SheetLimits } from './read-sheet';
import { broken, Unreadable } from './unreadable';
import type { WorkbookFault } from './unreadable';
import { readXml } from './xml-events';
import { ZipParts } from './zip-parts';

/** The first sheet of a workbook, row by row, what is empty left out. */
export interface ReadSheet {
  readonly rows: readonly ReadRow[];
  readonly merged: readonly MergedRange[];
  /** Days are counted from 1904 and not from 1900. */
  readonly is1904: boolean;
}

const ZIP = Buffer.from('PK');
/** Of compound files: old `.xls`, and whatever Office has encrypted. */
const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const WORKBOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';

/**
 * Reads what people send back. Whatever the bytes are, the answer is a sheet or the reason why there is none: sizes are
 * bounded while unpacking, rows while reading, no entity is looked up and no formula worked out.
 */
export async function readWorkbook(bytes: Buffer, limits: SheetLimits): Promise<ReadSheet | WorkbookFault> {
  try {
    return await read(bytes, limits);
  } catch (error) {
    if (error instanceof Unreadable) return error.fault;
    throw error;
  }
}

async function read(bytes: Buffer, limits: SheetLimits): Promise<ReadSheet> {
  if (bytes.subarray(0, COMPOUND.length).equals(COMPOUND)) throw new Unreadable({ code: 'workbookLocked' });
  if (!bytes.subarray(0, ZIP.length).equals(ZIP)) throw new Unreadable({ code: 'notWorkbook' });
  const parts = ZipParts.open(bytes);
  if (!parts.has(WORKBOOK)) throw new Unreadable({ code: 'notWorkbook' });
  const { sheetRelation, is1904 } = await readOutline(parts);
  const relations = await readRelations(parts);
  const sheet = relations.find(({ id }) => id === sheetRelation)?.target;
  const shared = relations.find(({ type }) => type.endsWith('/sharedStrings'))?.target;
  if (sheet === undefined) throw broken();
  const texts = new SharedTexts();
  if (shared !== undefined && parts.has(shared)) await readXml(parts.read(shared), texts);
  const listener = new SheetListener(texts.texts, limits);
  await readXml(parts.read(sheet), listener);
  return { rows: listener.rows, merged: listener.merged, is1904 };
}

async function readOutline(parts: ZipParts): Promise<{ sheetRelation?: string; is1904: boolean }> {
  let sheetRelation: string | undefined;
  let is1904 = false;
  await readXml(parts.read(WORKBOOK), {
    open(name, attributes) {
      if (name === 'sheet') sheetRelation ??= attributes.id;
      else if (name === 'workbookPr') is1904 = ['1', 'true'].includes(attributes.date1904 ?? '');
    },
  });
  return { sheetRelation, is1904 };
}

interface Relation {
  readonly id?: string;
  readonly type: string;
  readonly target: string;
}

async function readRelations(parts: ZipParts): Promise<readonly Relation[]> {
  const relations: Relation[] = [];
  await readXml(parts.read(RELATIONS), {
    open(name, { Id: id, Type: type = '', Target = '', TargetMode }) {
      if (name !== 'Relationship' || TargetMode === 'External') return;
      relations.push({ id, type, target: posix.resolve('/xl', Target).slice(1) });
    },
  });
  return relations;
}
