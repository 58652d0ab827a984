import { CATEGORY, codesOf, COMPLAINT_STATUS } from '#core/vocabulary';
import type { CategoryCode } from '#core/vocabulary';
import type { Language } from '#notices/language';
import type { Ending } from './ending';
import { laneOf } from './lane';
import type { Expected, Sample } from './sample';
import { table } from './table';
import type { Fault } from './verdict';
import { levelWords, seatWords } from './words/seat';
import { WORDS } from './words/words';

/** One complaint of the summary. */
export interface Result {
  readonly number: string;
  readonly category: CategoryCode;
  readonly place: string;
  readonly script: Sample['script'];
  readonly ending: Ending;
  readonly faults: readonly Fault[];
}

/** One table, a heading above each kind of complaint. */
export function summaryTable(results: readonly Result[], language: Language): readonly string[] {
  const { columns } = WORDS[language].summary;
  const grouped = codesOf(CATEGORY)
    .map((category) => ({ category, group: results.filter((result) => result.category === category) }))
    .filter(({ group }) => group.length > 0);
  const head = [
    columns.number,
    columns.place,
    columns.script,
    columns.climbs,
    columns.highest,
    columns.ended,
    columns.expected,
    columns.ok,
  ];
  const rows = grouped.flatMap(({ group }) => group.map((result) => rowOf(result, language)));
  const [title = '', rule = '', ...lines] = table(head, rows);
  let next = 0;
  return [
    title,
    rule,
    ...grouped.flatMap(({ category, group }) => {
      const from = next;
      next += group.length;
      return [`${category} ${CATEGORY[category][language]} (${group.length})`, ...lines.slice(from, next)];
    }),
  ];
}

function rowOf({ number, category, place, script, ending, faults }: Result, language: Language): readonly string[] {
  const end = laneOf(category) === 'sober' ? soberEndWords : endWords;
  return [
    number,
    place,
    WORDS[language].summary.behaviour[script.behaviour],
    `${ending.climbs}`,
    highestWords(ending, language),
    end(ending, language),
    end(script.expected, language),
    faults.length === 0 ? 'ok' : 'X',
  ];
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

/** Not what came out, only that it was seen to, and by whom it was closed. */
function soberEndWords({ status, closedBy }: Partial<Expected>, language: Language): string {
  const words = WORDS[language].summary;
  if (status === 'closed' && closedBy) return `${words.seenTo}, ${words.closedBy[closedBy]}`;
  return status ? COMPLAINT_STATUS[status][language] : '–';
}
