import { setTimeout } from 'node:timers/promises';
import { assert, asyncProperty, constant, constantFrom, record } from 'fast-check';
import { filedWithin } from '#core/monitor/age';
import { FORMULA, MONITOR_PERIODS } from '#core/monitor/formula';
import type { Told } from '#core/monitor/told-cells';
import { AGE_BUCKET, ASKED_FIGURE, codesOf, MONITOR_CAUSE, MONITOR_FIGURE } from '#core/vocabulary';
import type { MonitorFigure } from '#core/vocabulary';
import type { MonitorView } from '#handlers/monitor/monitor.view';
import { toldAsked, toldFigures } from '#handlers/monitor/told-monitor';
import { userIdOf } from '#persistence/seeds/demo-ids';
import { inWinAnsi } from '#platform/pdf/win-ansi';
import { pdfText } from '#testing/pdf-text';
import { OPERATOR } from '#testing/world/story-world';
import type { StoryComplaint } from '#testing/world/story-world';
import { ApiWorld } from './support/api-world';
import { recountFromEvents } from './support/event-recount';
import type { Recounted } from './support/event-recount';
import { isOpen, judgedSteps, recountAt } from './support/monitor-recount';
import { everythingIn } from './support/pages';
import { PENDAMPING, SUPERVISOR } from './support/people';

const [MANAGER, PROVINCE, EAST] = ['manajer.1', 'korwil.33', 'korwil.53'];
const NOW = Date.parse('2026-12-11T10:00+07:00');
/** Closing time of the third working day after Friday the 11th: Wednesday the 16th, in each zone. */
const [THIRD_DAY, THIRD_DAY_WITA] = [Date.parse('2026-12-16T16:00+07:00'), Date.parse('2026-12-16T16:00+08:00')];

interface Monitor extends Pick<MonitorView, 'asked' | 'causes' | 'heat' | 'institutions' | 'regions'> {
  readonly asOf: string;
  readonly figures: readonly { readonly figure: MonitorFigure; readonly count: number }[];
  readonly time: {
    readonly complaints: number;
    readonly pending: number;
    readonly ageMs: number;
    readonly togetherMs: number;
    readonly used: readonly {
      readonly waiter: string;
      readonly complaints: number;
      readonly grossMs: number;
      readonly netMs: number;
      readonly aloneMs: number;
    }[];
  };
  readonly ages: readonly { age: string; status: string; count: number }[];
  readonly waiting: readonly { waiter: string; count: number }[];
}

describe('the monitor', () => {
  let world: ApiWorld;
  let recount: readonly Recounted[];
  let accusing: StoryComplaint;
  let accusedLater: StoryComplaint;
  let inWita: StoryComplaint;

  beforeAll(async () => {
    world = await ApiWorld.begin({ at: '2026-11-24T09:00+07:00' });
    const { story } = world;
    const files = (of: string, more: object = {}) => story.files({ of, ...more });
    // Our own sending is late with the first one, and nobody answers at once: both are time that was used.
    await story.world.stop('worker');
    const confirmed = await files(PENDAMPING);
    await story.world.clock.set((await story.world.clock.now()) + 40 * 60_000);
    await story.world.start('worker');
    const silent = await files('pendamping.3325.002');
    const paused = await files('pendamping.3325.003');
    const objected = await files('pendamping.3326.001');
    const withdrawn = await files('pendamping.3326.001');
    await files('pendamping.3324.001');
    await files('pendamping.5311.001');
    const late = await files(PENDAMPING, { category: 'DAT-01' });
    accusing = await files(PENDAMPING, {
      category: 'KKS-05',
      accused: [{ kind: 'person', userId: userIdOf(PENDAMPING) }],
    });
    accusedLater = await files('pendamping.3325.002');
    const answeredLate = await files('pendamping.3324.001');
    await story.quiet();
    await must(story.onTask('pendamping.3325.003', paused, 'askDocuments', { documents: ['familyCard'] }));
    await must(story.onComplaint(OPERATOR, withdrawn, 'withdraw'));
    await must(
      story.onComplaint(SUPERVISOR, accusedLater, 'accuse', {
        accused: [{ kind: 'person', userId: userIdOf('pendamping.3325.002') }],
      }),
    );
    await story.advanceTo((await story.world.clock.now()) + 3 * 3_600_000);
    for (const [login, complaint] of [
      [PENDAMPING, confirmed],
      ['pendamping.3325.002', silent],
      ['pendamping.3326.001', objected],
    ] as const)
      await must(story.answers(login, complaint));
    await story.quiet();
    await must(story.onComplaint(OPERATOR, confirmed, 'close'));
    await must(story.onComplaint(OPERATOR, objected, 'object'));
    await story.quiet();
    await story.advanceTo(NOW - 60_000);
    await files('pendamping.3325.001');
    await files('pendamping.3325.001', { category: 'SOS-01', caseKind: 'malnutrition' });
    inWita = await files('pendamping.5311.001', { category: 'DAT-01' });
    await story.quiet();
    const asked = await story.taskOf(late, 'traceAccount');
    await must(
      story.world.request(await loginOf(asked.assigneeId), 'POST', `/tasks/${asked.id}/actions/reply`, {
        version: asked.version,
        body: { reply: 'accountMissing', lateCause: 'coreSystem' },
      }),
    );
    await must(story.answers(await loginOf(await story.handlerOf(answeredLate)), answeredLate));
    await story.quiet();
    await story.advanceTo(NOW);
    recount = (await recountFromEvents(world.admin)).filter(({ isOfLane }) => isOfLane);
  }, 300_000);
  afterAll(() => world?.end());

  async function loginOf(userId: string | undefined): Promise<string> {
    const { rows } = await world.admin.query<{ login: string }>('SELECT login FROM user_account WHERE id = $1', [
      userId,
    ]);
    return rows[0]?.login ?? '';
  }

  const monitorOf = async (login: string, query = ''): Promise<Monitor> => {
    const { status, body, text } = await world.ask<Monitor & Record<string, unknown>>(
      login,
      'GET',
      `/monitor/summary?${query}`,
    );
    if (status !== 200) throw new Error(`the monitor of ${login}: ${status} ${text}`);
    return body;
  };
  const listed = async (login: string, query: string): Promise<readonly string[]> =>
    (await everythingIn<{ id: string }>(world, login, `/monitor/complaints?limit=3&${query}`))
      .map(({ id }) => id)
      .sort();

  const RECOUNT = recountAt(NOW, ({ regency }) => (regency.startsWith('53') ? THIRD_DAY_WITA : THIRD_DAY));

  it.each([
    [MANAGER, '', '', 30],
    [MANAGER, 'region=3325&category=BYR-01&periodDays=90', '3325', 90],
    [PROVINCE, '', '33', 30],
    [EAST, 'periodDays=7', '53', 7],
    [SUPERVISOR, '', '3325', 30],
  ])('of %s with %s says what its lists hold and what the events say', async (login, query, scope, days) => {
    const { figures } = await monitorOf(login, query);
    const own = recount.filter(
      ({ regency, category }) => regency.startsWith(scope) && (!query.includes('category') || category === 'BYR-01'),
    );
    expect(figures.map(({ figure }) => figure)).toEqual(codesOf(MONITOR_FIGURE));
    for (const { figure, count } of figures) {
      const ids = own.filter((each) => RECOUNT[figure](each, days)).map(({ id }) => id);
      expect([figure, await listed(login, `${query}&figure=${figure}`)]).toEqual([figure, ids.sort()]);
      expect([figure, count]).toEqual([figure, ids.length]);
    }
  });

  it('and not by having nothing: every figure has something', async () => {
    const { figures } = await monitorOf(MANAGER);
    expect(figures.filter(({ count }) => count === 0)).toEqual([]);
  });

  it('counts a clock that ends with the third working day of its own zone', async () => {
    const [east] = recount.filter(({ id }) => id === inWita.id);
    expect(Math.min(...(east?.runningDues ?? []))).toBe(THIRD_DAY_WITA);
    expect(await listed(EAST, 'figure=next3Days')).toContain(inWita.id);
  });

  it('says the same three ways whatever it is narrowed to', async () => {
    const [tops, waiters] = [await topsOf(), await waitersOf(recount.filter(isOpen))];
    // Each filter in one of three: together they seldom leave nothing.
    const maybe = <const Value>(values: readonly Value[]) =>
      constantFrom(null, null, 0).chain((none) => (none === null ? constant(null) : constantFrom(...values)));
    const filters = record({
      periodDays: constantFrom(...MONITOR_PERIODS),
      region: maybe(['33', '3325', '3326', '53']),
      category: maybe(['BYR-01', 'DAT-01', 'SOS-01']),
      status: maybe<readonly string[]>([['assigned'], ['assigned', 'answered'], ['closed', 'answered']]),
      age: maybe(['upTo3', 'from15To30']),
      waitingOn: maybe([...waiters.keys()]),
      institutionId: maybe([...new Set(tops.values())]),
      asked: maybe(codesOf(ASKED_FIGURE)),
      cause: maybe(['coreSystem', 'unanswered', 'untold']),
    });
    const told: Record<string, number> = {};
    await assert(
      asyncProperty(filters, async ({ periodDays, ...narrower }) => {
        const { region, category, status, age, waitingOn, institutionId, asked, cause } = narrower;
        const query = [['periodDays', periodDays], ...Object.entries(narrower)]
          .flatMap(([name, value]) => (value === null ? [] : `${name}=${value}`))
          .join('&');
        const judged = judgedSteps(recount, tops, { now: NOW, days: periodDays }).filter(
          (step) =>
            (institutionId === null || step.top === institutionId) &&
            ((asked !== 'late' && cause === null) || step.isLate) &&
            (cause === null || step.cause === cause),
        );
        const asksSteps = institutionId !== null || asked !== null || cause !== null;
        const { after = 0, until } = filedWithin(age ?? 'upTo3', NOW);
        const own = recount.filter(
          (each) =>
            each.regency.startsWith(region ?? '') &&
            (category === null || each.category === category) &&
            (status === null || status.includes(each.status)) &&
            (age === null || (isOpen(each) && each.filedAt > after && each.filedAt <= until)) &&
            (waitingOn === null || waiters.get(waitingOn)?.includes(each.id)) &&
            (!asksSteps || judged.some(({ id }) => id === each.id)),
        );
        const { figures } = await monitorOf(MANAGER, query);
        for (const { figure, count } of figures) {
          const ids = idsOf(own.filter((each) => RECOUNT[figure](each, periodDays)));
          told[query] = (told[query] ?? 0) + ids.length;
          expect([query, figure, count]).toEqual([query, figure, ids.length]);
          expect([query, figure, await listed(MANAGER, `${query}&figure=${figure}`)]).toEqual([query, figure, ids]);
        }
      }),
      { seed: 20_261_211, numRuns: 24 },
    );
    const narrowed = Object.entries(told).filter(([query, count]) => count > 0 && query.includes('&'));
    expect(narrowed.length).toBeGreaterThan(7);
  });

  it('counts ages, the heat map and whom we wait for as their lists and the events do', async () => {
    const { ages, heat, waiting } = await monitorOf(MANAGER);
    const open = recount.filter(isOpen);
    expect(ages.reduce((sum, { count }) => sum + count, 0)).toBe(open.length);
    for (const { age, status, count } of ages) {
      const { after = 0, until } = filedWithin(age as keyof typeof AGE_BUCKET, NOW);
      const ids = open.filter((each) => each.status === status && each.filedAt > after && each.filedAt <= until);
      expect([age, await listed(MANAGER, `age=${age}&status=${status}`)]).toEqual([age, idsOf(ids)]);
      expect([age, status, count]).toEqual([age, status, ids.length]);
    }
    for (const { regency, category, open: openHere, breached } of heat) {
      const here = open.filter((each) => each.regency === regency && each.category === category);
      const where = `region=${regency}&category=${category}`;
      expect([where, await listed(MANAGER, `${where}&figure=breached`)]).toEqual([
        where,
        idsOf(here.filter((each) => RECOUNT.breached(each, 30))),
      ]);
      expect([where, openHere, breached]).toEqual([
        where,
        here.length,
        here.filter((each) => RECOUNT.breached(each, 30)).length,
      ]);
    }
    const waiters = await waitersOf(open);
    expect(waiting.map(({ waiter }) => waiter).sort()).toEqual([...waiters.keys()].sort());
    for (const { waiter, count } of waiting) {
      expect([waiter, await listed(MANAGER, `waitingOn=${waiter}`)]).toEqual([waiter, waiters.get(waiter)?.sort()]);
      expect([waiter, count]).toEqual([waiter, waiters.get(waiter)?.length]);
    }
  });

  /** Whom each waits for by the time it has used: the stretch that goes on. */
  async function waitersOf(open: readonly Recounted[]): Promise<Map<string, string[]>> {
    const waiters = new Map<string, string[]>();
    for (const { id } of open) {
      const { body } = await world.ask<{ segments: { waits: { on: string; isPaused: boolean }[] }[] }>(
        MANAGER,
        'GET',
        `/complaints/${id}/time-used`,
      );
      for (const { on, isPaused } of body.segments.at(-1)?.waits ?? [])
        if (!isPaused) waiters.set(on, [...(waiters.get(on) ?? []), id]);
    }
    return waiters;
  }

  it('says why something passed at institutions, as it was told with the answer, and leads to exactly those', async () => {
    const { causes } = await monitorOf(MANAGER);
    const expected = new Map<string, Set<string>>();
    for (const { id, province, top, cause, isLate } of judgedSteps(recount, await topsOf(), { now: NOW, days: 30 }))
      for (const key of isLate ? [province, ''].flatMap((at) => [`${top}/${at}/${cause}`, `/${at}/${cause}`]) : [])
        expected.set(key, (expected.get(key) ?? new Set()).add(id));
    const keyOf = ({ institutionId = '', province = '', cause }: Monitor['causes'][number]) =>
      `${institutionId}/${province}/${cause}`;
    expect(causes.map(keyOf).sort()).toEqual([...expected.keys()].sort());
    for (const each of causes) {
      const ids = [...(expected.get(keyOf(each)) ?? [])].sort();
      expect([keyOf(each), each.count]).toEqual([keyOf(each), ids.length]);
      expect([keyOf(each), await listed(MANAGER, `cause=${each.cause}${placeOf(each)}`)]).toEqual([keyOf(each), ids]);
    }
    expect(new Set(causes.map(({ cause }) => cause))).toEqual(new Set(['coreSystem', 'unanswered', 'untold']));
  });

  it('counts for each institution and province, and for all of them, what fell due and what passed, wherever the task went', async () => {
    const { asked } = await monitorOf(MANAGER);
    const judged = judgedSteps(recount, await topsOf(), { now: NOW, days: 30 });
    for (const cell of asked) {
      const { institutionId, province, asked: all, late } = cell;
      const here = judged.filter(
        (each) => (!institutionId || each.top === institutionId) && (!province || each.province === province),
      );
      const counts = {
        asked: new Set(here.map(({ id }) => id)),
        late: new Set(here.flatMap(({ id, isLate }) => (isLate ? id : []))),
      };
      expect([institutionId, province, all, late]).toEqual([
        institutionId,
        province,
        counts.asked.size,
        counts.late.size,
      ]);
      for (const figure of codesOf(ASKED_FIGURE))
        expect(await listed(MANAGER, `asked=${figure}${placeOf(cell)}`)).toEqual([...counts[figure]].sort());
    }
    expect(new Set(asked.map(({ institutionId }) => institutionId)).size).toBeGreaterThan(2);
    expect(asked.some(({ late, asked: all }) => late > 0 && late < all)).toBe(true);
    expect(asked.some(({ medianMs }) => medianMs !== undefined && medianMs >= 0)).toBe(true);
  });

  /** Where a cell of the table leads, besides what it counts. */
  const placeOf = ({ institutionId, province }: { institutionId?: string; province?: string }): string =>
    `${institutionId === undefined ? '' : `&institutionId=${institutionId}`}${province === undefined ? '' : `&region=${province}`}`;

  async function topsOf(): Promise<Map<string, string>> {
    const { rows } = await world.admin.query<{ id: string; parent_id: string | null }>(
      'SELECT id, parent_id FROM institution',
    );
    const parent = new Map(rows.map((row) => [row.id, row.parent_id]));
    const top = (id: string): string => {
      const above = parent.get(id);
      return above ? top(above) : id;
    };
    return new Map(rows.map(({ id }) => [id, top(id)]));
  }

  it('adds up whose time closed complaints used, as each of them tells it, with nothing left over', async () => {
    await reckoned();
    const { time } = await monitorOf(MANAGER);
    const closed = recount.filter((each) => RECOUNT.closed(each, 30));
    const told = await Promise.all(closed.map(async ({ id }) => ({ id, ...(await timeUsedOf(id)) })));
    expect(closed.length).toBeGreaterThan(1);
    expect([time.complaints, time.pending]).toEqual([closed.length, 0]);
    expect(time.ageMs).toBe(sumOf(told, ({ ageMs }) => ageMs));
    expect(time.togetherMs).toBe(sumOf(told, ({ togetherMs }) => togetherMs));
    expect(sumOf(time.used, ({ aloneMs }) => aloneMs) + time.togetherMs).toBe(time.ageMs);
    expect(time.used.map(({ waiter }) => waiter)).toEqual(expect.arrayContaining(['programme', 'reporter', 'sending']));
    for (const { waiter, complaints, grossMs, netMs, aloneMs } of time.used) {
      const parts = told.flatMap(({ id, used }) =>
        used.filter(({ on }) => on === waiter).map((each) => ({ id, ...each })),
      );
      expect([waiter, grossMs, netMs, aloneMs]).toEqual([
        waiter,
        sumOf(parts, (each) => each.grossMs),
        sumOf(parts, (each) => each.netMs),
        sumOf(parts, (each) => each.aloneMs),
      ]);
      const ids = parts.flatMap((each) => (each.netMs > 0 ? [each.id] : [])).sort();
      expect([waiter, complaints]).toEqual([waiter, ids.length]);
      expect([waiter, await listed(MANAGER, `usedBy=${waiter}`)]).toEqual([waiter, ids]);
    }
  });

  it('says of a second closing that it is not reckoned yet, in the figure and in its list', async () => {
    await reckoned();
    await world.story.world.stop('worker');
    const shift = (interval: string) =>
      world.admin.query(`UPDATE complaint SET closed_at = closed_at + $1::interval WHERE status = 'closed'`, [
        interval,
      ]);
    await shift('1 minute');
    try {
      const { time } = await monitorOf(MANAGER);
      expect([time.complaints, time.used]).toEqual([0, []]);
      expect(time.pending).toBeGreaterThan(1);
      for (const waiter of ['programme', 'reporter', 'sending'])
        expect([waiter, await listed(MANAGER, `usedBy=${waiter}`)]).toEqual([waiter, []]);
    } finally {
      await shift('-1 minute');
      await world.story.world.start('worker');
    }
  });

  it('reckons what was left behind long ago, once its worker begins anew', async () => {
    await reckoned();
    const { rows } = await world.admin.query<{ complaint_id: string }>(
      `DELETE FROM reckoned_time WHERE closed_at < (SELECT max(closed_at) - interval '2 hours' FROM reckoned_time) RETURNING complaint_id`,
    );
    expect(rows.length).toBeGreaterThan(0);
    expect((await monitorOf(MANAGER)).time.pending).toBe(rows.length);
    await world.story.world.stop('worker');
    await world.story.world.start('worker');
    await reckoned();
  }, 60_000);

  /** What was closed is reckoned by the worker a little later. */
  async function reckoned(): Promise<void> {
    while ((await monitorOf(MANAGER)).time.pending > 0) await setTimeout(100);
  }

  interface ToldTime {
    readonly ageMs: number;
    readonly togetherMs: number;
    readonly used: readonly { on: string; grossMs: number; netMs: number; aloneMs: number }[];
  }

  const timeUsedOf = async (id: string): Promise<ToldTime> =>
    (await world.ask<ToldTime & Record<string, unknown>>(MANAGER, 'GET', `/complaints/${id}/time-used`)).body;

  const sumOf = <Each>(all: readonly Each[], of: (each: Each) => number): number =>
    all.reduce((sum, each) => sum + of(each), 0);

  it('leaves out the integrity lane and whatever names an accused, for everybody alike', async () => {
    for (const login of [MANAGER, PROVINCE, SUPERVISOR, 'inspektur.1'])
      for (const figure of codesOf(MONITOR_FIGURE)) {
        const ids = await listed(login, `figure=${figure}&periodDays=365`);
        expect(ids.filter((id) => id === accusing.id || id === accusedLater.id)).toEqual([]);
      }
  });

  describe('as a file', () => {
    it('is exactly the filtered list, whole to its last line, and written down', async () => {
      const { text, headers, status } = await world.ask(MANAGER, 'GET', '/monitor/export?figure=open&category=BYR-01');
      expect([status, headers['content-type']]).toEqual([200, 'text/csv; charset=utf-8']);
      expect(String(headers['content-disposition'])).toMatch(/^attachment; filename="tuntas-complaints-[\d-]+\.csv"$/);
      const [titles = '', ...lines] = text
        .replace(/^\uFEFF/, '')
        .trimEnd()
        .split('\r\n');
      const end = lines.pop() ?? '';
      expect(titles.split(',').slice(0, 3)).toEqual(['Nomor', 'Kategori', 'Nama kategori']);
      const items = await everythingIn<{ number: string }>(
        world,
        MANAGER,
        '/monitor/complaints?figure=open&category=BYR-01',
      );
      expect(lines.map((line) => line.split(',')[0])).toEqual(items.map(({ number }) => number));
      expect(end).toMatch(new RegExp(`^"Akhir berkas: ${lines.length} baris, per 2026-12-11 10:00 WIB, diunduh oleh `));
      const { rows } = await world.admin.query(
        `SELECT detail FROM audit_entry WHERE action = 'monitorExported' AND actor_id = $1`,
        [userIdOf(MANAGER)],
      );
      expect(rows).toEqual([
        { detail: expect.objectContaining({ what: 'complaints', figure: 'open', rows: lines.length }) as object },
      ]);
    });

    it('holds nothing of whoever complained, and of nobody she may not see', async () => {
      const { rows } = await world.admin.query<{ name: string }>(
        'SELECT DISTINCT name FROM vault.person WHERE name IS NOT NULL',
      );
      expect(rows.length).toBeGreaterThan(0);
      const { text } = await world.ask(SUPERVISOR, 'GET', '/monitor/export?periodDays=365');
      for (const { name } of rows) expect(text).not.toContain(name);
      expect(text).not.toContain(accusing.number);
      expect(text).not.toContain('PKH-3326');
    });

    it('mutes cells below five in its tables', async () => {
      for (const what of ['institutions', 'regencies']) {
        const { text } = await world.ask(MANAGER, 'GET', `/monitor/export?what=${what}`);
        const lines = text.trimEnd().split('\r\n').slice(1, -1);
        const counts = lines.flatMap((line) => line.split(',').slice(2, 4));
        expect(counts.filter((count) => /^[1-4]$/.test(count))).toEqual([]);
        expect(counts).toContain('<5');
        for (const [, , late, asked, percent] of lines.map((line) => line.split(',')))
          if (what === 'institutions' && !(Number(late) >= 0 && Number(asked) >= 0))
            expect([late, asked, percent]).toEqual([late, asked, expect.stringMatching(/^(<5|–)$/)]);
        expect(text).toContain('""<5"" = di bawah lima; ""–"" = tidak disebut');
      }
    });

    it('says of every institution and of all of them why they were late, the same as the monitor', async () => {
      const { causes, institutions } = await monitorOf(MANAGER);
      const { text } = await world.ask(MANAGER, 'GET', '/monitor/export?what=institutions');
      const [titles = [], ...lines] = text.trimEnd().split('\r\n').slice(0, -1).map(cellsOf);
      const columns = Object.entries(MONITOR_CAUSE).map(
        ([cause, { id }]) => [cause, titles.indexOf(`Sebab: ${id}`)] as const,
      );
      expect(columns.filter(([, column]) => column < 0)).toEqual([]);
      let told = 0;
      for (const [institution, province, ...cells] of lines)
        for (const [cause, column] of columns) {
          const cell = cells[column - 2];
          if (province !== 'semua') expect([institution, province, cell]).toEqual([institution, province, '']);
          else {
            const id = institutions.find(({ name }) => name === institution)?.id;
            const count =
              causes.find((each) => each.institutionId === id && each.province === undefined && each.cause === cause)
                ?.count ?? 0;
            const either = count === 0 ? /^0$/ : count < 5 ? /^(<5|–)$/ : new RegExp(`^(${count}|–)$`);
            expect([institution, cause, cell]).toEqual([institution, cause, expect.stringMatching(either)]);
            told += count;
          }
        }
      expect(told).toBeGreaterThan(0);
      expect(text).toContain('satu pengaduan dapat punya dua sebab');
    });

    it('is a workbook too', async () => {
      const { body, headers } = await world.ask(MANAGER, 'GET', '/monitor/export?format=xlsx&figure=open');
      expect(String(headers['content-type'])).toContain('spreadsheetml');
      expect(body).toEqual({});
    });
  });

  it.each(['id', 'en'] as const)(
    'is printed on one page in %s, with the figures of the api and their formulas',
    async (language) => {
      const query = 'region=33&periodDays=90';
      const token = await world.tokenOf(MANAGER);
      const answer = await world.app.http.inject({
        method: 'GET',
        url: `/api/v1/monitor/memo?${query}`,
        headers: { authorization: `Bearer ${token}`, 'accept-language': language },
      });
      expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'application/pdf']);
      const pages = pdfText(answer.rawPayload);
      expect(pages.length).toBe(1);
      const said = (pages[0] ?? '').replaceAll(/\s+/g, ' ');
      const { figures, asked, causes, heat, institutions, regions } = await monitorOf(MANAGER, query);
      const printed = (count: number, told: Told | undefined): string =>
        told === 'shown' ? String(count) : told === 'few' ? '<5' : '–';
      const told = toldFigures(figures);
      for (const { figure, count } of figures) {
        expect(said).toContain(`${inWinAnsi(MONITOR_FIGURE[figure][language])} ${printed(count, told.get(figure))} `);
        expect(said).toContain(inWinAnsi(FORMULA[figure][language]).slice(0, 40));
      }
      const totals = toldAsked({ asked, causes }).filter(({ province }) => province === undefined);
      expect(totals.length).toBeGreaterThan(2);
      for (const row of totals) {
        const name = institutions.find(({ id }) => id === row.institutionId)?.name ?? '=';
        const counts = [printed(row.late, row.told.late), printed(row.asked, row.told.asked)].join(' ');
        expect(said).toContain(`${inWinAnsi(name)} ${counts} `);
      }
      // Not by having nothing to say: what is no small one stands there as a number.
      expect(figures.filter(({ figure, count }) => count >= 5 && told.get(figure) === 'shown').length).toBeGreaterThan(
        1,
      );
      expect(totals.some((row) => row.told.asked === 'shown' && row.asked >= 5)).toBe(true);
      for (const code of new Set(heat.map(({ regency }) => regency))) {
        const name = inWinAnsi(regions.find((region) => region.code === code)?.name ?? '');
        const here = heat.filter(({ regency }) => regency === code);
        const [breached, open] = [sumOf(here, (cell) => cell.breached), sumOf(here, (cell) => cell.open)];
        const either = (count: number) => (count === 0 ? '(0|–)' : count < 5 ? '(<5|–)' : `(${count}|–)`);
        expect(said).toMatch(new RegExp(`${escaped(name)} ${either(breached)} / ${either(open)}`));
      }
      expect(said).toContain(inWinAnsi(regions.find(({ code }) => code === '33')?.name ?? '?'));
      expect(said).toContain('2026-12-11 10:00 WIB');
      expect(said).toContain(language === 'id' ? '"<5"; "–" tidak disebut' : '"<5"; "–" is not told');
      // No share of a muted count, and none of what fell due at so few.
      expect(said).not.toMatch(/<5 \d+([.,]\d)? %/);
    },
  );

  it('is not shown to whoever may not ask, nor widened by a filter, and names a filter that is none', async () => {
    for (const login of [OPERATOR, PENDAMPING, 'bri.3325'])
      expect((await world.ask(login, 'GET', '/monitor/summary')).status).toBe(403);
    expect(await listed(SUPERVISOR, 'figure=open&region=3326')).toEqual([]);
    for (const [query, pointer] of [
      ['region=9999', '/region'],
      ['institutionId=01a2031d-50c8-747d-ad52-795dccb0e09d', '/institutionId'],
      ['figure=soon', '/figure'],
      ['periodDays=31', '/periodDays'],
      ['waitingOn=closed', '/waitingOn'],
    ])
      for (const path of ['summary', 'complaints'])
        expect(await world.ask(MANAGER, 'GET', `/monitor/${path}?${query}`)).toMatchObject({
          status: 400,
          body: { errors: [{ pointer }] },
        });
  });
});

/** Of a line of CSV; names of institutions have commas. */
const cellsOf = (line: string): readonly string[] =>
  [...line.matchAll(/(?:"((?:[^"]|"")*)"|([^,]*))(?:,|$)/g)].map(([, quoted, plain = '']) => quoted ?? plain);

const escaped = (text: string): string => text.replaceAll(/[()]/g, String.raw`\$&`);

const idsOf = (all: readonly Recounted[]): readonly string[] => all.map(({ id }) => id).sort();

async function must(answer: Promise<{ readonly status: number; readonly body: object }>): Promise<void> {
  const { status, body } = await answer;
  if (status >= 300) throw new Error(`${status} ${JSON.stringify(body)}`);
}
