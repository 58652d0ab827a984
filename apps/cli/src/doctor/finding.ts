/** What one check of `tuntas doctor` found. */
export interface Finding {
  readonly title: string;
  readonly isGood: boolean;
  readonly detail: string;
  /** The one command that helps. */
  readonly help?: string;
}

export const good = (title: string, detail: string): Finding => ({ title, isGood: true, detail });

export const bad = (title: string, detail: string, help?: string): Finding => ({ title, isGood: false, detail, help });
