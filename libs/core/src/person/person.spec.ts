import fc from 'fast-check';
import { growth } from '#testing/growth';
import { scrubCardSecrets } from './card-secrets';
import { findKkFault } from './kk-number';
import { maskedNumber, maskedPhone } from './masking';
import { checkNik } from './nik';
import { findPhone } from './phone';

const TODAY = '2026-03-13';

// All numbers are invented; serial 9999 is never reached in one district on one day.
describe('NIK', () => {
  it.each([
    ['a man', '3204011208859999', { sex: 'male', birthDates: ['1985-08-12'] }],
    ['a woman: day of birth plus 40', '3204015208859999', { sex: 'female', birthDates: ['1985-08-12'] }],
    ['either century', '3204010101069999', { sex: 'male', birthDates: ['1906-01-01', '2006-01-01'] }],
    ['born today', '3204011303269999', { birthDates: ['1926-03-13', '2026-03-13'] }],
    ['born tomorrow was a hundred years ago', '3204011403269999', { birthDates: ['1926-03-14'] }],
    ['leap day of 2000; 1900 had none', '3204012902009999', { birthDates: ['2000-02-29'] }],
    ['a woman on a leap day', '3204016902049999', { sex: 'female', birthDates: ['1904-02-29', '2004-02-29'] }],
    ['a kecamatan nobody knows', '9499990101909999', { districtCode: '949999', provinceCode: '94' }],
  ])('takes %s', (_what, nik, facts) => {
    expect(checkNik(nik, TODAY)).toMatchObject({ ok: true, facts });
  });

  it.each([
    ['too short', '320401120885999', { code: 'nikLength', expected: 16, actual: 15 }],
    ['too long', '32040112088599990', { code: 'nikLength', expected: 16, actual: 17 }],
    ['empty', '', { code: 'nikLength', actual: 0 }],
    ['letters', '32040112O8859999', { code: 'nikNotDigits' }],
    ['digits of another script', '٣٢٠٤٠١١٢٠٨٨٥٩٩٩٩', { code: 'nikNotDigits' }],
    ['a line break at the end', '3204011208859999\n', { code: 'nikNotDigits' }],
    ['unknown province', '2004011208859999', { code: 'nikProvince' }],
    ['BPS code of Papua Tengah', '9704011208859999', { code: 'nikProvince' }],
    ['30 February', '3204013002859999', { code: 'nikBirthDate' }],
    ['29 February of a common year', '3204012902859999', { code: 'nikBirthDate' }],
    ['day 0', '3204010008859999', { code: 'nikBirthDate' }],
    ['day 32', '3204013208859999', { code: 'nikBirthDate' }],
    ['day 40', '3204014008859999', { code: 'nikBirthDate' }],
    ['day 72', '3204017208859999', { code: 'nikBirthDate' }],
    ['month 0', '3204011200859999', { code: 'nikBirthDate' }],
    ['month 13', '3204011213859999', { code: 'nikBirthDate' }],
    ['serial 0000', '3204011208850000', { code: 'nikSerial' }],
  ])('refuses %s', (_what, nik, fault) => {
    expect(checkNik(nik, TODAY)).toMatchObject({ ok: false, fault });
  });

  it('never throws, and every date it finds lies between 1900 and today', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{16}$/)), (nik) => {
        const check = checkNik(nik, TODAY);
        return !check.ok || check.facts.birthDates.every((date) => date >= '1900-01-01' && date <= TODAY);
      }),
    );
  });
});

describe('KK number', () => {
  it.each([
    ['3204011208850001', undefined],
    ['320401', { code: 'kkLength', expected: 16, actual: 6 }],
    ['32040112O8850001', { code: 'kkNotDigits' }],
    ['0004011208850001', { code: 'kkProvince' }],
  ])('%s', (kk, fault) => {
    expect(findKkFault(kk)).toEqual(fault);
  });
});

describe('phone', () => {
  it.each([
    ['0812-3456-7890', '+6281234567890'],
    ['+62 812 3456 7890', '+6281234567890'],
    ['62812.3456.7890', '+6281234567890'],
    ['(021) 555 0123', '+62215550123'],
    ['0274–555012', '+62274555012'],
    ['085812345', undefined],
    ['0858123456', '+62858123456'],
    ['08123456789012345', undefined],
    ['+60 12 345 6789', undefined],
    ['81234567890', undefined],
    ['0812x3456789', undefined],
    ['', undefined],
  ])('%s', (written, normalised) => {
    expect(findPhone(written)).toBe(normalised);
  });
});

describe('masking', () => {
  it('leaves enough to tell apart and too little to search for', () => {
    expect(maskedNumber('3204011208850001')).toBe('3204••••••••0001');
    expect(maskedPhone('+6281234567878')).toBe('+62812••••••78');
    expect(maskedNumber('32040112')).toBe('••••••••');
  });
});

describe('card secrets in free text', () => {
  it.each([
    ['Kartu saya 6013 0112 3456 7891 hilang', 'Kartu saya ••••7891 hilang', 1, 0],
    ['KKS 6013-0112-3456-7890', 'KKS ••••7890', 1, 0],
    ['PIN 123456 dipakai ketua kelompok', 'PIN •••••• dipakai ketua kelompok', 0, 1],
    ['pin ATM saya adalah: 1 2 3 4 5 6.', 'pin ATM saya adalah: ••••••.', 0, 1],
    ['kata sandi kartunya 1234', 'kata sandi kartunya ••••••', 0, 1],
    ['kartu 6013011234567890 pin 4321', 'kartu ••••7890 pin ••••••', 1, 1],
    ['NIK 3204011208859999 tetap', 'NIK 3204011208859999 tetap', 0, 0],
    ['Telepon 081234567890 tetap', 'Telepon 081234567890 tetap', 0, 0],
    ['Tahap 2 tahun 2026 Rp 750.000 belum masuk', 'Tahap 2 tahun 2026 Rp 750.000 belum masuk', 0, 0],
    ['tahap 01 04 2026 dan 01 07 2026 belum', 'tahap 01 04 2026 dan 01 07 2026 belum', 0, 0],
    ['6 0 1 3 0 1 1 2 3 4 5 6 7 8 9 8', '••••7898', 1, 0],
    ['pindah ke RT 1234', 'pindah ke RT 1234', 0, 0],
  ])('%s', (before, text, cards, pins) => {
    expect(scrubCardSecrets(before, TODAY)).toEqual({ text, cards, pins });
  });

  it('leaves no card number behind, however it is grouped', () => {
    const card = fc
      .stringMatching(/^\d{12}$/)
      .map((body) => `6013${body}`.slice(0, 15))
      .map(withLuhn);
    fc.assert(
      fc.property(card, fc.constantFrom('', ' ', '-', '.'), (digits, separator) => {
        const written = digits.replace(/(\d{4})(?=\d)/g, `$1${separator}`);
        return !scrubCardSecrets(`kartu ${written} hilang`, TODAY).text.replace(/\D/g, '').includes(digits.slice(0, 8));
      }),
    );
  });

  it('takes time in proportion to the text', () => {
    const textOf = (size: number) => 'pin 1 '.repeat(size) + '1 '.repeat(size);
    const [small, large] = [textOf(3_000), textOf(16 * 3_000)];
    const scrubbing = (text: string) => () => scrubCardSecrets(text, TODAY);
    expect(growth(scrubbing(small), scrubbing(large))).toBeLessThan(16 * 6);
  });
});

function withLuhn(body: string): string {
  const sum = [...body].reduceRight((total, digit, index) => {
    const value = Number(digit) * ((body.length - index) % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return `${body}${(10 - (sum % 10)) % 10}`;
}
