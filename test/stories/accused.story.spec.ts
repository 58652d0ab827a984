import { institutionIdOf, positionIdOf, userIdOf } from '#persistence/seeds/demo-ids';
import type { StoryComplaint } from '#testing/world/story-world';
import { aWorld } from './a-world';
import type { StoryWorld } from './a-world';
import { excludingContext } from './excluding-context';

const person = (login: string) => ({ kind: 'person', userId: userIdOf(login) });
const named = (login: string) => ({ kind: 'named', userId: userIdOf(login) });

/** Every supervisor of the province who holds a position. */
const SUPERVISORS = [3315, 3316, 3318, 3320, 3321, 3322, 3324, 3325, 3326, 3327, 3328, 3329, 3374, 3376].map(
  (district) => `supervisor.${district}`,
);

describe('a card held by another party', () => {
  let world: StoryWorld;
  beforeAll(async () => {
    world = await aWorld({ at: '2026-11-23T10:00+07:00' });
  });
  afterAll(() => world.end());

  const files = async (fields: Record<string, unknown>): Promise<StoryComplaint> => {
    const complaint = await world.files({
      category: 'KKS-05',
      cardWish: 'block',
      narrative: 'Kartu saya disimpan orang lain.',
      ...fields,
    });
    await world.quiet();
    return complaint;
  };

  /** What somebody finds of it: by its address, in lists, among tasks, among what is late. */
  const finds = async (login: string, complaint: StoryComplaint): Promise<readonly string[]> => {
    const paths = {
      complaint: `/complaints/${complaint.id}`,
      timeline: `/complaints/${complaint.id}/timeline`,
      list: '/complaints?limit=100',
      tasks: '/tasks?whose=visible&limit=100',
      breaches: '/monitor/breaches?limit=100',
    };
    const found: string[] = [];
    for (const [name, path] of Object.entries(paths)) {
      const { status, body } = await world.world.request(login, 'GET', path);
      if (status === 200 && JSON.stringify(body).includes(complaint.id)) found.push(name);
      else expect([200, 403, 404]).toContain(status);
    }
    return found;
  };

  it('by the pendamping: goes to the supervisor next door at once, and for her and her superior it does not exist', async () => {
    const complaint = await files({
      accused: [person('pendamping.3325.001')],
      accusedName: 'Pendamping contoh (rekaan)',
    });
    expect(await world.read(complaint)).toMatchObject({ severity: 'S2', contact: 'unconfirmed' });
    // The one of Kendal is away; her deputy stands in.
    expect((await world.taskOf(complaint, 'protectAndInvestigate')).assigneeId).toBe(userIdOf('supervisor.3374'));
    expect((await world.taskOf(complaint, 'blockOrReturnCard')).assigneeId).toBe(userIdOf('bri.3325'));
    expect((await world.taskOf(complaint, 'examineOutlet')).assigneeId).toBe(userIdOf('dinsos.3325'));
    for (const login of ['pendamping.3325.001', 'supervisor.3325']) expect(await finds(login, complaint)).toEqual([]);
    expect(await finds('korwil.33', complaint)).toContain('complaint');
    const cluster = (await world.timeline(complaint)).find(({ type }) => type === 'clusterNoted');
    expect(cluster?.data).toMatchObject({ otherComplaints: 0, areas: [complaint.regionCode.slice(0, 6)] });

    const second = await files({ accused: [person('pendamping.3325.001')] });
    const grown = (await world.timeline(second)).find(({ type }) => type === 'clusterNoted');
    expect(grown?.data).toMatchObject({ otherComplaints: 1 });
  });

  it('nobody is written to before a safe contact is confirmed; then whoever waits is told, the excluded never', async () => {
    const complaint = await files({ accused: [person('pendamping.3325.001')] });
    expect(await world.messages(complaint)).toEqual([]);
    const { rows: held } = await world.world.admin.query(
      `SELECT 1 FROM message WHERE complaint_id = $1 AND status = 'held'`,
      [complaint.id],
    );
    expect(held.length).toBe(4);
    const confirmed = await world.onComplaint('operator.pusat.1', complaint, 'confirmContact', {
      contact: 'confirmed',
    });
    expect(confirmed.body).toMatchObject({ contact: 'confirmed' });
    await world.quiet();
    const told = (await world.messages(complaint)).map(({ template, to }) => [template, to]);
    expect(told.sort()).toEqual(
      [
        ['complaintFiled', 'reporter'],
        ['taskAssigned', userIdOf('supervisor.3374')],
        ['taskAssigned', userIdOf('bri.3325')],
        ['taskAssigned', userIdOf('dinsos.3325')],
      ].sort(),
    );
  });

  it('what is told later reaches whoever waits, held back like everything else; the excluded never', async () => {
    const complaint = await files({ accused: [person('pendamping.3325.001')] });
    const added = await world.onComplaint('operator.pusat.1', complaint, 'addInformation', { text: 'Kartu dilihat.' });
    expect(added.status).toBe(200);
    const { rows } = await world.world.admin.query<{ id: string; status: string }>(
      `SELECT recipient_user_id AS id, status FROM message WHERE complaint_id = $1 AND template = 'informationAdded'`,
      [complaint.id],
    );
    expect(new Set(rows.map(({ id }) => id))).toEqual(
      new Set(['supervisor.3374', 'bri.3325', 'dinsos.3325'].map(userIdOf)),
    );
    expect(new Set(rows.map(({ status }) => status))).toEqual(new Set(['held']));
  });

  it('without a safe contact the reporter is never written to, the handlers are', async () => {
    const complaint = await files({ accused: [person('pendamping.3325.001')] });
    await world.onComplaint('operator.pusat.1', complaint, 'confirmContact', { contact: 'none' });
    await world.quiet();
    expect((await world.messages(complaint)).map(({ to }) => to)).not.toContain('reporter');
    expect(await world.messages(complaint)).toHaveLength(3);
  });

  it('by the bank: the task of the branch goes to its regional office, and the branch sees nothing', async () => {
    const complaint = await files({ accused: [{ kind: 'institution', institutionId: institutionIdOf('bri.3325') }] });
    const bank = await world.taskOf(complaint, 'blockOrReturnCard');
    expect(bank).toMatchObject({ assigneeId: userIdOf('bri.33'), level: 'B2' });
    const assigned = (await world.timeline(complaint)).find(
      ({ taskId, type }) => taskId === bank.id && type === 'taskAssigned',
    );
    expect(assigned?.data.passedOver).toMatchObject([{ level: 'B1', reason: 'excluded' }]);
    expect(await finds('bri.3325', complaint)).toEqual([]);
    expect(await finds('bri.33', complaint)).toContain('tasks');
  });

  it('by a role without a name: whoever holds it in the district is left out', async () => {
    const complaint = await files({ accused: [{ kind: 'role', seat: 'pendamping' }] });
    for (const login of ['pendamping.3325.002', 'pendamping.3325.030', 'supervisor.3325'])
      expect(await finds(login, complaint)).toEqual([]);
    const { rows } = await world.world.admin.query<{ reason: string; count: number }>(
      'SELECT reason, count(*)::integer AS count FROM exclusion WHERE complaint_id = $1 GROUP BY 1',
      [complaint.id],
    );
    expect(Object.fromEntries(rows.map((row) => [row.reason, row.count]))).toEqual({ role: 32, superior: 1 });
  });

  it('the whole line left out: the inspectorate takes it', async () => {
    const line = [...SUPERVISORS, 'korkab.3325', 'korwil.33', 'jsk.1'];
    const complaint = await files({ accused: [person('pendamping.3325.001'), ...line.map(named)] });
    expect(await world.taskOf(complaint, 'protectAndInvestigate')).toMatchObject({
      assigneeId: userIdOf('inspektur.1'),
      level: 'Itjen',
    });
    for (const login of line) expect(await finds(login, complaint)).toEqual([]);
  });

  it('whoever is accused later loses what she holds at once', async () => {
    const complaint = await files({});
    expect((await world.taskOf(complaint, 'protectAndInvestigate')).assigneeId).toBe(userIdOf('supervisor.3325'));
    const accused = await world.onComplaint('operator.pusat.1', complaint, 'accuse', {
      accused: [person('supervisor.3325')],
    });
    expect(accused.status).toBe(200);
    await world.quiet();
    expect((await world.taskOf(complaint, 'protectAndInvestigate')).assigneeId).toBe(userIdOf('supervisor.3374'));
    const moved = (await world.timeline(complaint)).find(({ type }) => type === 'taskClimbed');
    expect(moved?.data).toMatchObject({ reason: 'excluded', fromLevel: 'L2', level: 'L2' });
    expect(await finds('supervisor.3325', complaint)).toEqual([]);
    // Her direct superior and everybody below her are left out with her.
    for (const login of ['korwil.33', 'pendamping.3325.020']) expect(await finds(login, complaint)).toEqual([]);
  });

  it('a change of the organisation leaves out whoever has become her superior', async () => {
    const complaint = await files({ accused: [person('pendamping.3325.001')] });
    const holder = 'supervisor.3374';
    expect((await world.taskOf(complaint, 'protectAndInvestigate')).assigneeId).toBe(userIdOf(holder));
    await world.world.admin.query(
      `INSERT INTO deputy (id, position_id, user_id, valid_from, valid_to) VALUES (gen_random_uuid(), $1, $2, '2026-11-01', '2027-11-01')`,
      [positionIdOf('supervisor.3325'), userIdOf(holder)],
    );
    const context = await excludingContext(world);
    try {
      expect(await context.refresh()).toBeGreaterThan(0);
    } finally {
      await context.close();
    }
    await world.quiet();
    expect((await world.taskOf(complaint, 'protectAndInvestigate')).assigneeId).toBe(userIdOf('supervisor.3326'));
    expect(await finds(holder, complaint)).toEqual([]);
  });
});

describe('four eyes', () => {
  let world: StoryWorld;
  beforeAll(async () => {
    world = await aWorld({ at: '2026-11-23T10:00+07:00' });
  });
  afterAll(() => world.end());

  const answered = async (): Promise<StoryComplaint> => {
    const complaint = await world.files({
      category: 'KKS-05',
      accused: [person('pendamping.3325.001')],
      isContactConfirmed: true,
      cardWish: 'return',
    });
    await world.quiet();
    await world.answersTask('bri.3325', complaint, 'blockOrReturnCard', 'SELESAI_KARTU_KEMBALI');
    await world.answersTask('dinsos.3325', complaint, 'examineOutlet');
    await world.answersTask('supervisor.3374', complaint, 'protectAndInvestigate', 'SELESAI_KARTU_KEMBALI');
    expect((await world.read(complaint)).status).toBe('review');
    await world.answersTask('supervisor.3374', complaint, 'review', 'SELESAI_KARTU_KEMBALI');
    expect((await world.read(complaint)).status).toBe('answered');
    return complaint;
  };

  it('close it: whoever neither answered nor proposed approves', async () => {
    const complaint = await answered();
    const proposed = await world.onComplaint('korwil.33', complaint, 'close');
    expect(proposed.body).toMatchObject({ status: 'closing', pendingClosure: 'SELESAI_KARTU_KEMBALI' });
    await world.quiet();
    // The coordinator proposed it himself, so it goes one rung further.
    const approval = await world.taskOf(complaint, 'approveClosing');
    expect(approval).toMatchObject({ assigneeId: userIdOf('jsk.1'), level: 'K4' });
    for (const login of ['korwil.33', 'supervisor.3374'])
      expect(
        (
          await world.onTaskOf(login, complaint, 'approveClosing', 'answer', {
            text: 'Setuju.',
            outcome: 'SELESAI_KARTU_KEMBALI',
          })
        ).body,
      ).toMatchObject({ code: 'notYourTask' });
    await world.answersTask('jsk.1', complaint, 'approveClosing');
    expect(await world.read(complaint)).toMatchObject({
      status: 'closed',
      closure: 'SELESAI_KARTU_KEMBALI',
      closedBy: 'fourEyes',
    });
  });

  it('silence alone never closes it', async () => {
    const complaint = await answered();
    await world.until(complaint, 'closingAsked');
    expect(await world.read(complaint)).toMatchObject({ status: 'closing' });
    expect((await world.taskOf(complaint, 'approveClosing')).assigneeId).toBe(userIdOf('korwil.33'));
    await world.answersTask('korwil.33', complaint, 'approveClosing');
    expect(await world.read(complaint)).toMatchObject({ status: 'closed', closedBy: 'fourEyes' });
  });
});
