import {
  AGE_BUCKET,
  ASKED_FIGURE,
  CATEGORY,
  COMPLAINT_STATUS,
  MONITOR_CAUSE,
  MONITOR_FIGURE,
  PARTY,
  WAITED_ON,
} from '#core/vocabulary';
import type { Label } from '#core/vocabulary';
import { MEMO, NARROWED } from './memo-words';
import type { MonitorFilter } from './monitor-filter';
import type { MonitorView } from './monitor.view';

type Names = Pick<MonitorView, 'institutions' | 'regions'>;
type Value<Name extends keyof MonitorFilter> = NonNullable<MonitorFilter[Name]>;

/** More would take the page for themselves: then their codes say it. */
const CATEGORIES_IN_WORDS = 3;
const WAITER = { ...PARTY, ...WAITED_ON } as const;

/** What the memo is narrowed to. Every filter there is has its words here: a figure never stands on paper without what was left out of it. */
export function narrowedTo(filter: MonitorFilter, { institutions, regions }: Names, language: 'id' | 'en'): string {
  const say = (label: Label): string => label[language];
  const words: { readonly [Name in keyof Required<MonitorFilter>]: (value: Value<Name>) => string } = {
    periodDays: (days) => say(MEMO.period).replace('{days}', String(days)),
    region: (code) => regions.find((region) => region.code === code)?.name ?? code,
    category: (codes) =>
      codes.map((code) => (codes.length > CATEGORIES_IN_WORDS ? code : say(CATEGORY[code]))).join(', '),
    figure: (figure) => say(MONITOR_FIGURE[figure]),
    age: (age) => say(AGE_BUCKET[age]),
    status: (codes) => codes.map((code) => say(COMPLAINT_STATUS[code])).join(', '),
    waitingOn: (waiter) => say(WAITER[waiter]),
    usedBy: (waiter) => say(WAITER[waiter]),
    institutionId: (id) => institutions.find((institution) => institution.id === id)?.name ?? id,
    asked: (asked) => say(ASKED_FIGURE[asked]),
    cause: (cause) => say(MONITOR_CAUSE[cause]),
  };
  const said = <Name extends keyof MonitorFilter>(name: Name): readonly string[] => {
    const value = filter[name];
    if (value === undefined) return [];
    const text = words[name](value as Value<Name>);
    return name in NARROWED ? [`${say(NARROWED[name as keyof typeof NARROWED])}: ${text}`] : [text];
  };
  const parts = (Object.keys(words) as (keyof MonitorFilter)[]).flatMap(said);
  return parts.length === 1 ? `${parts.join('')}, ${say(MEMO.everything)}` : parts.join('; ');
}
