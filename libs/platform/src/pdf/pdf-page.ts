import Paper from 'pdfkit';
import type { Instant } from '#core/calendar/instant';
import { inWinAnsi } from './win-ansi';

/** A4 upright; lengths in points (1/72 inch). */
export const MARGIN = 51;
export const TEXT_WIDTH = 595.28 - 2 * MARGIN;
export const BODY_SIZE = 9.5;
export const SMALL_SIZE = 7.5;
export const [REGULAR, BOLD] = ['Helvetica', 'Helvetica-Bold'] as const;
export const [INK, GREY, LINE] = ['#111111', '#555555', '#bbbbbb'] as const;
/** Kept free at the foot of every page for its line. */
const FOOT = 24;

export interface PdfAbout {
  readonly title: string;
  readonly language: 'id' | 'en';
  /** When it was made: a document says nothing later than that. */
  readonly at: Instant;
}

/** Fonts of the reader only (the standard fourteen), nothing embedded: small, and drawn with no file from outside. */
export function newPage({ title, language, at }: PdfAbout): PDFKit.PDFDocument {
  return new Paper({
    size: 'A4',
    margins: { top: MARGIN, bottom: MARGIN + FOOT, left: MARGIN, right: MARGIN },
    bufferPages: true,
    lang: language,
    displayTitle: true,
    info: { Title: inWinAnsi(title), Creator: 'Tuntas', CreationDate: new Date(at) },
  });
}

/** Where text has to end on a page. */
export const bottomOf = (page: PDFKit.PDFDocument): number => page.page.height - MARGIN - FOOT;

/** Begins a new page unless this much still fits on this one. */
export function makeRoom(page: PDFKit.PDFDocument, height: number): void {
  if (page.y + height <= bottomOf(page)) return;
  page.addPage();
}

/** Writes the same line and its number under every page. */
export function numberPages(
  page: PDFKit.PDFDocument,
  line: string,
  pageOf: (page: number, of: number) => string,
): void {
  const { start, count } = page.bufferedPageRange();
  for (let index = 0; index < count; index += 1) {
    page.switchToPage(start + index);
    // Below the margin: without this the writing of it would begin a page.
    page.page.margins.bottom = 0;
    page.font(REGULAR).fontSize(SMALL_SIZE).fillColor(GREY);
    const y = page.page.height - MARGIN - SMALL_SIZE;
    page.text(inWinAnsi(line), MARGIN, y, { width: TEXT_WIDTH * 0.75, lineBreak: false, ellipsis: true });
    page.text(inWinAnsi(pageOf(index + 1, count)), MARGIN, y, { width: TEXT_WIDTH, align: 'right', lineBreak: false });
  }
}

/** Ends it and hands over its bytes. */
export function bytesOf(page: PDFKit.PDFDocument): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    page.on('data', (part: Buffer) => parts.push(part));
    page.on('end', () => resolve(Buffer.concat(parts)));
    page.on('error', reject);
    page.end();
  });
}
