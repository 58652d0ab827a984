import { policy } from '../fixtures.spec-data';
import { normsOf } from './policy';
import type { ExtensionPolicy } from './policy';
import type { Duration } from '../calendar/duration';

/** Each rule for more time, with the limit it is added to. */
const RULES: readonly (readonly [name: string, limit: Duration, rule: ExtensionPolicy])[] = [
  ...policy.categories.flatMap((row) => [
    ...(row.targetExtension ? [[`target of ${row.category}`, row.target, row.targetExtension] as const] : []),
    ...normsOf(row).flatMap(({ norm, duration, extension }) =>
      extension ? [[`${norm} of ${row.category}`, duration, extension] as const] : [],
    ),
  ]),
  ...policy.ladders.flatMap(({ id, limit }) =>
    limit?.extension ? [[`limit of ladder ${id}`, limit.duration, limit.extension] as const] : [],
  ),
];

const counted = (duration: Duration) => [duration.unit, duration.unit === 'workingDays' ? duration.rule : undefined];

describe('the rules for more time in the policy in force', () => {
  it.each(RULES)(
    '%s: counted like the limit itself, a number of times, for reasons, by a named rule',
    (_, limit, rule) => {
      expect(counted(rule.duration)).toEqual(counted(limit));
      expect(rule.duration.amount).toBeGreaterThan(0);
      expect(rule.atMost).toBeGreaterThan(0);
      expect(rule.reasons.length).toBeGreaterThan(0);
      expect(rule.norm).not.toBe('');
    },
  );

  it('give the banks what POJK 22/2023 gives them: 10 working days, once', () => {
    expect(RULES.filter(([, , { norm }]) => norm.startsWith('POJK 22/2023'))).toHaveLength(2);
    for (const [, limit, rule] of RULES.filter(([, , { norm }]) => norm.startsWith('POJK')))
      expect([limit.amount, rule.duration.amount, rule.atMost]).toEqual([10, 10, 1]);
  });

  it('give nothing where somebody may be in danger', () => {
    const inDanger = policy.categories.filter(({ severity }) => severity === 'S1');
    expect(inDanger.length).toBeGreaterThan(0);
    for (const row of inDanger)
      expect([row.targetExtension, ...normsOf(row).map(({ extension }) => extension)].filter(Boolean)).toEqual([]);
  });
});
