import type { Instant } from '#core/calendar/instant';
import type { Letter, LetterPart } from '#notices/letters/letter';
import { PdfDocument } from '#platform/pdf/pdf-document';

const HEAD = ['Program Keluarga Harapan (PKH)', 'Pengaduan dan penanganan kasus'];

/** The letter on paper. The same letter gives the same bytes. */
export function letterPdf({ title, parts }: Letter, number: string, at: Instant): Promise<Buffer> {
  const page = new PdfDocument({ title: `${title} ${number}`, language: 'id', at }).header(HEAD).title(title);
  for (const part of parts) write(page, part);
  return page.finish({ line: `${title} ${number}`, pageOf: (sheet, of) => `halaman ${sheet} dari ${of}` });
}

function write(page: PdfDocument, part: LetterPart): PdfDocument {
  switch (part.kind) {
    case 'heading':
      return page.heading(part.text);
    case 'paragraph':
      return page.paragraph(part.text);
    case 'note':
      return page.note(part.text);
    case 'facts':
      return page.facts(part.facts);
    case 'gap':
      return page.gap(part.points);
    case 'qr':
      return page.qr(part.text, part.beside);
  }
}
