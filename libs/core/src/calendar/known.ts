import type { PlainDate } from './instant';

/** An answer the calendar can give, or the refusal to guess outside the years it knows. */
export type Known<T> = { readonly ok: true; readonly value: T } | OutsideCalendar;

export interface OutsideCalendar {
  readonly ok: false;
  /** The question or its answer lies after the last day the calendar speaks of, or before the first. */
  readonly reason: 'beyondHorizon' | 'beforeCalendar';
  /** `<id>@<version>` */
  readonly calendar: string;
  readonly knownFrom: PlainDate;
  readonly knownUntil: PlainDate;
}

export const known = <T>(value: T): Known<T> => ({ ok: true, value });
