import { BODY_SIZE, BOLD, bytesOf, GREY, INK, LINE, makeRoom, MARGIN, newPage, numberPages } from './pdf-page';
import { REGULAR, SMALL_SIZE, TEXT_WIDTH } from './pdf-page';
import type { PdfAbout } from './pdf-page';
import { drawQr } from './pdf-qr';
import { drawTable } from './pdf-table';
import type { PdfTable } from './pdf-table';
import { inWinAnsi } from './win-ansi';

export interface PdfFoot {
  /** Under every page: what it is, and as of when. */
  readonly line: string;
  readonly pageOf: (page: number, of: number) => string;
}

const QR_SIDE = 80;
const TITLE_SIZE = 13;

/**
 * A document on A4, written from above to below. Whatever it is given is shown as far as the standard fonts can
 * (`inWinAnsi`); it never fails because of a letter.
 */
export class PdfDocument {
  private readonly page: PDFKit.PDFDocument;

  constructor(about: PdfAbout) {
    this.page = newPage(about);
  }

  /** Who writes, over a rule; on the first page only. */
  header(lines: readonly string[]): this {
    const [first = '', ...rest] = lines;
    this.write(first, BOLD, BODY_SIZE, INK);
    for (const line of rest) this.write(line, REGULAR, SMALL_SIZE, GREY);
    const y = this.page.y + 4;
    this.page
      .moveTo(MARGIN, y)
      .lineTo(MARGIN + TEXT_WIDTH, y)
      .lineWidth(1)
      .stroke(LINE);
    this.page.y = y + 10;
    return this;
  }

  title(text: string): this {
    this.write(text, BOLD, TITLE_SIZE, INK);
    return this.gap(4);
  }

  heading(text: string): this {
    makeRoom(this.page, 4 * BODY_SIZE);
    this.gap(6).write(text, BOLD, BODY_SIZE + 1, INK);
    return this.gap(2);
  }

  paragraph(text: string): this {
    this.write(text, REGULAR, BODY_SIZE, INK);
    return this.gap(4);
  }

  /** A remark: smaller, grey. */
  note(text: string): this {
    this.write(text, REGULAR, SMALL_SIZE, GREY);
    return this.gap(3);
  }

  /** Names with what they stand for, one a line. */
  facts(facts: readonly (readonly [name: string, value: string])[]): this {
    const indent = 110;
    for (const [name, value] of facts) {
      const { page } = this;
      page.font(REGULAR).fontSize(BODY_SIZE).fillColor(INK);
      makeRoom(page, page.heightOfString(inWinAnsi(value), { width: TEXT_WIDTH - indent }));
      const { y } = page;
      page.text(inWinAnsi(name), MARGIN, y, { width: indent - 6 });
      const below = page.y;
      page.text(inWinAnsi(value), MARGIN + indent, y, { width: TEXT_WIDTH - indent });
      page.x = MARGIN;
      page.y = Math.max(page.y, below);
    }
    return this.gap(4);
  }

  table(table: PdfTable): this {
    drawTable(this.page, table);
    return this.gap(4);
  }

  /** At the right edge, with what is written beside it; the text goes on below. */
  qr(text: string, beside: string): this {
    drawQr(this.page, text, QR_SIDE);
    const { y } = this.page;
    this.page.font(REGULAR).fontSize(SMALL_SIZE).fillColor(GREY);
    this.page.text(inWinAnsi(beside), MARGIN, y + QR_SIDE / 3, { width: TEXT_WIDTH - QR_SIDE - 12, align: 'right' });
    this.page.x = MARGIN;
    this.page.y = y + QR_SIDE;
    return this;
  }

  /** Written so far. */
  get pages(): number {
    return this.page.bufferedPageRange().count;
  }

  /** Points of nothing. */
  gap(points: number): this {
    this.page.y += points;
    return this;
  }

  async finish({ line, pageOf }: PdfFoot): Promise<Buffer> {
    numberPages(this.page, line, pageOf);
    return bytesOf(this.page);
  }

  private write(text: string, font: string, size: number, colour: string): void {
    this.page.font(font).fontSize(size).fillColor(colour);
    this.page.text(inWinAnsi(text), MARGIN, this.page.y, { width: TEXT_WIDTH });
  }
}
