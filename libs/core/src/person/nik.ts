import { epochDayOf } from '../calendar/instant';
import type { PlainDate } from '../calendar/instant';
import { findZoneOfRegion } from '../calendar/region-zone';

export const NIK_LENGTH = 16;

export type NikFault =
  | { readonly code: 'nikNotDigits' }
  | { readonly code: 'nikLength'; readonly expected: number; readonly actual: number }
  | { readonly code: 'nikProvince' }
  | { readonly code: 'nikBirthDate' }
  | { readonly code: 'nikSerial' };

export interface NikFacts {
  /** Province of the *first* registration, Kemendagri code; it may not be where the person lives. */
  readonly provinceCode: string;
  /** Kecamatan of the first registration; may be a code from before a split, so unknown is a warning elsewhere. */
  readonly districtCode: string;
  readonly sex: 'female' | 'male';
  /** Earliest first: the year has two digits, so a person may be of either century. Never empty. */
  readonly birthDates: readonly PlainDate[];
}

export type NikCheck =
  { readonly ok: true; readonly facts: NikFacts } | { readonly ok: false; readonly fault: NikFault };

const CENTURIES = ['19', '20'] as const;
/** Women carry their day of birth plus 40. */
const FEMALE_OFFSET = 40;

/**
 * `PPKKCC DDMMYY SSSS`. There is no check digit: what passes may still be mistyped, so a person confirms it by name.
 * `today` bounds the date of birth, which must lie in 1900 to today.
 */
export function checkNik(nik: string, today: PlainDate): NikCheck {
  if (!/^\d*$/.test(nik)) return fault({ code: 'nikNotDigits' });
  if (nik.length !== NIK_LENGTH) return fault({ code: 'nikLength', expected: NIK_LENGTH, actual: nik.length });
  if (!findZoneOfRegion(nik)) return fault({ code: 'nikProvince' });
  const codedDay = Number(nik.slice(6, 8));
  const sex = codedDay > FEMALE_OFFSET ? 'female' : 'male';
  const day = String(sex === 'female' ? codedDay - FEMALE_OFFSET : codedDay).padStart(2, '0');
  const birthDates = CENTURIES.map((century) => `${century}${nik.slice(10, 12)}-${nik.slice(8, 10)}-${day}`).filter(
    (date) => isRealDate(date) && date <= today,
  );
  if (birthDates.length === 0) return fault({ code: 'nikBirthDate' });
  if (nik.endsWith('0000')) return fault({ code: 'nikSerial' });
  return { ok: true, facts: { provinceCode: nik.slice(0, 2), districtCode: nik.slice(0, 6), sex, birthDates } };
}

const fault = (of: NikFault): NikCheck => ({ ok: false, fault: of });

function isRealDate(date: PlainDate): boolean {
  try {
    epochDayOf(date);
    return true;
  } catch {
    return false;
  }
}
