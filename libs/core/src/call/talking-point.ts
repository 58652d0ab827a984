import type { CategoryCode, Party, PaymentState } from '../vocabulary';

/** A short text for the telephone. Versioned data: which version was read out is kept with the call. */
export interface TalkingPoint {
  readonly code: string;
  readonly version: number;
  readonly categories: readonly CategoryCode[];
  /** Only where the payment stands like this; left out, always. */
  readonly paymentStates?: readonly PaymentState[];
  readonly title: { readonly id: string; readonly en: string };
  readonly text: { readonly id: string; readonly en: string };
}

export interface TalkingPoints {
  readonly version: string;
  /** Where the texts come from. */
  readonly source: string;
  readonly points: readonly TalkingPoint[];
}

/** What may be said in this category, what fits the payment first. */
export function talkingPointsFor(
  { points }: TalkingPoints,
  category: CategoryCode | undefined,
  paymentState: PaymentState | undefined,
): readonly TalkingPoint[] {
  const fits = (point: TalkingPoint): boolean =>
    paymentState !== undefined && (point.paymentStates?.includes(paymentState) ?? false);
  return points
    .filter((point) => category === undefined || point.categories.includes(category))
    .filter((point) => point.paymentStates === undefined || paymentState === undefined || fits(point))
    .sort((one, other) => Number(fits(other)) - Number(fits(one)));
}

/** Whoever has to say more about a payment in this state (domain §4.3). Not knowing is a state too. */
export const ASKED_ABOUT_PAYMENT: Readonly<Record<PaymentState, Party>> = {
  unknown: 'dataAdministrator',
  notInFinalClosing: 'dataAdministrator',
  accountCheckFailed: 'bank',
  paymentOrdered: 'bank',
  instructed: 'bank',
  toppedUp: 'bank',
};

/** Working days after which the caller is telephoned when nothing is known (proposal: first answer of BYR-01). */
export const CALL_BACK_WORKING_DAYS = 2;
