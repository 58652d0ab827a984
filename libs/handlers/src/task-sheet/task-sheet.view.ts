import type { Reply } from '#core/vocabulary';

/** `ready`: it would be answered. `already`: whoever sends it has answered the task before; nothing is done again. */
export const SHEET_OUTCOMES = ['ready', 'answered', 'already', 'refused'] as const;
export type SheetOutcome = (typeof SHEET_OUTCOMES)[number];

export interface SheetFaultView {
  /** `K7`; left out where the task and not a cell is what is wrong. */
  readonly cell?: string;
  readonly code: string;
  /** In the language that was asked for. Names no content. */
  readonly message: string;
}

/** What becomes of one row. */
export interface SheetRowView {
  /** As the spreadsheet counts. */
  readonly row: number;
  readonly outcome: SheetOutcome;
  readonly taskId?: string;
  readonly complaintNumber?: string;
  readonly reply?: Reply;
  readonly faults: readonly SheetFaultView[];
}

export interface SheetResultView {
  /** Nothing was changed: this is what would be. */
  readonly isPreview: boolean;
  readonly counts: Readonly<Record<SheetOutcome, number>>;
  /** Rows without an answer are left out. */
  readonly rows: readonly SheetRowView[];
}

export const resultOf = (rows: readonly SheetRowView[], isPreview: boolean): SheetResultView => {
  const count = (outcome: SheetOutcome): number => rows.filter((row) => row.outcome === outcome).length;
  return {
    isPreview,
    counts: {
      ready: count('ready'),
      answered: count('answered'),
      already: count('already'),
      refused: count('refused'),
    },
    rows,
  };
};
