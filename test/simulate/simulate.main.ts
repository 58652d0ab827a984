import { flag, numberFlag } from '../verify/flags';
import { publishedCalendars, publishedPolicy } from './published';
import { simulate } from './simulation';

const startedAt = performance.now();
const seconds = () => Number(((performance.now() - startedAt) / 1000).toFixed(1));
const say = (line: string) => process.stderr.write(`[simulate] ${seconds()} s  ${line}\n`);
const listed = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts)
    .sort(([, one], [, other]) => other - one)
    .map(([what, times]) => `${what} ${times}`)
    .join(', ');

const [complaints, days, seed] = [numberFlag('complaints', 10_000), numberFlag('days', 60), numberFlag('seed', 6)];
const policy = publishedPolicy();
say(`${complaints} invented complaints over ${days} days, policy ${policy.version}, seed ${seed}`);
say('each is lived twice, with the same acts of people: every wake on time; and wakes late, twice, or never.');
say('Compared: every event of the complaint and its tasks with its instant, measured clocks and their breaches, and');
say('which acts were accepted. Not compared: when an effect was carried out.');
const result = simulate({
  complaints,
  days,
  seed,
  policy,
  calendarOf: publishedCalendars(),
  progress: (done) => say(`${done} of ${complaints}`),
});
const { late, doubled, missing } = result.wakes;
say(`${result.events} events, ${result.acts} acts (${result.refusedActs} refused), ${result.breaches} breaches`);
say(`status at the end: ${listed(result.statuses)}`);
say(`climbs: ${listed(result.climbs)}`);
say(`clocks: ${listed(result.changes)}`);
say(`wakes late ${late}, doubled ${doubled}, missing ${missing}`);
say(`${result.differences.length} differences`);
for (const line of result.differences.slice(0, 10)) say(line);
if (flag('json')) {
  const { events, breaches, acts } = result;
  const differences = result.differences.length;
  const wakes = { lateWakes: late, doubledWakes: doubled, missingWakes: missing };
  const figures = { complaints, days, events, acts, differences, breaches, ...wakes, seconds: seconds(), seed };
  process.stdout.write(`${JSON.stringify(figures)}\n`);
}
process.exitCode = result.differences.length === 0 ? 0 : 1;
