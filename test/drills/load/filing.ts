import { isSocial } from './fate';

const LETTERS = 26;
const FIRST_LETTER = 'a'.charCodeAt(0);

/** A word of its own for every filing. Letters only: digits might be taken for those of a bank card and left out. */
export function markOf(serial: number): string {
  let [rest, word] = [serial, ''];
  for (let place = 0; place < 4; place += 1) {
    word = String.fromCharCode(FIRST_LETTER + (rest % LETTERS)) + word;
    rest = Math.floor(rest / LETTERS);
  }
  return `tanda-${word}`;
}

/** The body of a synthetic filing; the person is invented. */
export function filingOf(serial: number, regionCode: string): object {
  const category = isSocial(serial)
    ? { category: 'SOS-01', caseKind: 'malnutrition', isContactConfirmed: true }
    : { category: 'BYR-01', stage: 1, stageYear: 2026 };
  const tail = String((serial % 9_998) + 1).padStart(4, '0');
  return {
    ...category,
    programme: 'PKH',
    regionCode,
    channel: 'hotline',
    reporterKind: 'beneficiary',
    narrative: `Bantuan tahap 1 belum masuk ke rekening, ${markOf(serial)}.`,
    reporter: {
      name: `Sintetis ${serial} (rekaan)`,
      nik: `332501410785${tail}`,
      kk: `332501010115${tail}`,
      phone: '081234567890',
      safeChannel: 'sms',
    },
  };
}
