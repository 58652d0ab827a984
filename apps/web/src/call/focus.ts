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

/** What is to be focused may only just appear: looked for in every frame, for about a second. */
const FRAMES = 60;

export function focusField(id: string, frames = FRAMES): void {
  requestAnimationFrame(() => {
    const field = document.getElementById(id);
    if (field && !field.matches(':disabled')) field.focus();
    else if (frames > 0) focusField(id, frames - 1);
  });
}

export const focusSearch = (): void => focusField(FIELD.search);
