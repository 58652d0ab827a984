import { parseIso } from '#core/calendar/instant';
import type { Language } from '#notices/language';
import type { Say } from '../terminal';
import { openStage, RATE } from './open-stage';
import type { OpenStage } from './open-stage';
import type { OwnInstallation } from './own-installation';
import { Play } from './play';
import { prepare } from './prepare';
import { resultsOf, totalsLines } from './report';
import { readSamples } from './sample';
import { summaryTable, unforeseen } from './summary';
import type { Result } from './summary';
import { momentWords } from './words/when';
import { WORDS } from './words/words';

/** A Monday morning of business time, whatever day it really is. */
const START = parseIso('2026-11-23T08:00+07:00');

/** From the first word to the verdict. Returns the exit code. */
export async function perform(own: OwnInstallation, language: Language, say: Say): Promise<number> {
  const startedAtMs = performance.now();
  const words = WORDS[language];
  const samples = readSamples();
  const start = momentWords(START, 'WIB', language);
  for (const line of words.stage.intro({ complaints: samples.length, start, rate: RATE })) say(line);
  say('');
  const stage = await openStage(await prepare(own, START, language), samples, language, say);
  const play = new Play(stage);
  await stage.clock.start(START);
  say('');
  await play.file(samples);
  say(words.stage.filing(samples.length));
  await play.toTheEnd(START);
  const results = await resultsOf(play.courses, stage);
  for (const line of ['', ...summaryTable(results, language), words.summary.legend, '']) say(line);
  for (const line of await totalsLines(stage, START, language)) say(line);
  await stage.close();
  return verdict(results, stage, language, say, Math.round((performance.now() - startedAtMs) / 1000));
}

function verdict(
  results: readonly Result[],
  { directory }: OpenStage,
  language: Language,
  say: Say,
  seconds: number,
): number {
  const { summary } = WORDS[language];
  const bad = results.filter(({ faults }) => faults.length > 0);
  say('');
  if (bad.length > 0) {
    const lines = unforeseen(bad, language, (value) => directory.titleOf(value) ?? value);
    for (const line of [summary.unforeseen, ...lines]) say(line);
  }
  say(summary.verdict({ good: results.length - bad.length, all: results.length, seconds }));
  return bad.length > 0 ? 1 : 0;
}
