import type { Language } from './dates';
import { dayTable } from './day-table';
import type { DayLine } from './day-table';
import type { ExplainedDeadline } from './explained-deadline';
import { sentencesOf } from './sentences';
import { WORDS } from './words';

/** An explanation as words: sentences and, where it could be worked out, the day table. */
export interface ExplanationWords {
  readonly sentences: readonly string[];
  readonly days: readonly DayLine[];
}

export const wordsOf = (explained: ExplainedDeadline, language: Language): ExplanationWords => ({
  sentences: sentencesOf(explained, language),
  days: explained.explanation ? dayTable(explained.explanation, language) : [],
});

/** The same as plain text, the table in columns. */
export function textOf({ sentences, days }: ExplanationWords, language: Language): string {
  if (days.length === 0) return `${sentences.join('\n')}\n`;
  const [day, counted, why] = WORDS[language].columns;
  const lines = [{ day, counted, why }, ...days];
  const width = (column: 'day' | 'counted'): number => Math.max(...lines.map((line) => line[column].length)) + 2;
  const [first, second] = [width('day'), width('counted')];
  const table = lines.map((line) => `  ${line.day.padEnd(first)}${line.counted.padEnd(second)}${line.why}`.trimEnd());
  return `${sentences.join('\n')}\n\n${table.join('\n')}\n`;
}
