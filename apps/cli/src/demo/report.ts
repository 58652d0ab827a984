import type { Instant } from '#core/calendar/instant';
import { DEADLINE_PURPOSE } from '#core/vocabulary';
import type { Language } from '#notices/language';
import { userIdOf } from '#persistence/seeds/demo-ids';
import type { Course } from './course';
import { endingOf } from './ending';
import type { ComplaintEnd } from './ending';
import type { OpenStage } from './open-stage';
import { OPERATOR } from './perform-act';
import type { Result } from './summary';
import { countsInWords, readTotals } from './totals';
import { findFaults } from './verdict';
import { momentWords } from './words/when';
import { WORDS } from './words/words';

/** How every complaint ended, as the api tells, beside what its script foresaw. */
export async function resultsOf(
  courses: readonly Course[],
  { api, directory }: Pick<OpenStage, 'api' | 'directory'>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const { id, number, sample, events, refusals } of courses) {
    const end = await api.get<ComplaintEnd>(userIdOf(OPERATOR), `/complaints/${id}`);
    const ending = endingOf(end, events, refusals);
    const place = `${directory.village(sample.input.regionCode)}, ${directory.district(sample.input.regionCode)}`;
    results.push({ number, place, script: sample.script, ending, faults: findFaults(sample.script, ending) });
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
  const fired = countsInWords(totals.fired, (purpose) => DEADLINE_PURPOSE[purpose][language]);
  const breaches = countsInWords(totals.breaches, (purpose) => breach[purpose] ?? DEADLINE_PURPOSE[purpose][language]);
  return [
    `${titles.time}: ${moment(startedAt)} – ${moment(await clock.now())}`,
    `${titles.deadlines}: ${fired}`,
    `${titles.messages}: ${totals.sent} ${sent}, ${totals.suppressed} ${suppressed}`,
    `${titles.breaches}: ${breaches}`,
    `${titles.running}: ${totals.running}`,
  ];
}
