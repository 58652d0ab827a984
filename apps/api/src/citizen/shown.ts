/** An answer: a page, and how it is to be understood by programs. */
export interface Shown {
  readonly status: number;
  readonly html: string;
  /** Real milliseconds. */
  readonly waitMs?: number;
}

export const shown = (html: string, status = 200): Shown => ({ status, html });
