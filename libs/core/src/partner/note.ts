/** Characters of what is added to a reply, typed on a page or into a cell. */
export const NOTE_LENGTH = { min: 3, max: 5_000 } as const;
