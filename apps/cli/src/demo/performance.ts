import { parseIso } from '#core/calendar/instant';
import { CATEGORY, codesOf } from '#core/vocabulary';
import { deadlineWords } from '#notices/deadline-words';
import type { Language } from '#notices/language';
import type { Say } from '../terminal';
import { closingOf } from './closing';
import { openStage, RATE } from './open-stage';
import type { OwnInstallation } from './own-installation';
import { Play } from './play';
import { prepare } from './prepare';
import { resultsOf, totalsLines } from './report';
import { readSamples } from './sample';
import type { Sample } from './sample';
import { summaryTable } from './summary';
import { WORDS } from './words/words';

/** A Monday morning of business time, whatever day it really is. */
const START = parseIso('2026-11-23T08:00+07:00');

/** From the first word to the verdict. Returns the exit code. */
export async function perform(own: OwnInstallation, language: Language, say: Say): Promise<number> {
  const startedAtMs = performance.now();
  const words = WORDS[language];
  const samples = readSamples();
  const start = deadlineWords(START, 'WIB', language);
  for (const line of words.stage.intro({
    complaints: samples.length,
    categories: categoriesOf(samples, language),
    start,
    rate: RATE,
  }))
    say(line);
  say('');
  const stage = await openStage(await prepare(own, START, language), samples, language, say);
  const play = new Play(stage);
  await stage.clock.start(START);
  say('');
  await play.file(samples);
  say(words.stage.filing({ all: samples.length, told: samples.filter(({ isTold }) => isTold).length }));
  await play.toTheEnd(START);
  const results = await resultsOf(play.courses, stage);
  for (const line of ['', ...summaryTable(results, language), words.summary.legend, '']) say(line);
  for (const line of await totalsLines(stage, START, language)) say(line);
  const seconds = Math.round((performance.now() - startedAtMs) / 1000);
  const { lines, exitCode } = closingOf(results, language, seconds, stage.directory.wordsFor);
  for (const line of ['', ...lines]) say(line);
  await stage.close();
  return exitCode;
}

/** `44 × Bantuan belum cair atau terlambat, …` */
const categoriesOf = (samples: readonly Sample[], language: Language): string =>
  codesOf(CATEGORY)
    .map((code) => `${samples.filter(({ input }) => input.category === code).length} × ${CATEGORY[code][language]}`)
    .join(', ');
