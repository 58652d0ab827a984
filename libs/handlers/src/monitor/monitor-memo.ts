import { AGE_FORMULA, ASKED_FORMULA, FORMULA, LANE_FORMULA, WAITING_FORMULA } from '#core/monitor/formula';
import { muted, percentOf } from '#core/monitor/muted';
import { AGE_BUCKET, CATEGORY, codesOf, MONITOR_FIGURE, PARTY, WAITED_ON } from '#core/vocabulary';
import type { Label } from '#core/vocabulary';
import { PdfDocument } from '#platform/pdf/pdf-document';
import { MEMO } from './memo-words';
import { momentText } from './moment';
import type { MonitorFilter } from './monitor-filter';
import type { MonitorView } from './monitor.view';

const DAY_MS = 86_400_000;
const INSTITUTIONS = 8;
const REGENCIES = 6;
const SMALL = 7;

/** The monitor on one page of A4, frozen at its instant: figures with their formulas, cells below five muted. */
export function monitorMemo(monitor: MonitorView, filter: MonitorFilter, language: 'id' | 'en'): Promise<Buffer> {
  const at = Date.parse(monitor.asOf);
  const say = (label: Label, values: Readonly<Record<string, string | number>> = {}): string =>
    Object.entries(values).reduce((text, [name, value]) => text.replace(`{${name}}`, String(value)), label[language]);
  const number = (value: number): string => (language === 'id' ? String(value).replace('.', ',') : String(value));
  const cell = (count: number): string => (muted(count) === undefined ? say(MEMO.few) : number(count));
  const share = (part: number, all: number): string => {
    const rate = percentOf(part, all);
    return rate === undefined ? 'n<5' : `${number(rate)} %`;
  };
  const asOf = momentText(at, 'WIB');
  return new PdfDocument({ title: say(MEMO.title), language, at })
    .header(['Program Keluarga Harapan', 'Tuntas'])
    .title(say(MEMO.title))
    .facts([
      [say(MEMO.asOf), asOf],
      [say(MEMO.narrowed), narrowed()],
    ])
    .heading(say(MEMO.figures))
    .table({ fontSize: SMALL, columns: figureColumns(), rows: figureRows() })
    .heading(say(MEMO.institutions))
    .table({ fontSize: SMALL, columns: institutionColumns(), rows: institutionRows() })
    .note(say(ASKED_FORMULA))
    .heading(say(MEMO.regencies))
    .note(regencies())
    .heading(`${say(MEMO.waiting)} · ${say(MEMO.ages)}`)
    .note(waiting())
    .note(ages())
    .note([say(WAITING_FORMULA), say(AGE_FORMULA), say(LANE_FORMULA), say(MEMO.mutedCells)].join(' '))
    .finish({ line: say(MEMO.foot, { at: asOf }), pageOf: (page, of) => say(MEMO.page, { page, of }) });

  function narrowed(): string {
    const parts = [
      say(MEMO.period, { days: monitor.periodDays }),
      ...(filter.region === undefined ? [] : [nameOfRegion(filter.region)]),
      ...(filter.category ?? []).map((code) => say(CATEGORY[code])),
    ];
    return parts.length === 1 ? `${parts.join('')}, ${say(MEMO.everything)}` : parts.join(', ');
  }

  function figureColumns() {
    return [
      { title: say(MEMO.figure), share: 20 },
      { title: say(MEMO.count), share: 8, align: 'right' as const },
      { title: say(MEMO.share), share: 11, align: 'right' as const },
      { title: say(MEMO.formula), share: 61 },
    ];
  }

  function figureRows() {
    const counts = new Map(monitor.figures.map(({ figure, count }) => [figure, count]));
    const due = counts.get('fellDue') ?? 0;
    const ofDue = new Set(['onTime', 'onTimeGross', 'lateDone', 'overdue', 'confirmed', 'unconfirmed']);
    return codesOf(MONITOR_FIGURE).map((figure) => {
      const count = counts.get(figure) ?? 0;
      return [
        say(MONITOR_FIGURE[figure]),
        number(count),
        ofDue.has(figure) ? share(count, due) : '',
        say(FORMULA[figure]),
      ];
    });
  }

  function institutionColumns() {
    return [
      { title: say(MEMO.institution), share: 52 },
      { title: say(MEMO.late), share: 12, align: 'right' as const },
      { title: say(MEMO.asked), share: 10, align: 'right' as const },
      { title: '%', share: 12, align: 'right' as const },
      { title: say(MEMO.median), share: 14, align: 'right' as const },
    ];
  }

  /** The worst first; all of them together at the end. */
  function institutionRows() {
    const totals = monitor.asked.filter(({ province }) => province === undefined);
    const own = totals
      .filter(({ institutionId }) => institutionId !== undefined)
      .toSorted((left, right) => right.late - left.late || right.asked - left.asked);
    const shown = [...own.slice(0, INSTITUTIONS), ...totals.filter(({ institutionId }) => institutionId === undefined)];
    const rows = shown.map(({ institutionId, late, asked, medianMs }) => [
      monitor.institutions.find(({ id }) => id === institutionId)?.name ?? '=',
      cell(late),
      cell(asked),
      share(late, asked),
      medianMs === undefined || muted(asked) === undefined ? '' : number(Math.round((10 * medianMs) / DAY_MS) / 10),
    ]);
    const more = own.length - INSTITUTIONS;
    return more > 0 ? [...rows, [say(MEMO.others, { count: more }), '', '', '', '']] : rows;
  }

  function regencies(): string {
    const byRegency = new Map<string, { open: number; breached: number }>();
    for (const { regency, open, breached } of monitor.heat) {
      const before = byRegency.get(regency) ?? { open: 0, breached: 0 };
      byRegency.set(regency, { open: before.open + open, breached: before.breached + breached });
    }
    return [...byRegency]
      .toSorted(([, left], [, right]) => right.breached - left.breached)
      .slice(0, REGENCIES)
      .map(([code, { open, breached }]) => `${nameOfRegion(code)} ${cell(breached)} / ${cell(open)}`)
      .join(' · ');
  }

  function waiting(): string {
    return monitor.waiting
      .map(({ waiter, count }) => `${say({ ...PARTY, ...WAITED_ON }[waiter])} ${cell(count)}`)
      .join(' · ');
  }

  function ages(): string {
    return codesOf(AGE_BUCKET)
      .map((age) => {
        const count = monitor.ages.reduce((sum, each) => (each.age === age ? sum + each.count : sum), 0);
        return `${say(AGE_BUCKET[age])}: ${cell(count)}`;
      })
      .join(' · ');
  }

  function nameOfRegion(code: string): string {
    return monitor.regions.find((region) => region.code === code)?.name ?? code;
  }
}
