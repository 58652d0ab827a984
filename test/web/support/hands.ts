import type { Page } from 'playwright-core';

/** What somebody did with her hands, as the page saw it. */
export interface Hands {
  /** Of a mouse, a pen or a finger. */
  readonly pointer: number;
  /** Keys that are no text: arrows, Enter, Tab, function keys, digits that choose. */
  readonly keys: number;
}

/** Counts from the first page on, in every page of the window. */
export const watchHands = (page: Page): Promise<unknown> => page.addInitScript(watch);

/** Runs in the page. */
function watch(): void {
  const seen = { pointer: 0, keys: 0 };
  Object.assign(window, { seenHands: seen });
  // The browser tells of a pointer that lies still when something moves beneath it.
  for (const name of ['pointermove', 'mousemove'] as const)
    addEventListener(name, ({ movementX, movementY }) => void (seen.pointer += movementX || movementY ? 1 : 0), true);
  for (const name of ['pointerdown', 'mousedown', 'click', 'wheel', 'touchstart', 'dragstart'])
    addEventListener(name, (event) => void (seen.pointer += isByHand(event) ? 1 : 0), true);
  // A button that is pressed with the keyboard is clicked without a pointer: `detail` is 0.
  const isByHand = (event: Event): boolean =>
    event.isTrusted && !(event.type === 'click' && (event as MouseEvent).detail === 0);
  const isText = (target: EventTarget | null): boolean =>
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && !/^(checkbox|radio|button)$/.test(target.type));
  addEventListener(
    'keydown',
    ({ key, target }) => {
      if (key === 'Shift' || key === 'Control') return;
      if (key.length > 1 || !isText(target)) seen.keys += 1;
    },
    true,
  );
}

export const handsOf = (page: Page): Promise<Hands> =>
  page.evaluate(() => (window as unknown as { seenHands: Hands }).seenHands);
