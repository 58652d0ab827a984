import { COMPLAINT_STATUS } from '#core/vocabulary';
import type { Language } from '#notices/language';
import type { Ending } from './ending';
import type { Expected, Sample } from './sample';
import { table } from './table';
import type { Fault } from './verdict';
import { levelWords, seatWords } from './words/seat';
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
  const { columns, behaviour } = WORDS[language].summary;
  const rows = results.map(({ number, place, script, ending, faults }) => [
    number,
    place,
    behaviour[script.behaviour],
    `${ending.climbs}`,
    highestWords(ending, language),
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

function highestWords({ highest }: Ending, language: Language): string {
  if (!highest) return '–';
  const [level, seat] = [levelWords(highest.level, language), seatWords(highest.seat, language)];
  return seat.includes(level) ? seat : `${level} ${seat}`;
}

function endWords({ status, closure, closedBy }: Partial<Expected>, language: Language): string {
  const words = WORDS[language].summary;
  if (status === 'closed' && closure && closedBy) return `${words.closure[closure]}, ${words.closedBy[closedBy]}`;
  return status ? COMPLAINT_STATUS[status][language] : '–';
}
