import { pdfText } from '#testing/pdf-text';
import { PdfDocument } from './pdf-document';
import { inWinAnsi } from './win-ansi';

const AT = Date.parse('2026-11-23T03:00:00Z');
const foot = { line: 'Nota per 23 Nov 2026', pageOf: (page: number, of: number) => `hal ${page} dari ${of}` };
const about = { title: 'Nota', language: 'id', at: AT } as const;

describe('a PDF', () => {
  it('says what was written, with its numbers and under every page its foot', async () => {
    const bytes = await new PdfDocument(about)
      .header(['Program Keluarga Harapan', 'Kab. Batang'])
      .title('Nota pantauan')
      .heading('Lewat tenggat')
      .paragraph('Tepat waktu 87,2 % = selesai dalam tenggat ÷ jatuh tempo')
      .facts([['Nomor', 'PKH-3325-202611-00001-A']])
      .table({
        columns: [
          { title: 'Lembaga', share: 3 },
          { title: 'n', share: 1, align: 'right' },
        ],
        rows: [['BRI Cabang Batang', '330']],
      })
      .qr('PKH-3325-202611-00001-A', 'Periksa di /lacak')
      .finish(foot);
    const [page = '', ...others] = pdfText(bytes);
    expect(others).toEqual([]);
    for (const said of [
      'Program Keluarga Harapan',
      'Tepat waktu 87,2 % = selesai dalam tenggat ÷ jatuh tempo',
      'PKH-3325-202611-00001-A',
      'BRI Cabang Batang',
      '330',
      'Periksa di /lacak',
      'Nota per 23 Nov 2026',
      'hal 1 dari 1',
    ])
      expect(page).toContain(said);
  });

  it('goes on over the page with no row lost or cut, the titles again above', async () => {
    const rows = Array.from({ length: 200 }, (_, index) => [`baris ${index}.`, `${index}`]);
    const bytes = await new PdfDocument(about)
      .table({
        columns: [
          { title: 'Judul', share: 1 },
          { title: 'n', share: 1, align: 'right' },
        ],
        rows,
      })
      .finish(foot);
    const pages = pdfText(bytes);
    expect(pages.length).toBeGreaterThan(1);
    pages.forEach((page, index) => {
      expect(page.split('\n')[0]).toBe('Judul');
      expect(page).toContain(`hal ${index + 1} dari ${pages.length}`);
    });
    const drawn = pages.flatMap((page) => page.split('\n').filter((line) => line.startsWith('baris')));
    expect(drawn).toEqual(rows.map(([name]) => name));
  });

  it('shows any name: a letter it lacks loses its mark, another sign becomes a question mark', async () => {
    expect(inWinAnsi('Nuraːini Ādi – “R” ≤ 5 中 😀\u0000')).toBe('Nura?ini Adi – “R” <= 5 ? ??');
    const bytes = await new PdfDocument(about).paragraph('Ketut Ñoman 中').finish(foot);
    expect(pdfText(bytes)[0]).toContain('Ketut Ñoman ?');
  });
});
