import { COMPLAINT_STATUS } from '#core/vocabulary';
import type { Language } from '#notices/language';
import type { Ending } from './ending';
import type { Expected, Sample } from './sample';
import { table } from './table';
import type { Fault } from './verdict';
import { WORDS } from './words/words';

/** One complaint of the summary. */
export interface Result {
  readonly number: string;
  readonly place: string;
  readonly script: Sample['script'];
  readonly ending: Ending;
  readonly faults: readonly Fault[];
}

export function summaryTable(results: readonly Result[], language: Language): readonly string[] {
  const { columns, behaviour, seat } = WORDS[language].summary;
  const rows = results.map(({ number, place, script, ending, faults }) => [
    number,
    place,
    behaviour[script.behaviour],
    `${ending.climbs}`,
    ending.highest ? `${ending.highest.level} ${seat[ending.highest.seat] ?? ''}` : '–',
    endWords(ending, language),
    endWords(script.expected, language),
    faults.length === 0 ? 'ok' : 'X',
  ]);
  return table(
    [
      columns.number,
      columns.place,
      columns.script,
      columns.climbs,
      columns.highest,
      columns.ended,
      columns.expected,
      columns.ok,
    ],
    rows,
  );
}

/** Names every complaint that ended otherwise than its script foresaw, and in what. */
export function unforeseen(
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

function endWords({ status, closure, closedBy }: Partial<Expected>, language: Language): string {
  const words = WORDS[language].summary;
  if (status === 'closed' && closure && closedBy) return `${words.closure[closure]}, ${words.closedBy[closedBy]}`;
  return status ? COMPLAINT_STATUS[status][language] : '–';
}
