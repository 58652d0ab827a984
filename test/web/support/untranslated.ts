import type { Page } from 'playwright-core';

/** In the pseudo-language: every text with letters that no translation made, where it stands. Data are marked as such. */
export const untranslated = (page: Page): Promise<readonly string[]> => page.evaluate(findUntranslated);

/** Runs in the page. */
function findUntranslated(): string[] {
  const ATTRIBUTES = ['aria-label', 'title', 'placeholder', 'alt', 'aria-description'];
  /** Takes the innermost marked texts away until none is left: they stand in one another. */
  const bare = (text: string): string => {
    let rest = text;
    for (let before = ''; before !== rest;) {
      before = rest;
      rest = rest.replace(/⟦[^⟦⟧]*⟧/g, '');
    }
    return rest;
  };
  const hasLetters = (text: string): boolean => /\p{L}/u.test(bare(text));
  const isData = (element: Element | null): boolean =>
    element === null || element.closest('[translate="no"], script, style, noscript') !== null;
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  // A translated sentence with data in its middle is several text nodes: judged by the element that holds it whole.
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (isData(parent) || !hasLetters(node.textContent ?? '')) continue;
    const whole = parent?.closest('p, li, td, th, dd, dt, h1, h2, h3, label, button, a, span, div');
    const text = whole ? withoutData(whole) : (node.textContent ?? '');
    if (hasLetters(text))
      found.push(`"${(node.textContent ?? '').trim().slice(0, 80)}" in <${parent?.tagName.toLowerCase()}>`);
  }
  for (const element of document.body.querySelectorAll('*')) {
    // Nobody hears the attributes of what is hidden from readers; its text can still be seen.
    if (isData(element) || element.closest('[aria-hidden="true"]')) continue;
    for (const name of ATTRIBUTES) {
      const text = element.getAttribute(name) ?? '';
      if (hasLetters(text)) found.push(`${name}="${text.slice(0, 80)}" of <${element.tagName.toLowerCase()}>`);
    }
  }
  return [...new Set(found)];

  function withoutData(element: Element): string {
    const copy = element.cloneNode(true) as Element;
    for (const data of copy.querySelectorAll('[translate="no"], script, style')) data.remove();
    return copy.textContent ?? '';
  }
}
