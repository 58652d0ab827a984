import type { ExplainedDay, Explanation } from '../calendar/explanation';
import type { Zone } from '../calendar/instant';
import { HOURS_KIND, ROW_STATUS, WHY_NOT_COUNTED } from '../vocabulary';
import { dateWords, endWords, lengthWords, timeWords } from './dates';
import type { Language } from './dates';
import { WORDS } from './words';

/** One line of the day table. */
export interface DayLine {
  readonly date: string;
  readonly day: string;
  /** How much of the budget; empty where nothing counted. */
  readonly counted: string;
  readonly why: string;
}

export function dayTable(explanation: Explanation, language: Language): readonly DayLine[] {
  let sum = 0;
  return explanation.days.map((day) => {
    sum += day.counted;
    return {
      date: day.date,
      day: dateWords(day.date, language),
      counted: countedOn(day, explanation, sum, language),
      why: whyOf(day, explanation, language),
    };
  });
}

function countedOn(day: ExplainedDay, { measure }: Explanation, sum: number, language: Language): string {
  if (day.counted === 0) return '';
  if (measure === 'workingDays' || measure === 'calendarDays') return WORDS[language].nth(sum);
  if (measure === 'workingSeconds') return lengthWords(day.counted, language);
  // Rounded as the sums are, so that what is shown adds up to the budget.
  return lengthWords(Math.round(sum / 1000) - Math.round((sum - day.counted) / 1000), language);
}

function whyOf(day: ExplainedDay, { zone, measure }: Explanation, language: Language): string {
  const { why, dayOff, hours, spans, breaks, pauses } = day;
  const hoursShown = measure === 'workingSeconds' || measure === 'milliseconds';
  const parts = [
    why &&
      (dayOff && why === dayOff.kind
        ? `${WHY_NOT_COUNTED[why][language]}: ${dayOff.name ?? ''} (${dayOff.decree}, ${ROW_STATUS[dayOff.status][language]})`
        : WHY_NOT_COUNTED[why][language]),
    hoursShown && spans.length > 0 && timesOf(spans, zone, language),
    hoursShown && breaks.length > 0 && WORDS[language].breaks(timesOf(breaks, zone, language)),
    why === undefined &&
      hours &&
      hours.kind !== 'workWeek' &&
      hours.kind !== 'always' &&
      `${HOURS_KIND[hours.kind][language]} (${hours.decree}, ${ROW_STATUS[hours.status][language]})`,
    why !== 'paused' && pauses.length > 0 && `${WHY_NOT_COUNTED.paused[language]} ${timesOf(pauses, zone, language)}`,
  ];
  return parts.filter((part) => typeof part === 'string').join('; ');
}

const timesOf = (
  stretches: readonly { readonly from: number; readonly to: number }[],
  zone: Zone,
  language: Language,
): string =>
  stretches.map(({ from, to }) => `${timeWords(from, zone, language)}–${endWords(to, zone, language)}`).join(', ');
