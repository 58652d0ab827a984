import { instantAt, epochDayOf } from '#core/calendar/instant';
import { CATEGORY } from '#core/vocabulary';
import { AUDIENCE, NOTICE_TEMPLATES } from './audience';
import { deadlineWords } from './deadline-words';
import { LANGUAGES } from './language';
import { PLACEHOLDERS } from './placeholders';
import { TEXTS, render } from './render';
import { SUPPRESSED } from './suppression';

const GSM7 = /^[@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&'()*+,\-./0-9:;<=>?¡A-ZÄÖÑÜ§¿a-zäöñüà]*$/;
const SMS_LENGTH = 160;

const at = (day: string, hour: number, minute = 0) => instantAt(epochDayOf(day), hour * 60 + minute, 'WIB');
const params = {
  number: 'PKH-3325-202611-00412-K',
  category: 'BYR-01',
  dueAt: at('2026-11-30', 16),
  objectionUntil: at('2026-12-11', 0),
  zone: 'WIB',
  code: '483920',
};
/** A number of the year in which the sequence has seven digits, the longest zone, a time in every deadline. */
const longest = { ...params, number: 'PKH-3325-202611-1000412-K', objectionUntil: params.dueAt, zone: 'WITA' };
const all = LANGUAGES.flatMap((language) => NOTICE_TEMPLATES.map((template) => [language, template] as const));

describe('texts of notices', () => {
  it.each(all)('%s %s is written and has nothing left to fill in', (language, template) => {
    const text = render(template, language, params);
    expect(text).toContain(params.number);
    expect(text).not.toMatch(/[{}]|undefined|NaN|null/);
  });

  it.each(all)('%s %s names only what is allowed', (language, template) => {
    const named = [...TEXTS[language][template].matchAll(/\{(.*?)\}/g)].map(([, name]) => name);
    for (const name of named) expect(Object.keys(PLACEHOLDERS)).toContain(name);
    expect(TEXTS[language][template]).not.toMatch(/NIK|KKS|KTP|PIN|Rp|rupiah|\d/i);
  });

  it.each(all.filter(([, template]) => AUDIENCE[template] === 'reporter'))(
    '%s %s fits one SMS and names neither category nor handler',
    (language, template) => {
      const text = render(template, language, longest);
      expect(text).toMatch(GSM7);
      expect(text.length).toBeLessThanOrEqual(SMS_LENGTH);
      expect(TEXTS[language][template]).not.toContain('{category}');
    },
  );

  it('reads as written', () => {
    expect(render('complaintFiled', 'id', params)).toBe(
      'Laporan Anda kami terima, nomor PKH-3325-202611-00412-K. Jawaban paling lambat Sen 30 Nov 2026 16.00 WIB. Simpan nomor ini untuk menanyakan perkembangannya.',
    );
    expect(render('complaintAnswered', 'id', params)).toContain('keberatan paling lambat Kam 10 Des 2026.');
    expect(render('taskAssigned', 'id', params)).toBe(
      `Tugas baru: laporan PKH-3325-202611-00412-K, ${CATEGORY['BYR-01'].id}. Jawab paling lambat Sen 30 Nov 2026 16.00 WIB.`,
    );
    expect(render('taskAssigned', 'en', params)).toContain('Answer by Mon 30 Nov 2026 16:00 WIB.');
  });

  it('does not name a category that is not meant to be named', () => {
    expect(render('taskAssigned', 'id', { ...params, category: 'INT-01' })).toContain('rincian dalam aplikasi');
    expect(render('taskAssigned', 'id', { ...params, category: 'INT-01' })).not.toContain('INT');
  });

  it.each([
    ['number', undefined],
    ['number', '3325016509900001'],
    ['category', undefined],
    ['dueAt', undefined],
    ['dueAt', '2026-11-30'],
    ['dueAt', 1.5],
    ['zone', undefined],
    ['zone', 'UTC'],
  ])('refuses %s = %s, and does not repeat it', (name, value) => {
    const broken = JSON.parse(JSON.stringify({ ...params, [name]: value }));
    const failure = thrownBy(() => render('taskAssigned', 'id', broken));
    expect(failure.message).toBe('render notice taskAssigned in id');
    expect(String(failure.cause)).toContain(`notice parameter '${name}'`);
    if (value) expect(String(failure.cause)).not.toContain(String(value));
  });
});

describe('words of a deadline', () => {
  it('are those of the recipient’s own zone', () => {
    expect(deadlineWords(at('2026-11-30', 16), 'WITA', 'id')).toBe('Sen 30 Nov 2026 17.00 WITA');
    expect(deadlineWords(at('2026-11-30', 23, 5), 'WIT', 'id')).toBe('Sel 1 Des 2026 01.05 WIT');
    expect(deadlineWords(at('2026-11-30', 23, 5), 'WIT', 'en')).toBe('Tue 1 Dec 2026 01:05 WIT');
  });

  it('name the last day when the deadline ends with the day', () => {
    expect(deadlineWords(at('2027-01-01', 0), 'WIB', 'id')).toBe('Kam 31 Des 2026');
    expect(deadlineWords(at('2027-01-01', 0) - 60_000, 'WIB', 'id')).toBe('Kam 31 Des 2026 23.59 WIB');
    expect(deadlineWords(at('2027-01-01', 0), 'WITA', 'id')).toBe('Jum 1 Jan 2027 01.00 WITA');
  });
});

it('says in both languages why somebody was not written to', () => {
  for (const label of Object.values(SUPPRESSED)) {
    expect(label.id).not.toBe('');
    expect(label.en).not.toBe('');
  }
});

function thrownBy(act: () => unknown): Error {
  try {
    act();
  } catch (error) {
    return error as Error;
  }
  throw new Error('nothing was thrown');
}
