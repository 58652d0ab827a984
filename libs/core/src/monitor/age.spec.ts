import { AGE_BUCKET, codesOf } from '../vocabulary';
import { filedWithin } from './age';

const NOW = Date.parse('2026-11-23T03:00:00Z');
const DAY_MS = 86_400_000;

const bucketsOf = (filedAt: number): readonly string[] =>
  codesOf(AGE_BUCKET).filter((bucket) => {
    const { after, until } = filedWithin(bucket, NOW);
    return filedAt <= until && (after === undefined || filedAt > after);
  });

describe('ageing buckets', () => {
  it.each([
    [0, 'upTo3'],
    [4 * DAY_MS - 1, 'upTo3'],
    [4 * DAY_MS, 'from4To5'],
    [6 * DAY_MS - 1, 'from4To5'],
    [6 * DAY_MS, 'from6To14'],
    [15 * DAY_MS - 1, 'from6To14'],
    [15 * DAY_MS, 'from15To30'],
    [31 * DAY_MS - 1, 'from15To30'],
    [31 * DAY_MS, 'from31To60'],
    [61 * DAY_MS - 1, 'from31To60'],
    [61 * DAY_MS, 'over60'],
    [4_000 * DAY_MS, 'over60'],
  ])('%s ms old lies in %s and nowhere else', (ageMs, bucket) => {
    expect(bucketsOf(NOW - ageMs)).toEqual([bucket]);
  });
});
