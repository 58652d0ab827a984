import { BOLD, BODY_SIZE, INK, LINE, makeRoom, MARGIN, REGULAR, TEXT_WIDTH } from './pdf-page';
import { inWinAnsi } from './win-ansi';

export interface PdfColumn {
  readonly title: string;
  /** Its part of the width, beside the others'. */
  readonly share: number;
  readonly align?: 'left' | 'right';
}

export interface PdfTable {
  readonly columns: readonly PdfColumn[];
  readonly rows: readonly (readonly string[])[];
  /** Points. */
  readonly fontSize?: number;
}

const PADDING = 3;

/** Rows are never cut by the end of a page; every page begins with the titles of the columns. */
export function drawTable(page: PDFKit.PDFDocument, { columns, rows, fontSize = BODY_SIZE }: PdfTable): void {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => (share / shares) * TEXT_WIDTH);
  const heads = columns.map(({ title }) => title);
  page.fontSize(fontSize);
  row(heads, BOLD);
  for (const cells of rows) {
    const height = heightOf(cells, REGULAR);
    const before = page.page;
    makeRoom(page, height);
    if (page.page !== before) row(heads, BOLD);
    row(cells, REGULAR);
  }
  page.x = MARGIN;

  function row(cells: readonly string[], font: string): void {
    const [height, y] = [heightOf(cells, font), page.y];
    page.fillColor(INK);
    let x = MARGIN;
    for (const [index, width] of widths.entries()) {
      const { align = 'left' } = columns[index] ?? {};
      page.text(inWinAnsi(cells[index] ?? ''), x + PADDING, y + PADDING, { width: width - 2 * PADDING, align });
      x += width;
    }
    page
      .moveTo(MARGIN, y + height)
      .lineTo(MARGIN + TEXT_WIDTH, y + height)
      .lineWidth(0.5)
      .stroke(LINE);
    page.y = y + height;
  }

  function heightOf(cells: readonly string[], font: string): number {
    page.font(font).fontSize(fontSize);
    const heights = widths.map((width, index) =>
      page.heightOfString(inWinAnsi(cells[index] ?? ' '), { width: width - 2 * PADDING }),
    );
    return Math.max(...heights) + 2 * PADDING;
  }
}
