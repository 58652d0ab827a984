import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { Cell } from './safe-cell';
import { escaped, OFFICE, PACKAGE, SHEET, SHEET_TYPE, WORKBOOK_TYPE, XML } from './xlsx-xml';

/** What every workbook of one sheet has around its rows (ECMA-376). */
const PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${WORKBOOK_TYPE}"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEET_TYPE}"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${SHEET}" xmlns:r="${OFFICE}"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
};

/**
 * A workbook of one sheet, written row by row; nothing of it is kept but what has not been fetched yet. Text is stored as text
 * (an inline string) and never as a formula, whatever it begins with.
 */
export class XlsxWriter {
  private readonly zip: Zip;
  private readonly sheet = new ZipDeflate('xl/worksheets/sheet1.xml', { level: 1 });
  private waiting: Uint8Array[] = [];
  private row = 0;

  constructor() {
    this.zip = new Zip((error, part) => {
      if (error) throw error;
      this.waiting.push(part);
    });
    for (const [name, body] of Object.entries(PARTS)) {
      const part = new ZipDeflate(name);
      this.zip.add(part);
      part.push(strToU8(`${XML}${body}`), true);
    }
    this.zip.add(this.sheet);
    this.sheet.push(strToU8(`${XML}<worksheet xmlns="${SHEET}"><sheetData>`));
  }

  /** @returns what has become ready to be sent. */
  write(rows: readonly (readonly Cell[])[]): Buffer {
    this.sheet.push(strToU8(rows.map((cells) => this.rowXml(cells)).join('')));
    return this.ready();
  }

  end(): Buffer {
    this.sheet.push(strToU8('</sheetData></worksheet>'), true);
    this.zip.end();
    return this.ready();
  }

  private rowXml(cells: readonly Cell[]): string {
    this.row += 1;
    return `<row r="${this.row}">${cells.map((cell) => cellXml(cell)).join('')}</row>`;
  }

  private ready(): Buffer {
    const bytes = Buffer.concat(this.waiting);
    this.waiting = [];
    return bytes;
  }
}

function cellXml(cell: Cell): string {
  if (cell === undefined) return '<c/>';
  if (typeof cell === 'number') return `<c><v>${cell}</v></c>`;
  return `<c t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
}
