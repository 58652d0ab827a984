import type { Page } from 'playwright-core';

interface Walk {
  readonly unreached: readonly string[];
  readonly invisible: readonly string[];
}

/** Of these only one at a time is a stop of Tab; arrows go through the others. */
const ROVING = '[role="radio"], [role="tab"], [role="menuitem"], [role="option"], input[type="radio"]';

/**
 * Presses Tab until it comes round, and says which interactive elements were never reached, and where the focus could not
 * be seen: nothing about the element or what is next to it looked different from when it has no focus.
 */
export async function keyboardWalk(page: Page): Promise<Walk> {
  // A colour on its way looks like the one it comes from.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const wanted = await page.evaluate(markInteractive, ROVING);
  const reached = new Map<number, string>();
  let last: number | undefined;
  // From the top, wherever the page has put the focus: after a mere blur Tab would go on from there.
  await page.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
  });
  for (let press = 0; press < wanted.length * 2 + 10; press += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(focusedLook);
    // The end of the page, before it begins anew: a page that chose a field to begin in is walked on from there.
    if (stop === undefined) continue;
    // A field for a date has stops of its own inside: it is still the same.
    if (reached.has(stop.index) && stop.index !== last) break;
    last = stop.index;
    reached.set(stop.index, stop.look);
  }
  const looks = await page.evaluate(unfocusedLooks);
  return {
    unreached: wanted.filter(({ index }) => !reached.has(index)).map(({ html }) => html),
    invisible: wanted.filter(({ index }) => reached.get(index) === looks[index]).map(({ html }) => html),
  };
}

/** Runs in the page: numbers everything somebody can operate and see. */
function markInteractive(roving: string): { index: number; html: string }[] {
  const all = [
    ...document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex^="-"]), [contenteditable="true"]',
    ),
  ];
  const open = all.filter(
    (element) =>
      !element.matches(':disabled, [type="hidden"], [aria-hidden="true"] *') &&
      !element.closest('[inert]') &&
      element.checkVisibility({ visibilityProperty: true }) &&
      (element.tabIndex >= 0 || element.matches(roving)),
  );
  const groups = new Set<string>();
  const stops = open.filter((element) => {
    if (!element.matches(roving)) return element.tabIndex >= 0;
    const group = element.closest('[role="radiogroup"], [role="tablist"], [role="menu"], fieldset');
    const name =
      element.getAttribute('name') ?? (group ? `group ${[...document.querySelectorAll('*')].indexOf(group)}` : '');
    if (name === '' || !groups.has(name)) {
      groups.add(name);
      element.dataset.walkGroup = name;
      return true;
    }
    element.dataset.walkGroup = name;
    return false;
  });
  return stops.map((element, index) => {
    const name = element.dataset.walkGroup;
    const same =
      name === undefined || name === '' ? [element] : open.filter((other) => other.dataset.walkGroup === name);
    for (const one of same) one.dataset.walk = String(index);
    return { index, html: element.outerHTML.slice(0, 160) };
  });
}

/** Runs in the page. */
function focusedLook(): { index: number; look: string } | undefined {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element.dataset.walk === undefined) return undefined;
  const look = [element, element.parentElement, element.nextElementSibling, ...element.querySelectorAll('*')]
    .slice(0, 6)
    .map((one) => {
      if (!one) return '';
      const { outline, outlineOffset, boxShadow, borderColor, backgroundColor, top } = getComputedStyle(one);
      return [outline, outlineOffset, boxShadow, borderColor, backgroundColor, top].join(';');
    })
    .join('|');
  return { index: Number(element.dataset.walk), look };
}

/** Runs in the page: how each looks without the focus. */
function unfocusedLooks(): Record<number, string> {
  (document.activeElement as HTMLElement | null)?.blur();
  const looks: Record<number, string> = {};
  for (const element of document.querySelectorAll<HTMLElement>('[data-walk]')) {
    looks[Number(element.dataset.walk)] = [
      element,
      element.parentElement,
      element.nextElementSibling,
      ...element.querySelectorAll('*'),
    ]
      .slice(0, 6)
      .map((one) => {
        if (!one) return '';
        const { outline, outlineOffset, boxShadow, borderColor, backgroundColor, top } = getComputedStyle(one);
        return [outline, outlineOffset, boxShadow, borderColor, backgroundColor, top].join(';');
      })
      .join('|');
  }
  return looks;
}
