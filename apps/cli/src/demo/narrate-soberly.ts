import { CATEGORY, CLOSED_BY } from '#core/vocabulary';
import type { CategoryCode } from '#core/vocabulary';
import type { Language } from '#notices/language';
import type { StoryEvent } from './happening';
import { WORDS } from './words/words';

/** Of integrity and social cases one line and no more: that it was seen to, and how it was closed. */
export function narrateSoberly(event: StoryEvent, category: CategoryCode, language: Language): readonly string[] {
  if (event.type !== 'complaintClosed') return [];
  const by = CLOSED_BY[event.closedBy][language];
  return [WORDS[language].event.soberlyClosed({ category: CATEGORY[category][language], by })];
}
