import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { positionIdOf, userIdOf } from '#persistence/seeds/demo-ids';
import { OPERATOR } from '#testing/world/story-world';
import type { StoryComplaint } from '#testing/world/story-world';
import { ApiWorld } from './support/api-world';
import { PENDAMPING, SERVICE, SUPERVISOR } from './support/people';

const MAIN = resolve(__dirname, '../../dist/apps/cli/src/main.js');
const NARRATIVE = 'Bantuan tahap ini belum saya terima sejak kemarin.';

interface Explained extends Record<string, unknown> {
  readonly dueAt: string;
  readonly sentences: readonly string[];
  readonly table: readonly { readonly date: string; readonly counted: string }[];
  readonly days: readonly {
    readonly counted: number;
    readonly why?: string;
    readonly spans: readonly { readonly to: string }[];
  }[];
}
interface Clocked extends Record<string, unknown> {
  readonly clocks: readonly { readonly id: string; readonly purpose: string; readonly dueAt: string }[];
  readonly parties: readonly { readonly clock?: { readonly id: string; readonly dueAt: string } }[];
}
interface ReferralDates extends Record<string, unknown> {
  readonly id: string;
  readonly stepDueAt?: string;
  readonly stepDeadlineId: string;
}
interface CaseDates extends Record<string, unknown> {
  readonly id: string;
  readonly contactDueAt: string;
  readonly contactDeadlineId: string;
  readonly referrals: readonly ReferralDates[];
}
interface Filed extends StoryComplaint, Record<string, unknown> {
  readonly firstDeadline: { readonly id: string; readonly dueAt: string };
}
interface Ladders extends Record<string, unknown> {
  readonly ladders: readonly {
    readonly rungs: readonly { readonly state: string; readonly dueAt?: string; readonly deadlineId: string }[];
  }[];
}
interface StepDates {
  readonly taskId: string;
  readonly stepDueAt?: string;
  readonly stepDeadlineId: string;
}
interface Used extends Record<string, unknown> {
  readonly ageMs: number;
  readonly togetherMs: number;
  readonly from: string;
  readonly to: string;
  readonly used: readonly {
    readonly on: string;
    readonly grossMs: number;
    readonly netMs: number;
    readonly aloneMs: number;
  }[];
  readonly segments: readonly {
    readonly from: string;
    readonly to: string;
    readonly waits: readonly { readonly on: string }[];
  }[];
}

describe('why a date is that date', () => {
  let world: ApiWorld;
  let complaint: StoryComplaint;
  beforeAll(async () => {
    world = await ApiWorld.begin();
    complaint = await world.story.files({ of: PENDAMPING, narrative: NARRATIVE });
    await world.story.quiet();
  }, 300_000);
  afterAll(() => world?.end());

  const explain = (login: string | undefined, id: string, more = '', headers: Record<string, string> = {}) =>
    world.ask<Explained>(login, 'GET', `/deadlines/${id}/explain${more}`, { headers });
  const read = async ({ id }: StoryComplaint) =>
    (await world.ask<Clocked>(SUPERVISOR, 'GET', `/complaints/${id}`)).body;
  const ceiling = async (of = complaint): Promise<string> =>
    (await read(of)).clocks.find(({ purpose }) => purpose === 'ceiling')?.id ?? '';

  it('is said of every running clock of a complaint, and gives its date again', async () => {
    const { rows } = await world.admin.query<{ id: string; purpose: string; due_at: Date }>(
      'SELECT id, purpose, due_at FROM deadline WHERE complaint_id = $1 AND stopped_at IS NULL',
      [complaint.id],
    );
    expect(rows.map(({ purpose }) => purpose).sort()).toEqual([
      'ceiling',
      'ceilingWarn',
      'climb',
      'remind',
      'target',
      'warn',
    ]);
    for (const { id, purpose, due_at } of rows) {
      const { status, body } = await explain(SUPERVISOR, id);
      expect(status).toBe(200);
      expect(body).toMatchObject({
        ground: 'kept',
        isSame: true,
        dueAt: due_at.toISOString(),
        complaintId: complaint.id,
      });
      expect(body.table).toHaveLength(body.days.length);
      expect(body.days.reduce((sum, { counted }) => sum + counted, 0)).toBe(body.budget);
      const isShare = body.fraction !== undefined;
      expect([purpose, isShare]).toEqual([purpose, ['remind', 'warn', 'ceilingWarn'].includes(purpose)]);
      // Of a share the table ends where it is used, and not with the whole budget.
      if (isShare) {
        expect(body).toMatchObject({ measure: 'workingSeconds', duration: { unit: 'workingDays' } });
        expect(body.days.at(-1)?.spans.at(-1)?.to).toBe(body.dueAt);
      }
    }
  });

  it('comes with norm, versions, rule and budget as data, and in words of the asked language', async () => {
    const id = await ceiling();
    const { body } = await explain(SUPERVISOR, id);
    expect(body).toMatchObject({
      purpose: 'ceiling',
      duration: { unit: 'workingDays', amount: 14, rule: 'receiptDate' },
      measure: 'workingDays',
      budget: 14,
      zone: 'WIB',
      from: '2026-11-23T03:00:00.000Z',
      dueAt: '2026-12-11T09:30:00.000Z',
      calendar: 'government@2026.2',
      layers: [{ id: 'government', version: '2026.2' }],
    });
    expect(body.days[0]).toMatchObject({ date: '2026-11-23', why: 'dayZero', counted: 0 });
    expect(body.sentences[0]).toBe('Batas hukum: Jum 11 Des 2026 16.30 WIB.');
    const english = await explain(SUPERVISOR, id, '', { 'accept-language': 'en' });
    expect(english.headers['content-language']).toBe('en');
    expect(english.body.sentences[0]).toBe('Legal ceiling: Fri 11 Dec 2026 16:30 WIB.');
    const plain = await explain(SUPERVISOR, id, '?as=text', { 'accept-language': 'en' });
    expect(plain.headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(plain.text).toContain('It has 14 working days, counted from Mon 23 Nov 2026 10:00 WIB.');
    expect(plain.text).toMatch(/^ {2}Fri 11 Dec 2026 +day 14$/m);
    expect(await explain(SUPERVISOR, id, '?as=xml')).toMatchObject({ status: 400 });
  });

  it('stands behind the dates of the page, of the plan and of the queue', async () => {
    const { clocks, parties } = await read(complaint);
    for (const { id, dueAt } of [...clocks, ...parties.flatMap(({ clock }) => clock ?? [])])
      expect((await explain(SUPERVISOR, id)).body.dueAt).toBe(dueAt);
    const { body } = await world.ask<{ steps: readonly { at: string; deadlineId?: string }[] }>(
      SUPERVISOR,
      'GET',
      `/complaints/${complaint.id}/plan`,
    );
    const armed = body.steps.flatMap(({ at, deadlineId }) => (deadlineId === undefined ? [] : [{ at, deadlineId }]));
    expect(armed).toHaveLength(6);
    for (const { at, deadlineId } of armed) expect((await explain(SUPERVISOR, deadlineId)).body.dueAt).toBe(at);
    const { items } = (
      await world.ask<{ items: readonly { id: string; clock?: { id: string; dueAt: string } }[] }>(
        SUPERVISOR,
        'GET',
        '/desk/items',
      )
    ).body;
    const clock = items.find(({ id }) => id === complaint.id)?.clock;
    expect((await explain(SUPERVISOR, clock?.id ?? '')).body.dueAt).toBe(clock?.dueAt);
  });

  it('stands behind the dates of a case and of its referrals, for the sender and for the service', async () => {
    const family = await world.story.files({ of: PENDAMPING, category: 'SOS-01', caseKind: 'malnutrition' });
    await world.story.quiet();
    const { id } = await world.story.caseOf(family);
    const screened = await world.story.onCase(family, 'screen', { risk: 'medium', consent: 'given' });
    // Nobody reads what a command is answered with.
    expect([screened.status, screened.body.contactDeadlineId]).toEqual([200, undefined]);
    const referralId = await world.story.refers(family, [SERVICE]);
    await world.story.quiet();
    const { referrals, contactDueAt, contactDeadlineId } = (
      await world.ask<CaseDates>(SUPERVISOR, 'GET', `/cases/${id}`)
    ).body;
    expect((await explain(SUPERVISOR, contactDeadlineId)).body).toMatchObject({
      dueAt: contactDueAt,
      purpose: 'contact',
    });
    const listed = (await world.ask<{ items: readonly CaseDates[] }>(SUPERVISOR, 'GET', '/cases')).body.items;
    expect(listed.find((each) => each.id === id)).toMatchObject({ contactDeadlineId });
    for (const login of [SUPERVISOR, SERVICE]) {
      const one = (await world.ask<ReferralDates>(login, 'GET', `/referrals/${referralId}`)).body;
      const { items } = (await world.ask<{ items: readonly ReferralDates[] }>(login, 'GET', '/referrals')).body;
      expect(one.stepDueAt).toBeDefined();
      for (const { stepDeadlineId } of [one, ...items.filter((each) => each.id === referralId), ...referrals])
        expect((await explain(login, stepDeadlineId)).body.dueAt).toBe(one.stepDueAt);
      expect(items.map((each) => each.id)).toContain(referralId);
    }
  });

  it('stands behind the step of a ladder, now and before, and behind the date that was read out', async () => {
    const regionCode = await world.story.villageOf('pendamping.3325.003');
    const { body: filed } = await world.ask<Filed>(OPERATOR, 'POST', '/complaints', {
      body: world.story.filing(regionCode),
    });
    expect((await explain(OPERATOR, filed.firstDeadline.id)).body).toMatchObject({
      purpose: 'target',
      dueAt: filed.firstDeadline.dueAt,
    });
    await world.story.quiet();
    const rungs = async () =>
      (await world.ask<Ladders>(SUPERVISOR, 'GET', `/complaints/${filed.id}/timeline`)).body.ladders.flatMap((ladder) =>
        ladder.rungs.filter(({ dueAt }) => dueAt !== undefined),
      );
    const before = await rungs();
    expect(before.map(({ state }) => state)).toEqual(['now']);
    const body = { level: 'L2', reason: 'Pendamping sedang sakit, perlu ditangani atasan.' };
    const climbed = await world.story.onTask(SUPERVISOR, { ...filed, regionCode }, 'climb', body);
    expect([climbed.status, climbed.body.code]).toEqual([200, undefined]);
    await world.story.quiet();
    const after = await rungs();
    expect(after.map(({ state }) => state)).toEqual(['climbed', 'now']);
    expect(after[0]).toMatchObject({ deadlineId: before[0]?.deadlineId });
    for (const { deadlineId, dueAt } of after)
      expect((await explain(SUPERVISOR, deadlineId)).body).toMatchObject({ purpose: 'climb', dueAt });
  });

  it('stands behind the dates of what is handed on, for leave or at once', async () => {
    const { id: taskId } = await world.story.taskOf(complaint, 'answer');
    const days = { userId: userIdOf(PENDAMPING), from: '2026-11-24', to: '2026-11-25' };
    const leave = await world.ask<{ openTasks: readonly StepDates[] }>(SUPERVISOR, 'POST', '/leaves?dryRun=true', {
      body: days,
    });
    const moved = await world.ask<{ items: readonly StepDates[] }>(
      SUPERVISOR,
      'POST',
      '/tasks/actions/reassign?dryRun=true',
      { body: { taskIds: [taskId], positionId: positionIdOf('pendamping.3325.002'), reason: 'Sedang sakit.' } },
    );
    expect(leave.body.openTasks.map((task) => task.taskId)).toContain(taskId);
    expect(moved.body.items).toHaveLength(1);
    for (const { stepDeadlineId, stepDueAt } of [...leave.body.openTasks, ...moved.body.items])
      expect((await explain(SUPERVISOR, stepDeadlineId)).body).toMatchObject({ purpose: 'climb', dueAt: stepDueAt });
  });

  it('is said of a clock that stands still: as it will be when its pause lasts until its date', async () => {
    const paused = await world.story.files({ of: 'pendamping.3325.002' });
    await world.story.quiet();
    const before = (await read(paused)).parties.flatMap(({ clock }) => clock ?? [])[0];
    const pause = { reason: 'external', text: 'Menunggu pihak luar.', until: '2026-11-30' };
    expect((await world.story.onTask(SUPERVISOR, paused, 'pause', pause)).status).toBe(200);
    await world.story.quiet();
    const clock = (await read(paused)).parties.flatMap((party) => party.clock ?? [])[0];
    const { body } = await explain(SUPERVISOR, clock?.id ?? '', '', { 'accept-language': 'en' });
    expect(body).toMatchObject({ purpose: 'climb', ground: 'kept', isSame: true, standsUntil: clock?.dueAt });
    expect(body.pauses).toMatchObject([{ to: clock?.dueAt, reason: 'external' }]);
    expect(Date.parse(body.dueAt)).toBeGreaterThan(Date.parse(before?.dueAt ?? ''));
    expect(body.sentences.join(' ')).toContain('The clock stands still.');
  });

  it('is said honestly of a row that kept nothing', async () => {
    const other = await world.story.files({ of: PENDAMPING });
    await world.story.quiet();
    const id = await ceiling(other);
    await world.admin.query('UPDATE deadline SET basis = NULL WHERE id = $1', [id]);
    const { body } = await explain(SUPERVISOR, id);
    expect(body).toMatchObject({ ground: 'armedOnly', between: { workingDays: 14 }, days: [], table: [] });
    expect(body.isSame).toBeUndefined();
    expect(body.sentences.join(' ')).toContain('belum disimpan');
  });

  it('does not exist for whoever the complaint does not exist for', async () => {
    const accused = [{ kind: 'person', userId: userIdOf(PENDAMPING) }];
    const hidden = await world.story.files({ of: PENDAMPING, category: 'KKS-05', accused });
    await world.story.quiet();
    const { rows } = await world.admin.query<{ id: string }>(
      `SELECT id FROM deadline WHERE complaint_id = $1 AND purpose = 'ceiling'`,
      [hidden.id],
    );
    const id = rows[0]?.id ?? '';
    expect((await explain('korwil.33', id)).status).toBe(200);
    for (const login of [PENDAMPING, SUPERVISOR, 'supervisor.3326'])
      expect([login, (await explain(login, id)).status]).toEqual([login, 404]);
    for (const login of [PENDAMPING, SUPERVISOR])
      expect((await world.ask(login, 'GET', `/complaints/${hidden.id}/time-used`)).status).toBe(404);
    expect((await explain(SUPERVISOR, randomUUID())).status).toBe(404);
    expect((await explain('admin.1', id)).status).toBe(403);
    expect((await explain(undefined, id)).status).toBe(401);
  });

  it('of a social case is for whoever reads its file', async () => {
    const family = await world.story.files({ of: PENDAMPING, category: 'SOS-01', caseKind: 'malnutrition' });
    await world.story.quiet();
    const { rows } = await world.admin.query<{ id: string }>(
      `SELECT id FROM deadline WHERE complaint_id = $1 AND stream = 'case' AND stopped_at IS NULL`,
      [family.id],
    );
    const id = rows[0]?.id ?? '';
    expect(await explain(SUPERVISOR, id)).toMatchObject({ status: 200, body: { isSame: true } });
    expect((await explain(OPERATOR, id)).status).not.toBe(200);
    expect((await explain(PENDAMPING, id)).status).not.toBe(200);
  });

  describe('on the command line', () => {
    async function tuntas(...args: readonly string[]) {
      const child = spawn(process.execPath, [MAIN, 'explain', ...args], {
        env: { PATH: process.env.PATH, ...world.story.world.environmentFor('tuntas_worker') },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      const [said, complained] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
      return { said, complained, exitCode: child.exitCode };
    }

    it('tells every clock of a complaint by its number, in two languages and as data, and nobody’s data', async () => {
      const indonesian = await tuntas(complaint.number.toLowerCase());
      expect([indonesian.exitCode, indonesian.complained]).toEqual([0, '']);
      expect(indonesian.said).toContain('Batas hukum: Jum 11 Des 2026 16.30 WIB.');
      expect(indonesian.said).toContain('6 jam ditampilkan');
      const english = await tuntas(complaint.number, '--lang', 'en');
      expect(english.said).toContain('Legal ceiling: Fri 11 Dec 2026 16:30 WIB.');
      const data = JSON.parse((await tuntas(complaint.number, '--json')).said) as {
        number: string;
        clocks: readonly Explained[];
      };
      expect(data.number).toBe(complaint.number);
      expect(data.clocks.every(({ isSame }) => isSame)).toBe(true);
      for (const { said } of [indonesian, english]) {
        expect(said).not.toContain(NARRATIVE);
        expect(said).not.toMatch(/08\d{8}|\d{16}/);
      }
    });

    it('tells of a paused bank the limit of its own too, and of what has stopped since when', async () => {
      const traced = await world.story.files({ of: PENDAMPING, category: 'DAT-01' });
      await world.story.quiet();
      const pause = { reason: 'external', text: 'Menunggu pihak luar.', until: '2026-11-30' };
      expect((await world.story.onTaskOf(SUPERVISOR, traced, 'traceAccount', 'pause', pause)).status).toBe(200);
      await world.story.quiet();
      const { clocks } = JSON.parse((await tuntas(traced.number, '--json')).said) as { clocks: readonly Explained[] };
      const standing = clocks.filter(({ standsUntil }) => standsUntil !== undefined);
      expect(standing.map(({ purpose, isSame }) => [purpose, isSame])).toEqual([
        ['climb', true],
        ['party', true],
      ]);
      expect((await tuntas(traced.number, '--lang', 'en', '--all')).said).toContain('This clock has not run since ');
    });

    it('says what is wrong with a number or a language, and fails', async () => {
      expect(await tuntas('PKH-3325-202611-99999-X')).toMatchObject({
        exitCode: 1,
        said: '',
        complained: expect.stringContaining('"PKH-3325-202611-99999-X"'),
      });
      expect(await tuntas(complaint.number, '--lang', 'jv')).toMatchObject({
        exitCode: 1,
        complained: expect.stringContaining('--lang is id or en'),
      });
    });
  });

  describe('whose time a complaint used', () => {
    const used = async ({ id }: StoryComplaint) =>
      (await world.ask<Used>(SUPERVISOR, 'GET', `/complaints/${id}/time-used`)).body;

    it('accounts for its age from filing to closing, whoever had it', async () => {
      const data = await world.story.files({ of: PENDAMPING, category: 'DAT-01' });
      const single = await world.story.files({ of: PENDAMPING });
      await world.story.quiet();
      await world.story.advanceTo(Date.parse('2026-11-25T10:00+07:00'));
      expect((await world.story.answers(PENDAMPING, single)).status).toBe(200);
      await world.story.quiet();
      await world.story.advanceTo(Date.parse('2026-11-25T14:00+07:00'));
      for (const one of [data, single, complaint]) {
        const { ageMs, togetherMs, segments, used: shares, from, to } = await used(one);
        expect(Date.parse(to) - Date.parse(from)).toBe(ageMs);
        expect(shares.reduce((sum, { aloneMs }) => sum + aloneMs, togetherMs)).toBe(ageMs);
        expect(segments.reduce((sum, part) => sum + Date.parse(part.to) - Date.parse(part.from), 0)).toBe(ageMs);
        for (const { grossMs, netMs } of shares) expect([grossMs <= ageMs, netMs <= grossMs]).toEqual([true, true]);
      }
      expect((await used(single)).used.map(({ on }) => on)).toEqual(expect.arrayContaining(['programme', 'reporter']));
      expect((await used(data)).togetherMs).toBeGreaterThan(0);
      expect(await used(single)).toMatchObject({ isClosed: false, from: '2026-11-23T03:00:00.000Z' });
    });
  });
});
