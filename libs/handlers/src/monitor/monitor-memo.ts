import { AGE_FORMULA, ASKED_FORMULA, FORMULA, LANE_FORMULA, WAITING_FORMULA } from '#core/monitor/formula';
import { percentOf } from '#core/monitor/muted';
import { toldParts } from '#core/monitor/told-cells';
import type { Told } from '#core/monitor/told-cells';
import { AGE_BUCKET, codesOf, MONITOR_CAUSE, MONITOR_FIGURE, PARTY, WAITED_ON } from '#core/vocabulary';
import type { Label, MonitorFigure } from '#core/vocabulary';
import { PdfDocument } from '#platform/pdf/pdf-document';
import { narrowedTo } from './memo-filters';
import { MEMO } from './memo-words';
import { momentText } from './moment';
import type { MonitorFilter } from './monitor-filter';
import type { MonitorView } from './monitor.view';
import { isMedianTold, toldAsked, toldFigures } from './told-monitor';

const DAY_MS = 86_400_000;
/** At the most; fewer where the rest of the page needs the room. */
const INSTITUTIONS = 8;
const REGENCIES = 6;
const SMALL = 7;

interface Counted {
  readonly count: number;
  readonly told: Told;
}

/** The monitor on one page of A4, frozen at its instant: figures with their formulas, cells below five muted and not to be worked out. */
export function monitorMemo(monitor: MonitorView, filter: MonitorFilter, language: 'id' | 'en'): Promise<Buffer> {
  const at = Date.parse(monitor.asOf);
  const say = (label: Label, values: Readonly<Record<string, string | number>> = {}): string =>
    Object.entries(values).reduce((text, [name, value]) => text.replace(`{${name}}`, String(value)), label[language]);
  const number = (value: number): string => (language === 'id' ? String(value).replace('.', ',') : String(value));
  const cell = (count: number, told: Told = 'untold'): string =>
    told === 'shown' ? number(count) : say(told === 'few' ? MEMO.few : MEMO.untold);
  /** Only of counts that are both told: else it would tell one of them. */
  const share = (part: Counted, all: Counted): string => {
    if (all.told === 'few' || (all.told === 'shown' && all.count === 0)) return 'n<5';
    const rate = part.told === 'shown' && all.told === 'shown' ? percentOf(part.count, all.count) : undefined;
    return rate === undefined ? say(MEMO.untold) : `${number(rate)} %`;
  };
  const counts = new Map(monitor.figures.map(({ figure, count }) => [figure, count]));
  const toldOfFigures = toldFigures(monitor.figures);
  const figureOf = (figure: MonitorFigure): Counted => ({
    count: counts.get(figure) ?? 0,
    told: toldOfFigures.get(figure) ?? 'untold',
  });
  const toldOfAsked = toldAsked(monitor);
  const asOf = momentText(at, 'WIB');
  // How much room the rest needs shows once it is written.
  let shown = INSTITUTIONS;
  let memo = written(shown);
  while (memo.pages > 1 && shown > 0) memo = written((shown -= 1));
  return memo.finish({ line: say(MEMO.foot, { at: asOf }), pageOf: (page, of) => say(MEMO.page, { page, of }) });

  function written(institutions: number): PdfDocument {
    return new PdfDocument({ title: say(MEMO.title), language, at })
      .header(['Program Keluarga Harapan', 'Tuntas'])
      .title(say(MEMO.title))
      .facts([
        [say(MEMO.asOf), asOf],
        [say(MEMO.narrowed), narrowedTo(filter, monitor, language)],
      ])
      .heading(say(MEMO.figures))
      .table({ fontSize: SMALL, columns: figureColumns(), rows: figureRows() })
      .heading(say(MEMO.institutions))
      .table({ fontSize: SMALL, columns: institutionColumns(), rows: institutionRows(institutions) })
      .note(causes())
      .note(say(ASKED_FORMULA))
      .heading(say(MEMO.regencies))
      .note(regencies())
      .heading(`${say(MEMO.waiting)} · ${say(MEMO.ages)}`)
      .note(waiting())
      .note(ages())
      .note([say(WAITING_FORMULA), say(AGE_FORMULA), say(LANE_FORMULA), say(MEMO.mutedCells)].join(' '));
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
    const due = figureOf('fellDue');
    const ofDue = new Set(['onTime', 'onTimeGross', 'lateDone', 'overdue', 'confirmed', 'unconfirmed']);
    return codesOf(MONITOR_FIGURE).map((figure) => {
      const counted = figureOf(figure);
      return [
        say(MONITOR_FIGURE[figure]),
        cell(counted.count, counted.told),
        ofDue.has(figure) ? share(counted, due) : '',
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
  function institutionRows(most: number) {
    const totals = toldOfAsked.filter(({ province }) => province === undefined);
    const own = totals
      .filter(({ institutionId }) => institutionId !== undefined)
      .toSorted((left, right) => right.late - left.late || right.asked - left.asked);
    const all = totals.filter(({ institutionId }) => institutionId === undefined);
    const rows = [...own.slice(0, most), ...all].map((row) => [
      monitor.institutions.find(({ id }) => id === row.institutionId)?.name ?? '=',
      cell(row.late, row.told.late),
      cell(row.asked, row.told.asked),
      share({ count: row.late, told: row.told.late }, { count: row.asked, told: row.told.asked }),
      row.medianMs === undefined || !isMedianTold(row) ? '' : number(Math.round((10 * row.medianMs) / DAY_MS) / 10),
    ]);
    const more = own.length - most;
    return more > 0 ? [...rows, [say(MEMO.others, { count: more }), '', '', '', '']] : rows;
  }

  /** Of all institutions together, the most frequent first. */
  function causes(): string {
    const of = toldOfAsked.find(({ institutionId, province }) => institutionId === undefined && province === undefined);
    const said = (of?.causes ?? []).map(
      ({ cause, count, told }) => `${say(MONITOR_CAUSE[cause])} ${cell(count, told)}`,
    );
    return `${say(MEMO.causes)}: ${said.length === 0 ? say(MEMO.untold) : said.join(' · ')}`;
  }

  function regencies(): string {
    const byRegency = new Map<string, { open: number; breached: number }>();
    for (const { regency, open, breached } of monitor.heat) {
      const before = byRegency.get(regency) ?? { open: 0, breached: 0 };
      byRegency.set(regency, { open: before.open + open, breached: before.breached + breached });
    }
    const worst = [...byRegency].toSorted(([, left], [, right]) => right.breached - left.breached).slice(0, REGENCIES);
    const toldBreached = toldParts(
      worst.map(([, { open, breached }]) => ({ count: breached, atMost: open })),
      figureOf('breached'),
    );
    const toldOpen = toldParts(
      worst.map(([, { open, breached }]) => ({ count: open, atLeast: breached })),
      figureOf('open'),
    );
    return worst
      .map(
        ([code, { open, breached }], at) =>
          `${nameOfRegion(code)} ${cell(breached, toldBreached[at])} / ${cell(open, toldOpen[at])}`,
      )
      .join(' · ');
  }

  /** Whoever waits for two counts twice: all of them together are no fewer than what is open. */
  function waiting(): string {
    const count = monitor.waiting.reduce((sum, each) => sum + each.count, 0);
    const told = toldParts(monitor.waiting, { ...figureOf('open'), count });
    return monitor.waiting
      .map((each, at) => `${say({ ...PARTY, ...WAITED_ON }[each.waiter])} ${cell(each.count, told[at])}`)
      .join(' · ');
  }

  function ages(): string {
    const parts = codesOf(AGE_BUCKET).map((age) => ({
      age,
      count: monitor.ages.reduce((sum, each) => (each.age === age ? sum + each.count : sum), 0),
    }));
    const told = toldParts(parts, figureOf('open'));
    return parts.map(({ age, count }, at) => `${say(AGE_BUCKET[age])}: ${cell(count, told[at])}`).join(' · ');
  }

  function nameOfRegion(code: string): string {
    return monitor.regions.find((region) => region.code === code)?.name ?? code;
  }
}
