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

let drop: () => void = () => undefined;

/**
 * Puts the cursor there as soon as the field is. Whoever meanwhile points somewhere or presses a key that leads elsewhere has
 * moved on, and stays where she is; typing goes on in the new field. A dialog that gives the focus back is no person.
 */
export function focusField(id: string): void {
  // The last wish counts.
  drop();
  let frames = FRAMES;
  let wanted = true;
  const end = (): void => {
    wanted = false;
    window.removeEventListener('pointerdown', end, true);
    window.removeEventListener('keydown', onKey, true);
  };
  const onKey = ({ key }: KeyboardEvent): void => {
    if (LEADS_ELSEWHERE.test(key)) end();
  };
  const look = (): void => {
    if (!wanted) return;
    const field = document.getElementById(id);
    if (field && !field.matches(':disabled')) {
      end();
      field.focus();
    } else if (frames > 0) {
      frames -= 1;
      requestAnimationFrame(look);
    } else end();
  };
  drop = end;
  // Captured at the window, the key that is being pressed right now is not seen any more.
  window.addEventListener('pointerdown', end, true);
  window.addEventListener('keydown', onKey, true);
  requestAnimationFrame(look);
}

const LEADS_ELSEWHERE = /^(Tab|Escape|F\d+)$/;

export const focusSearch = (): void => focusField(FIELD.search);
