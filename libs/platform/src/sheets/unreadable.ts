/** Why a file cannot be read as a workbook. */
export type WorkbookFault =
  | { readonly code: 'notWorkbook' | 'workbookLocked' | 'workbookBroken' | 'workbookTooLarge' }
  | { readonly code: 'tooManyRows'; readonly max: number };

/** Thrown in the depth of a file, caught where it was opened; nobody outside sees it. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';

  constructor(readonly fault: WorkbookFault) {
    super(fault.code);
  }
}

export const broken = (): Unreadable => new Unreadable({ code: 'workbookBroken' });
