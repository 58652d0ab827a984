/** Where the cursor goes next, so that a call needs no mouse. */
export const FIELD = {
  search: 'call-search',
  facts: 'call-fact-name',
  name: 'call-name',
  category: 'call-category',
  narrative: 'call-narrative',
  village: 'call-village',
  firstPoint: 'call-point-0',
  ended: 'call-ended',
} as const;

/** After the next paint: what is to be focused may only just appear. */
export function focusField(id: string): void {
  requestAnimationFrame(() => requestAnimationFrame(() => document.getElementById(id)?.focus()));
}

export const focusSearch = (): void => focusField(FIELD.search);
