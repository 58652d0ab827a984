import { AGE_BUCKET, CATEGORY, codesOf, MONITOR_CAUSE, MONITOR_FIGURE, PARTY, WAITED_ON } from '#core/vocabulary';
import { inWinAnsi } from '#platform/pdf/win-ansi';
import { pdfText } from '#testing/pdf-text';
import { MEMO } from './memo-words';
import type { MonitorFilter } from './monitor-filter';
import { monitorMemo } from './monitor-memo';
import type { MonitorView } from './monitor.view';

const LONG = 'Dinas Sosial, Pemberdayaan Perempuan dan Perlindungan Anak, Pengendalian Penduduk dan Keluarga Berencana';
const WAITERS = [...codesOf(PARTY), ...codesOf(WAITED_ON)].filter((waiter) => waiter !== 'closed');
const ASKED = 60;

/** A country with this many institutions, each count of them five at the least. */
function countryOf(institutions: number): MonitorView {
  const ids = Array.from({ length: institutions }, (_, at) => `institution ${at}`);
  const lateOf = (at: number): number => 10 + at;
  const late = ids.reduce((sum, _, at) => sum + lateOf(at), 0);
  const totals = [
    ...ids.map((institutionId, at) => ({ institutionId, late: lateOf(at), asked: ASKED, answered: ASKED })),
    { late, asked: ASKED * institutions, answered: ASKED * institutions },
  ].map((row) => ({ ...row, medianMs: 3.5 * 86_400_000 }));
  const regencies = Array.from({ length: 12 }, (_, at) => `33${at + 10}`);
  return {
    asOf: '2026-12-11T03:00:00.000Z',
    periodDays: 30,
    figures: codesOf(MONITOR_FIGURE).map((figure, at) => ({ figure, count: 1_000 + 10 * at })),
    asked: totals.flatMap((row) => [row, { ...row, province: '33' }]),
    causes: totals.flatMap(({ late: all, ...row }) =>
      codesOf(MONITOR_CAUSE).map((cause) => ({
        institutionId: 'institutionId' in row ? row.institutionId : undefined,
        cause,
        count: all,
      })),
    ),
    heat: regencies.map((regency, at) => ({ regency, category: 'BYR-01', open: 90, breached: 80 - at })),
    ages: codesOf(AGE_BUCKET).map((age, at) => ({ age, status: 'assigned', count: 100 + at })),
    waiting: WAITERS.map((waiter, at) => ({ waiter, count: 200 + at })),
    time: { complaints: 0, pending: 0, ageMs: 0, togetherMs: 0, used: [] },
    institutions: ids.map((id, at) => ({ id, name: `${LONG} nomor ${at}` })),
    regions: [
      { code: '33', name: 'Jawa Tengah' },
      ...regencies.map((code) => ({ code, name: `Kabupaten Kepulauan dengan Nama yang Panjang ${code}` })),
    ],
  };
}

const NARROWEST: MonitorFilter = {
  periodDays: 30,
  region: '3310',
  category: codesOf(CATEGORY),
  figure: 'unconfirmed',
  age: 'from31To60',
  status: ['assigned', 'answered', 'review', 'closing', 'reopened'],
  waitingOn: 'dataAdministrator',
  usedBy: 'sending',
  institutionId: 'institution 3',
  asked: 'late',
  cause: 'sentLateByUs',
};

const pagesOf = async (view: MonitorView, filter: MonitorFilter, language: 'id' | 'en'): Promise<readonly string[]> =>
  pdfText(await monitorMemo(view, filter, language)).map((page) => page.replaceAll(/\s+/g, ' '));

describe.each(['id', 'en'] as const)('the memo in %s', (language) => {
  it.each([
    [2, {}],
    [9, {}],
    [30, {}],
    [30, NARROWEST],
  ])('of %d institutions is one page, whatever it is narrowed to', async (institutions, narrower) => {
    const view = countryOf(institutions);
    const pages = await pagesOf(view, { periodDays: 30, ...narrower }, language);
    expect(pages.length).toBe(1);
    const [said = ''] = pages;
    const shown = view.institutions.filter(({ name }) => said.includes(`${name} `)).map(({ id }) => id);
    const worst = view.institutions.map(({ id }) => id).toReversed();
    expect(new Set(shown)).toEqual(new Set(worst.slice(0, shown.length)));
    if (Object.keys(narrower).length === 0) expect(shown.length).toBeGreaterThanOrEqual(Math.min(institutions, 3));
    const others = MEMO.others[language].replace('{count}', String(institutions - shown.length));
    if (shown.length < institutions) expect(said).toContain(others);
    // The end of the page is not the first thing to go.
    expect(said).toContain(inWinAnsi(MEMO.mutedCells[language]).slice(0, 40));
  });

  it('says every count that is no small one, of figures, institutions, causes, regions, ages and whom we wait for', async () => {
    const view = countryOf(3);
    const [said = ''] = await pagesOf(view, { periodDays: 30 }, language);
    for (const { figure, count } of view.figures)
      expect(said).toContain(`${inWinAnsi(MONITOR_FIGURE[figure][language])} ${count} `);
    for (const { institutionId, late, asked, province } of view.asked) {
      if (province !== undefined) continue;
      const name = view.institutions.find(({ id }) => id === institutionId)?.name ?? '=';
      expect(said).toContain(`${name} ${late} ${asked} `);
    }
    for (const { cause, count, institutionId } of view.causes)
      if (institutionId === undefined) expect(said).toContain(`${MONITOR_CAUSE[cause][language]} ${count}`);
    const worst = view.heat.slice(0, 6);
    for (const { regency, breached, open } of worst)
      expect(said).toContain(`${view.regions.find(({ code }) => code === regency)?.name} ${breached} / ${open}`);
    for (const { waiter, count } of view.waiting)
      expect(said).toContain(`${{ ...PARTY, ...WAITED_ON }[waiter][language]} ${count}`);
    for (const { age, count } of view.ages) expect(said).toContain(`${inWinAnsi(AGE_BUCKET[age][language])}: ${count}`);
  });

  it('names everything it is narrowed to', async () => {
    const view = countryOf(9);
    const [all = ''] = await pagesOf(view, { periodDays: 30 }, language);
    expect(all).toContain(inWinAnsi(MEMO.everything[language]));
    const [said = ''] = await pagesOf(view, NARROWEST, language);
    for (const word of [
      MEMO.period[language].replace('{days}', '30'),
      'Kabupaten Kepulauan dengan Nama yang Panjang 3310',
      ...codesOf(CATEGORY),
      MONITOR_FIGURE.unconfirmed[language],
      AGE_BUCKET.from31To60[language],
      PARTY.dataAdministrator[language],
      WAITED_ON.sending[language],
      `${LONG} nomor 3`,
      MONITOR_CAUSE.sentLateByUs[language],
    ])
      expect(said).toContain(inWinAnsi(word));
    expect(said).not.toContain(inWinAnsi(MEMO.everything[language]));
  });
});
