import type { Instant } from '#core/calendar/instant';
import { ADDRESSEE_STATUS, DEADLINE_PURPOSE, REFERRAL_STATUS } from '#core/vocabulary';
import type { Label } from '#core/vocabulary';
import type { Language } from '#notices/language';
import { userIdOf } from '#persistence/seeds/demo-ids';
import { readCaseEnd } from './case-ending';
import type { Course } from './course';
import { endingOf } from './ending';
import type { ComplaintEnd } from './ending';
import type { OpenStage } from './open-stage';
import { OPERATOR } from './perform-act';
import type { Result } from './summary';
import { countsInWords, readTotals } from './totals';
import type { Count } from './totals';
import { findFaults } from './verdict';
import { momentWords } from './words/when';
import { WORDS } from './words/words';

/** How every complaint ended, as the api tells, beside what its script foresaw. */
export async function resultsOf(
  courses: readonly Course[],
  { api, directory }: Pick<OpenStage, 'api' | 'directory'>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const course of courses) {
    const { id, number, sample } = course;
    const end = await api.get<ComplaintEnd>(userIdOf(OPERATOR), `/complaints/${id}`);
    const ending = endingOf(end, course, await readCaseEnd(course, api));
    const { category, regionCode } = sample.input;
    const district = directory.district(regionCode);
    const place = course.lane === 'sober' ? district : `${directory.village(regionCode)}, ${district}`;
    const faults = findFaults(sample.script, ending);
    results.push({ number, category, place, script: sample.script, ending, faults });
  }
  return results;
}

export async function totalsLines(
  { admin, clock }: Pick<OpenStage, 'admin' | 'clock'>,
  startedAt: Instant,
  language: Language,
): Promise<readonly string[]> {
  const totals = await readTotals(admin);
  const { totals: titles, sent, suppressed, breach } = WORDS[language].summary;
  const moment = (at: Instant) => momentWords(at, 'WIB', language);
  const fired = countsInWords(totals.fired, DEADLINE_PURPOSE, (purpose) => DEADLINE_PURPOSE[purpose][language]);
  const breaches = countsInWords(
    totals.breaches,
    DEADLINE_PURPOSE,
    (purpose) => breach[purpose] ?? DEADLINE_PURPOSE[purpose][language],
  );
  return [
    `${titles.time}: ${moment(startedAt)} – ${moment(await clock.now())}`,
    `${titles.deadlines}: ${fired}`,
    `${titles.messages}: ${totals.sent} ${sent}, ${totals.suppressed} ${suppressed}`,
    `${titles.breaches}: ${breaches}`,
    `${titles.running}: ${totals.running}`,
    `${titles.referrals}: ${wordsOf(totals.referrals, REFERRAL_STATUS, language)}`,
    `${titles.addressees}: ${wordsOf(totals.addressees, ADDRESSEE_STATUS, language)}`,
  ];
}

const wordsOf = <Code extends string>(
  counts: readonly Count<Code>[],
  labels: Readonly<Record<Code, Label>>,
  language: Language,
): string => countsInWords(counts, labels, (code) => labels[code][language]);
