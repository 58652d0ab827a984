import { isDeepStrictEqual } from 'node:util';
import { positionIdOf, userIdOf } from '#persistence/seeds/demo-ids';
import type { Ending } from './ending';
import type { Script } from './sample';

/** Something that went otherwise than the script foresaw. */
export interface Fault {
  readonly what:
    | 'status'
    | 'closure'
    | 'closedBy'
    | 'reopenings'
    | 'firstAt'
    | 'passedOver'
    | 'answeredAt'
    | 'standIn'
    | 'other'
    | 'case'
    | 'referral'
    | 'refused';
  readonly expected: string;
  readonly found: string;
}

/** Compares how a complaint ended, and whose hands it went through, with its script. Nothing: as foreseen. */
export function findFaults(script: Script, ending: Ending): readonly Fault[] {
  const { expected, firstAt, passedOver = [], standIn } = script;
  const answeredAt = script.objection?.answeredAt ?? script.answeredAt;
  const compared = [
    compare('status', expected.status, ending.status),
    compare('closure', expected.closure, ending.closure),
    compare('closedBy', expected.closedBy, ending.closedBy),
    compare('reopenings', expected.reopenings ?? 0, ending.reopenings),
    compare('firstAt', positionIdOf(firstAt), ending.firstAt, firstAt),
    compare('passedOver', passedOver, ending.passedOver),
    compare('answeredAt', answeredAt && positionIdOf(answeredAt), ending.answeredAt, answeredAt),
    ...othersCompared(script, ending),
    ...caseCompared(script, ending),
    standIn && compare('standIn', userIdOf(standIn), ending.answeredById, standIn),
  ];
  const refused = ending.refusals.map((found): Fault => ({ what: 'refused', expected: '', found }));
  return [...compared.filter((fault) => typeof fault === 'object'), ...refused];
}

/** Whoever answered for another party, reviewed it or approved the closing. */
const othersCompared = ({ others = [] }: Script, ending: Ending) =>
  others.map(({ ask, answeredAt }) =>
    compare('other', positionIdOf(answeredAt), ending.others.get(ask), `${ask}: ${answeredAt}`),
  );

/** The social case and each of its referrals. */
function caseCompared({ case: script }: Script, { case: found }: Ending) {
  if (!script) return [];
  const { referrals, closure } = script;
  return [
    compare('case', ['closed', closure], [found?.status, found?.closure]),
    compare('referral', referrals.length, found?.referrals.length),
    ...referrals.map(({ expected: { status, outcome, addressees } }, index) => {
      const end = found?.referrals[index];
      return compare(
        'referral',
        [status, outcome, ...addressees],
        [end?.status, end?.outcome, ...(end?.addressees ?? [])],
      );
    }),
  ];
}

/** `shown`: how the script names what was expected. */
function compare(what: Fault['what'], expected: unknown, found: unknown, shown = words(expected)): Fault | undefined {
  return isDeepStrictEqual(expected, found) ? undefined : { what, expected: shown, found: words(found) };
}

const words = (value: unknown): string => (Array.isArray(value) ? `[${value.join(', ')}]` : String(value ?? '–'));
