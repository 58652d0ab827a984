import { findZoneOfRegion } from '../calendar/region-zone';

export const KK_LENGTH = 16;

export type KkFault =
  | { readonly code: 'kkNotDigits' }
  | { readonly code: 'kkLength'; readonly expected: number; readonly actual: number }
  | { readonly code: 'kkProvince' };

/**
 * The number of a family card (kartu keluarga); `undefined` when it is plausible. Its layout resembles a NIK's with the
 * date of issue, but that is not laid down in a public rule: nobody is turned away for it.
 */
export function findKkFault(kk: string): KkFault | undefined {
  if (!/^\d*$/.test(kk)) return { code: 'kkNotDigits' };
  if (kk.length !== KK_LENGTH) return { code: 'kkLength', expected: KK_LENGTH, actual: kk.length };
  return findZoneOfRegion(kk) ? undefined : { code: 'kkProvince' };
}
