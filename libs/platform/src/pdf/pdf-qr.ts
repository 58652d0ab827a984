import { create } from 'qrcode';
import { makeRoom, MARGIN, TEXT_WIDTH } from './pdf-page';

/** Modules of quiet around it, as the standard wants (ISO/IEC 18004). */
const QUIET = 4;

/** Draws a QR code at the right edge, beside what is written next; it takes no room from the text above. */
export function drawQr(page: PDFKit.PDFDocument, text: string, side: number): void {
  makeRoom(page, side);
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const module = side / (modules.size + 2 * QUIET);
  const [left, top] = [MARGIN + TEXT_WIDTH - side + QUIET * module, page.y + QUIET * module];
  for (let y = 0; y < modules.size; y += 1)
    for (let x = 0; x < modules.size; x += 1)
      if (modules.data[y * modules.size + x]) page.rect(left + x * module, top + y * module, module, module);
  page.fill('#000000');
}
