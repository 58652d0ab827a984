import type { Page } from 'playwright-core';

/** Where a due date has no answer to why it is that one, and the reason. */
export const WITHOUT_WHY: readonly { readonly within: string; readonly because: string }[] = [
  { within: '[data-by-link]', because: 'a link opens one task and nothing beside it' },
  { within: '[data-call-back]', because: 'a call-back is somebody’s promise to call: no deadline runs for it' },
];

interface DueDates {
  readonly all: number;
  /** Those nobody can ask about although they should be able to. */
  readonly unexplained: readonly string[];
}

/** Every due date that stands on the page. */
export const dueDates = (page: Page): Promise<DueDates> =>
  page.evaluate(
    (excepted) => {
      const all = [...document.querySelectorAll<HTMLElement>('[data-due]')];
      const asked = new Set(
        [...document.querySelectorAll<HTMLElement>('[data-why]')].map(({ dataset }) => dataset.why),
      );
      const unexplained = all.filter(({ dataset: { due = '' } }) => due === '' || !asked.has(due));
      return {
        all: all.length,
        unexplained: unexplained
          .filter((element) => !excepted.some((within) => element.closest(within)))
          .map(({ outerHTML }) => outerHTML.slice(0, 200)),
      };
    },
    WITHOUT_WHY.map(({ within }) => within),
  );
