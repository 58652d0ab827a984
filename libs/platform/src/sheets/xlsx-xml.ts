export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
export const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** What XML 1.0 cannot say, escaped or not: most control characters, halves of surrogate pairs. */
const UNSPEAKABLE = /[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Text between tags. `_x0041_` means a character in a workbook, so its underscore is written as one. */
export const escaped = (text: string): string =>
  text
    .replaceAll(UNSPEAKABLE, '')
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');

/** Text between quotes. */
export const quoted = (text: string): string => escaped(text).replaceAll('"', '&quot;');
