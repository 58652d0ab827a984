/** A word of the vocabulary as people read it, in both languages. */
export interface Label {
  readonly id: string;
  readonly en: string;
}

export const codesOf = <T extends string>(table: Readonly<Record<T, Label>>): readonly T[] => Object.keys(table) as T[];
