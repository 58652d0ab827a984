import type { Duration } from '../calendar/duration';
import type { ExplainedDay, Explanation, Share } from '../calendar/explanation';
import {
  DEADLINE_PURPOSE,
  EXTENSION_REASON,
  HOURS_KIND,
  PAUSE_REASON,
  ROW_STATUS,
  WHY_NOT_COUNTED,
} from '../vocabulary';
import { dateWords, instantWords, lengthWords, startWords } from './dates';
import type { Language } from './dates';
import type { ExplainedDeadline } from './explained-deadline';
import { WORDS } from './words';
import type { Words } from './words';
import { normWords } from './norm-words';

/** A few plain sentences: when it is due, what it has, what was left out and why, and what it all rests on. */
export function sentencesOf(explained: ExplainedDeadline, language: Language): readonly string[] {
  const { clock, calendar, policyVersion, explanation, ground, knownUntil, between } = explained;
  const words = WORDS[language];
  const when = (at: number): string => instantWords(at, clock.zone, language);
  const since = (at: number): string => startWords(at, clock.zone, language);
  return [
    words.due(DEADLINE_PURPOSE[clock.purpose][language], when(clock.dueAt)),
    ...(clock.stoppedAt === undefined ? [] : [words.stopped(since(clock.stoppedAt))]),
    ...(clock.standsUntil === undefined ? [] : [words.standing(when(clock.standsUntil))]),
    ...(ground === 'armedOnly' ? [words.armedOnly(since(clock.armedAt))] : []),
    ...(between ? [words.between(between.workingDays, lengthWords(between.workingSeconds, language), calendar)] : []),
    ...budgetOf(explained, language, { when, since }),
    ...(explanation ? countedIn(explained, explanation, language) : []),
    ...(ground === 'beyondCalendar' ? [words.beyond(calendar, dateWords(knownUntil ?? '', language))] : []),
    ...(explained.isSame === false && explanation ? [words.differs(when(explanation.dueAt))] : []),
    words.source(
      explanation?.layers.map(({ id, version }) => `${id}@${version}`).join(' + ') ?? calendar,
      policyVersion,
      clock.zone,
    ),
  ];
}

function budgetOf(
  { clock: { basis }, duration, explanation, whole }: ExplainedDeadline,
  language: Language,
  { when, since }: { readonly when: (at: number) => string; readonly since: (at: number) => string },
): readonly string[] {
  if (!basis || !duration) return [];
  const words = WORDS[language];
  const { fraction, norm, extension, pauses = [] } = basis;
  // How the whole is counted would be wrong of a share: that of working days is one of hours, from the first minute on.
  return [
    words.runs(words.amount(basis.duration), since(basis.from)),
    ...(fraction === undefined ? [words.rule(duration)] : []),
    ...(norm === undefined ? [] : [words.norm(normWords(norm, language))]),
    ...(extension
      ? [
          words.extended(
            words.amount(extension.duration),
            since(extension.grantedAt),
            EXTENSION_REASON[extension.reason][language],
          ),
        ]
      : []),
    ...(whole && explanation?.share
      ? shareOf(explanation, explanation.share, { duration, language, end: when(whole.dueAt) })
      : []),
    ...pauses.map(({ from, to, reason }) => words.pause(since(from), when(to), PAUSE_REASON[reason][language])),
  ];
}

/** What the share of a reminder or a warning is one of, and what it comes to. */
function shareOf(
  { measure, budget }: Explanation,
  { fraction, of, amount }: Share,
  { duration, language, end }: { readonly duration: Duration; readonly language: Language; readonly end: string },
): readonly string[] {
  const words = WORDS[language];
  const percent = `${Math.round(fraction * 100)} %`;
  const length = (budget: number): string => countedWords({ measure, budget }, language);
  return [
    words.part(percent, words.amount(duration), end),
    words.share(measure, percent, length(of), length(amount)),
    ...(budget < amount ? [words.shareAtEnd] : []),
  ];
}

function countedIn({ whole }: ExplainedDeadline, explanation: Explanation, language: Language): readonly string[] {
  const words = WORDS[language];
  const skipped = skippedIn(explanation.days, language, words);
  // A share of working days is one of the hours of all of them.
  const shared = whole?.duration.unit === 'workingDays' ? [{ ...whole, measure: explanation.measure }] : [];
  const estimates = [...new Set([explanation, ...shared].flatMap((each) => estimatesIn(each, language)))];
  return [
    words.counted(countedWords(explanation, language)),
    ...(skipped === '' ? [] : [words.skipped(skipped)]),
    ...otherHours(explanation.days, language, words),
    ...(estimates.length === 0 ? [] : [words.estimate(estimates.join('; '))]),
  ];
}

/**
 * Days off that may be fixed otherwise; hours too, where they were counted, on the last day, for when it closes, and on the
 * first, where closing time decides which day is that of receipt.
 */
function estimatesIn({ days, measure, duration }: Explanation, language: Language): readonly string[] {
  const closingDecides = duration.unit === 'workingDays' && duration.rule === 'nextWorkingDay';
  const found = days.flatMap(({ date, dayOff, hours, why }, index) => {
    if (dayOff?.status === 'estimate' && (why !== 'dayZero' || closingDecides))
      return [`${dayOff.name ?? WHY_NOT_COUNTED[dayOff.kind][language]} ${dateWords(date, language)}`];
    const matters = measure === 'workingSeconds' || index === days.length - 1 || (index === 0 && closingDecides);
    if (!matters || hours?.status !== 'estimate' || hours.kind === 'workWeek') return [];
    return [hours.name ?? HOURS_KIND[hours.kind][language]];
  });
  return [...new Set(found)];
}

/** What was counted, in the measure of the budget. */
export function countedWords({ measure, budget }: Pick<Explanation, 'measure' | 'budget'>, language: Language): string {
  switch (measure) {
    case 'workingSeconds':
      return lengthWords(budget, language);
    case 'milliseconds':
      return lengthWords(budget / 1000, language);
    case 'workingDays':
      return WORDS[language].amount({ unit: 'workingDays', amount: budget, rule: 'receiptDate' });
    case 'calendarDays':
      return WORDS[language].amount({ unit: 'calendarDays', amount: budget });
  }
}

/** Days off by name, the rest by how many. */
function skippedIn(days: readonly ExplainedDay[], language: Language, words: Words): string {
  const counts = new Map<string, number>();
  const named: string[] = [];
  for (const { why, dayOff, date } of days) {
    if (why === undefined) continue;
    const reason = WHY_NOT_COUNTED[why][language];
    if (dayOff && why === dayOff.kind)
      named.push(
        `${dateWords(date, language)} (${reason}: ${dayOff.name ?? ''}; ${dayOff.decree}, ${ROW_STATUS[dayOff.status][language]})`,
      );
    else counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return [...[...counts].map(([why, count]) => words.days(count, why)), ...named].join('; ');
}

/** Ramadan, half days, rosters: the first and the last day of each in this stretch. */
function otherHours(days: readonly ExplainedDay[], language: Language, words: Words): readonly string[] {
  const stretches = new Map<string, { day: ExplainedDay; last: string }>();
  for (const day of days) {
    if (!day.hours || day.hours.kind === 'workWeek' || day.hours.kind === 'always' || day.spans.length === 0) continue;
    const key = `${day.hours.kind} ${day.hours.name} ${day.hours.decree}`;
    stretches.set(key, { day: stretches.get(key)?.day ?? day, last: day.date });
  }
  return [...stretches.values()].flatMap(({ day: { hours, date }, last }) =>
    hours
      ? [
          words.otherHours(
            HOURS_KIND[hours.kind][language],
            dateWords(date, language),
            dateWords(last, language),
            hours.decree,
            ROW_STATUS[hours.status][language],
          ),
        ]
      : [],
  );
}
