import type { Language } from '#notices/language';
import type { Result } from './summary';
import { WORDS } from './words/words';

/** What is said last, and what the shell is told. */
export interface Closing {
  readonly lines: readonly string[];
  readonly exitCode: 0 | 1;
}

/** `nameOf` makes a name of the id of a position, and leaves everything else as it is. */
export function closingOf(
  results: readonly Result[],
  language: Language,
  seconds: number,
  nameOf: (value: string) => string,
): Closing {
  const { summary } = WORDS[language];
  const good = results.filter(({ faults }) => faults.length === 0).length;
  const verdict = summary.verdict({ good, all: results.length, seconds });
  if (good === results.length) return { lines: [verdict], exitCode: 0 };
  return { lines: [summary.unforeseen, ...unforeseen(results, language, nameOf), verdict], exitCode: 1 };
}

/** Names every complaint that ended otherwise than its script foresaw, and in what. */
function unforeseen(
  results: readonly Result[],
  language: Language,
  nameOf: (value: string) => string,
): readonly string[] {
  const words = WORDS[language].summary;
  return results.flatMap(({ number, place, faults }) =>
    faults.map(({ what, expected, found }) => {
      const said = what === 'refused' ? found : words.expected({ expected, found: nameOf(found) });
      return `  ${number} ${place}: ${words.fault[what]}: ${said}`;
    }),
  );
}
