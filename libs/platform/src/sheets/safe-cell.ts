/** What a spreadsheet takes for a formula, also behind blanks (OWASP: CSV injection). */
const FORMULA_LIKE = /^(?:[\t\r]|[\s\p{Cc}]*[=+\-@|])/u;

/** Text that stays text, whoever opens it: it begins with an apostrophe where it could be taken for a formula. */
export const safeText = (text: string): string => (FORMULA_LIKE.test(text) ? `'${text}` : text);

export type Cell = string | number | undefined;
