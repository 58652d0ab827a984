import { strFromU8, unzipSync } from 'fflate';
import { CSV_BEGIN, csvLine } from './csv';
import { safeText } from './safe-cell';
import { XlsxWriter } from './xlsx';

const DANGEROUS = ['=1+1', '+62812', '-2', '@SUM(A1)', '\t=1', ' =cmd|x', '|x', '\r=1'];

describe('files of rows', () => {
  it.each(DANGEROUS)('never hands %j to a spreadsheet as a formula', (text) => {
    expect(safeText(text)).toBe(`'${text}`);
    expect(csvLine([text])).toMatch(/^"?'/);
  });

  it('writes CSV that reads back: quotes, commas and line ends inside cells, numbers and nothing', () => {
    expect(csvLine(['PKH-3325', 'a "b", c\nd', 12.5, undefined, 'Ñ 中'])).toBe(
      'PKH-3325,"a ""b"", c\nd",12.5,,Ñ 中\r\n',
    );
    expect(CSV_BEGIN).toBe('\uFEFF');
  });

  it('writes a workbook part by part, text as text, whatever signs it has', () => {
    const writer = new XlsxWriter();
    const parts = [writer.write([['Nomor', 'n']])];
    for (let part = 0; part < 20; part += 1)
      parts.push(writer.write(Array.from({ length: 500 }, (_, index) => [`<b>&"${part}.${index}`, index])));
    parts.push(writer.write([[...DANGEROUS, 'a\u0000b\uD800', undefined]]), writer.end());
    const files = unzipSync(new Uint8Array(Buffer.concat(parts)));
    expect(Object.keys(files).sort()).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/_rels/workbook.xml.rels',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ]);
    const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet.match(/<row /g)?.length).toBe(10_002);
    expect(sheet).toContain('&lt;b&gt;&amp;"19.499');
    expect(sheet).toContain('<v>499</v>');
    expect(sheet).toContain('<t xml:space="preserve">=1+1</t>');
    expect(sheet).toContain('<t xml:space="preserve">ab</t></is></c><c/></row></sheetData></worksheet>');
    expect(sheet).not.toContain('<f');
    // Sent while it is written: the rows do not wait for the end.
    expect(parts.slice(0, -1).some((part) => part.length > 0)).toBe(true);
  });
});
