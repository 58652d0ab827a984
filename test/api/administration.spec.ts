import { randomUUID } from 'node:crypto';
import { localDate } from '#core/calendar/instant';
import { positionIdOf, rowIdOf, userIdOf } from '#persistence/seeds/demo-ids';
import { RawSession } from '../access/support/raw-session';
import { ApiWorld } from './support/api-world';
import { ADMINISTRATOR, PENDAMPING, SUPERVISOR } from './support/people';

const COLLEAGUE = 'pendamping.3325.002';
const TODAY = '2026-11-23';

interface Change {
  readonly isPreview: boolean;
  readonly subjectId?: string;
  readonly version: number;
  readonly moving: number;
  readonly moves: readonly { complaintNumber: string; fromName?: string; toName?: string; isClimbing: boolean }[];
  readonly errors?: readonly { pointer: string; code: string; message: string }[];
}

describe('the organisation, changed by an administrator', () => {
  let world: ApiWorld;
  beforeAll(async () => {
    world = await ApiWorld.begin();
  }, 120_000);
  afterAll(() => world?.end());

  const change = (path: string, body: object, version?: number, query = '') =>
    world.ask<Change>(ADMINISTRATOR, 'POST', `/admin/${path}${query}`, {
      body: { reason: 'absence', ...body },
      version,
    });
  const preview = (path: string, body: object, version?: number) => change(path, body, version, '?dryRun=true');
  const read = async <Body>(path: string) => (await world.ask<Body>(ADMINISTRATOR, 'GET', `/admin/${path}`)).body;
  const filed = async () => {
    const complaint = await world.story.files({ of: PENDAMPING });
    await world.story.quiet();
    return complaint;
  };
  const conflict = (pointer: string, code: string) => ({
    status: 409,
    body: { code: 'organisationConflict', errors: [{ pointer, code, message: expect.stringMatching(/\w/) }] },
  });

  it('previews whom a leave moves, changes nothing by it, moves just those, and brings them back when it is called off', async () => {
    const waiting = await filed();
    const hidden = await world.story.files({
      of: PENDAMPING,
      category: 'KKS-05',
      accused: [{ kind: 'role', seat: 'bankOfficer' }],
    });
    await world.story.quiet();
    const leave = { userId: userIdOf(PENDAMPING), from: TODAY, to: '2026-11-27', deputyId: userIdOf(COLLEAGUE) };
    const seen = await preview('leaves', leave);
    expect(seen).toMatchObject({ status: 200, body: { isPreview: true, moving: 1 } });
    expect(seen.body.moves).toMatchObject([{ complaintNumber: waiting.number, isClimbing: false }]);
    expect(seen.body.moves[0]?.toName).toBeTruthy();
    expect(JSON.stringify(seen.body)).not.toContain(hidden.number);
    expect(await world.story.handlerOf(waiting)).toBe(userIdOf(PENDAMPING));
    expect((await world.admin.query('SELECT 1 FROM organisation_change')).rowCount).toBe(0);

    const before = await world.story.task(waiting);
    const applied = await change('leaves', leave);
    expect(applied).toMatchObject({ status: 201, body: { isPreview: false, moves: seen.body.moves } });
    await world.story.quiet();
    const after = await world.story.task(waiting);
    expect(after).toMatchObject({ assigneeId: userIdOf(COLLEAGUE), stepDueAt: before.stepDueAt, level: before.level });
    // What may not be counted has moved all the same.
    expect(
      (
        await world.admin.query('SELECT 1 FROM party_task WHERE assignee_id = $1 AND settled_at IS NULL', [
          userIdOf(PENDAMPING),
        ])
      ).rowCount,
    ).toBe(0);

    const id = applied.body.subjectId ?? '';
    expect(await preview(`leaves/${id}/actions/cancel`, { reason: 'correction' }, 1)).toMatchObject({
      status: 200,
      body: { moving: 1 },
    });
    expect(await change(`leaves/${id}/actions/cancel`, { reason: 'correction' }, 1)).toMatchObject({ status: 200 });
    await world.story.quiet();
    expect(await world.story.handlerOf(waiting)).toBe(userIdOf(PENDAMPING));
    expect(await change(`leaves/${id}/actions/cancel`, { reason: 'correction' }, 1)).toMatchObject({ status: 412 });
  });

  it('without a deputy lets the tasks climb, and takes effect when its day comes and not before', async () => {
    const waiting = await filed();
    const leave = { userId: userIdOf(PENDAMPING), from: '2026-11-24', to: '2026-11-24' };
    const seen = await preview('leaves', leave);
    expect(seen.body.moves).toContainEqual(
      expect.objectContaining({ complaintNumber: waiting.number, isClimbing: true }),
    );
    expect((await change('leaves', leave)).status).toBe(201);
    await world.story.quiet();
    expect(await world.story.handlerOf(waiting)).toBe(userIdOf(PENDAMPING));
    await world.story.advanceTo(Date.parse('2026-11-24T00:00+07:00'));
    await world.story.quiet();
    expect(await world.story.handlerOf(waiting)).toBe(userIdOf(SUPERVISOR));
    const climbed = (await world.story.timeline(waiting)).find(({ type }) => type === 'taskClimbed');
    expect(climbed?.data).toMatchObject({ reason: 'organisation' });
  });

  it('places a new person on a position whose holder leaves: dated, once for a key, and every step is to be read', async () => {
    const added = await change('users', {
      login: 'pendamping.3325.900',
      name: 'Orang Baru (rekaan)',
      language: 'id',
      reason: 'appointment',
    });
    expect(added).toMatchObject({ status: 201, body: { kind: 'userAdded' } });
    const userId = added.body.subjectId ?? '';
    expect(
      await change('users', { login: 'pendamping.3325.900', name: 'Orang Lain (rekaan)', language: 'id' }),
    ).toMatchObject(conflict('/login', 'alreadyTaken'));
    const position = positionIdOf('pendamping.3325.003');
    const placed = { kind: 'holding', positionId: position, userId, from: '2026-11-25', reason: 'appointment' };
    expect(await change('assignments', placed)).toMatchObject(conflict('/from', 'periodTaken'));
    const detail = await read<{ assignments: { id: string; version: number; isEndable: boolean }[] }>(
      `positions/${position}`,
    );
    const [holding] = detail.assignments;
    const end = { on: '2026-11-25', reason: 'transfer', reference: 'SK 7/PKH/2026' };
    const path = `assignments/${holding?.id}/actions/end`;
    expect(await change(path, end, 9)).toMatchObject({ status: 412 });
    expect(await change(path, { ...end, on: '2026-11-20' }, holding?.version)).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/on', code: 'tooEarly' }] },
    });
    expect(await change(path, end, holding?.version)).toMatchObject({ status: 200, body: { version: 2 } });
    const headers = { 'idempotency-key': randomUUID() };
    const place = () => world.ask<Change>(ADMINISTRATOR, 'POST', '/admin/assignments', { headers, body: placed });
    const first = await place();
    expect([first.status, (await place()).body]).toEqual([201, first.body]);
    const user = await read<{
      roles: string[];
      assignments: object[];
      changes: { kind: string; reference?: string }[];
    }>(`users/${userId}`);
    expect(user).toMatchObject({ roles: [], assignments: [{ kind: 'holding', isRunning: false }] });
    expect(user.changes.map(({ kind }) => kind).sort()).toEqual(['assigned', 'userAdded']);
    await world.story.advanceTo(Date.parse('2026-11-25T00:00+07:00'));
    expect(await read(`users/${userId}`)).toMatchObject({ roles: ['pendamping'] });
    expect(await read(`positions/${position}`)).toMatchObject({ state: 'held', holderId: userId });
    expect(await change(`users/${userId}/actions/deactivate`, { reason: 'departure' }, 1)).toMatchObject(
      conflict('/id', 'stillHeld'),
    );
  });

  it('refuses what cannot be, at its field: cycles, positions that are needed, his own rights', async () => {
    const position = await read<{ version: number }>(`positions/${positionIdOf('korkab.3325')}`);
    const reports = (login: string, reportsToId: string) =>
      change(
        `positions/${positionIdOf(login)}/actions/report`,
        { reportsToId, from: '2026-12-01', reason: 'restructuring' },
        position.version,
      );
    expect(await reports(SUPERVISOR, positionIdOf(PENDAMPING))).toMatchObject(
      conflict('/reportsToId', 'reportsToItself'),
    );
    expect(await reports('korkab.3325', positionIdOf('korwil.53'))).toMatchObject({ status: 200 });
    expect(await read(`positions/${positionIdOf('korkab.3325')}`)).toMatchObject({
      version: position.version + 1,
      reportsToId: positionIdOf('korwil.33'),
      lines: [{ reportsToId: positionIdOf('korwil.53') }, { reportsToId: positionIdOf('korwil.33') }],
    });
    await world.story.advanceTo(Date.parse('2026-12-01T00:00+07:00'));
    await world.story.quiet();
    expect(await read(`positions/${positionIdOf('korkab.3325')}`)).toMatchObject({
      reportsToId: positionIdOf('korwil.53'),
    });

    expect(await change(`positions/${positionIdOf(SUPERVISOR)}/actions/end`, { on: '2026-12-10' }, 1)).toMatchObject(
      conflict('/on', 'stillHeld'),
    );
    expect(
      await change(
        `assignments/${rowIdOf('holding', `${ADMINISTRATOR}/${ADMINISTRATOR}`)}/actions/end`,
        { on: '2026-12-10' },
        1,
      ),
    ).toMatchObject(conflict('/on', 'ownAdministrator'));
    expect(await change(`users/${userIdOf(ADMINISTRATOR)}/actions/deactivate`, {}, 1)).toMatchObject(
      conflict('/id', 'ownAdministrator'),
    );
  });

  it('shows what is out of balance', async () => {
    const found = await read<{ vacancies: { positionId: string }[] }>('imbalance');
    const vacant = await read<{ items: { id: string }[] }>('positions?state=vacant&limit=100');
    expect(new Set(found.vacancies.map(({ positionId }) => positionId))).toEqual(
      new Set(vacant.items.map(({ id }) => id)),
    );
    expect(found.vacancies.length).toBeGreaterThan(0);
  });

  it('lets the audit be searched, and writes down that it was', async () => {
    type Entries = { items: { action: string; detail?: string; complaintId?: string }[]; nextCursor?: string };
    const page = await read<Entries>('audit?action=organisation.leaveRecorded&limit=1');
    expect(page.items).toMatchObject([{ action: 'organisation.leaveRecorded', detail: 'reason: absence' }]);
    const next = await read<Entries>(`audit?action=organisation.leaveRecorded&limit=1&cursor=${page.nextCursor}`);
    expect(next.items).toHaveLength(1);
    expect(next.nextCursor).toBeUndefined();
    const all = await read<Entries>('audit?limit=100');
    const { rows } = await world.admin.query<{ id: string }>(`SELECT id FROM complaint WHERE severity = 'S2'`);
    expect(rows.length).toBeGreaterThan(0);
    for (const { id } of rows) expect(JSON.stringify(all)).not.toContain(id);
    expect((await read<Entries>('audit?action=audit.searched')).items.length).toBeGreaterThanOrEqual(3);
  });

  it('says until which day somebody is away, in her own zone', async () => {
    // An hour further east her last day ends while it still lasts here.
    const away = 'supervisor.5311';
    const last = localDate(Date.parse((await read<{ asOf: string }>('imbalance')).asOf), 'WITA');
    expect((await change('leaves', { userId: userIdOf(away), from: last, to: last })).status).toBe(201);
    const { away: now } = await read<{ away: { userId: string; until: string; zone: string }[] }>('imbalance');
    expect(now.find(({ userId }) => userId === userIdOf(away))).toMatchObject({
      zone: 'WITA',
      until: `${last}T15:59:59.999Z`,
    });
  });

  it('finds in the audit what is known by its number; an integrity matter answers as a number nobody has', async () => {
    type Entries = { items: { complaintId?: string; complaintNumber?: string; subjectId?: string; detail?: string }[] };
    const about = (number: string) => read<Entries>(`audit?complaintNumber=${encodeURIComponent(number)}`);
    const lastSearch = async () => (await read<Entries>('audit?action=audit.searched&limit=1')).items[0];
    const known = await filed();
    const integrity = await world.story.files({
      of: PENDAMPING,
      category: 'KKS-05',
      accused: [{ kind: 'role', seat: 'bankOfficer' }],
    });
    await world.story.quiet();
    const found = await about(known.number);
    expect(found.items.length).toBeGreaterThan(0);
    for (const entry of found.items)
      expect(entry).toMatchObject({ complaintId: known.id, complaintNumber: known.number });
    expect((await about(known.number.toLowerCase().replaceAll('-', ' '))).items.length).toBeGreaterThan(0);
    expect(await lastSearch()).toMatchObject({ subjectId: known.id, complaintNumber: known.number });
    const answers = [];
    for (const number of [integrity.number, 'PKH-3325-202611-99999-A'])
      answers.push([
        (await about(number)).items,
        Object.keys((await lastSearch()) ?? {}),
        (await lastSearch())?.detail,
      ]);
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]?.[0]).toEqual([]);
  });

  it('masks digits in the audit, and leaves ids whole', async () => {
    const id = '01a12345-9d57-4abc-8def-123456789012';
    await world.admin.query(
      `INSERT INTO audit_entry (at, actor_id, actor_kind, action, detail) VALUES (now(), $1, 'user', 'test.masked', $2)`,
      [
        userIdOf(ADMINISTRATOR),
        JSON.stringify({ linkId: id, nik: '3325012345678901', by: [], of: ['a', 'b'], found: 25 }),
      ],
    );
    const { items } = await read<{ items: { detail?: string }[] }>('audit?action=test.masked');
    expect(items[0]?.detail).toBe(`of: a, b · nik: ••• · found: 25 · linkId: ${id}`);
  });

  it('asks the database as well: nobody else writes the organisation, and an administrator reads no complaint', async () => {
    const api = await RawSession.open(world, 'tuntas_api');
    try {
      const refused = async (login: string, sql: string) => (await api.as({ uid: userIdOf(login) }, sql)).refused;
      const holding = `INSERT INTO holding (id, position_id, user_id, valid_from) VALUES ('${randomUUID()}', '${positionIdOf(SUPERVISOR)}', '${userIdOf(PENDAMPING)}', '2027-01-01')`;
      expect(await refused(SUPERVISOR, holding)).toBe('42501');
      expect(await refused(ADMINISTRATOR, `DELETE FROM holding`)).toBe('42501');
      expect(await refused(ADMINISTRATOR, `UPDATE position SET seat = 'administrator'`)).toBe('42501');
      for (const sql of ['SELECT id FROM complaint', 'SELECT id FROM party_task', 'SELECT id FROM vault.person'])
        expect((await api.as({ uid: userIdOf(ADMINISTRATOR) }, sql)).rows).toEqual([]);
      for (const sql of [
        `SELECT * FROM app.search_audit(NULL, NULL, NULL, NULL, NULL, NULL, 10)`,
        `SELECT * FROM app.audited_complaints(ARRAY(SELECT id FROM complaint), NULL)`,
        'SELECT * FROM app.open_task_counts()',
      ])
        expect((await api.as({ uid: userIdOf(SUPERVISOR) }, sql)).rows).toEqual([]);
    } finally {
      await api.close();
    }
  });
});
