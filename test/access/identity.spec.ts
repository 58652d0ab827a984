import { institutionIdOf } from '#persistence/seeds/demo-ids';
import { OPERATOR } from '#testing/world/story-world';
import type { StoryComplaint } from '#testing/world/story-world';
import { ApiWorld } from '../api/support/api-world';
import type { Received } from '../api/support/api-world';

const PERSON = {
  name: 'Kanari Lembayung',
  nik: '3325016711930007',
  kk: '3325010711930008',
  kksTail: '8024',
  phone: '081377788899',
};
const NARRATIVE = 'Kicauan tentang uang yang tidak masuk.';
const WHOLE = [PERSON.nik, PERSON.kk, '81377788899'];

interface Read {
  readonly persons?: readonly Record<string, unknown>[];
  readonly narrative?: string;
  readonly answerText?: string;
}

describe('who complained', () => {
  let world: ApiWorld;
  let open: StoryComplaint;
  let confidential: StoryComplaint;

  beforeAll(async () => {
    world = await ApiWorld.begin();
    const told = { narrative: NARRATIVE, reporter: PERSON };
    open = await world.story.files(told);
    confidential = await world.story.files({ ...told, isConfidential: true });
    await world.story.quiet();
    for (const complaint of [open, confidential]) {
      await world.story.answers('pendamping.3325.001', complaint);
      await letIn(complaint);
    }
    await world.story.quiet();
  }, 120_000);
  afterAll(() => world?.end());

  /** Those whose scope has no region take part. */
  async function letIn({ id }: StoryComplaint): Promise<void> {
    for (const office of ['bri.3325', 'dinsos.3325'])
      await world.admin.query(
        'INSERT INTO participant (complaint_id, participant_key, institution_id) VALUES ($1, $2, $3)',
        [id, `institution/${office}`, institutionIdOf(office)],
      );
  }

  const read = (login: string, { id }: StoryComplaint): Promise<Received<Read>> =>
    world.ask<Read>(login, 'GET', `/complaints/${id}`);

  const audited = async (login: string, { id }: StoryComplaint): Promise<number> => {
    const { rows } = await world.admin.query<{ count: string }>(
      `SELECT count(*) FROM audit_entry WHERE complaint_id = $1 AND actor_id = $2 AND action = 'complaint.read'`,
      [id, world.story.userIdOf(login)],
    );
    return Number(rows[0]?.count);
  };

  describe.each([
    ['an open', () => open, ['pendamping.3325.001']],
    ['a confidential', () => confidential, []],
  ])('in %s complaint', (_what, complaint, alsoSeenBy) => {
    const seers = [OPERATOR, 'supervisor.3325', 'korkab.3325', 'jsk.1', 'dinsos.3325', 'inspektur.1', ...alsoSeenBy];
    const others = ['manajer.1', 'manajer.33', 'piket.1', 'bri.3325', 'pendamping.3325.001'].filter(
      (login) => !seers.includes(login),
    );

    it.each(seers)('is shown to %s, masked, and the look is written down', async (login) => {
      const before = await audited(login, complaint());
      const { status, body, text } = await read(login, complaint());
      expect(status).toBe(200);
      expect(body.persons).toEqual([
        {
          roles: ['reporter', 'beneficiary'],
          name: PERSON.name,
          nik: '3325••••••••0007',
          kk: '3325••••••••0008',
          kksTail: '8024',
          phone: '+62813••••••99',
        },
      ]);
      expect(body.narrative).toBe(NARRATIVE);
      expect(body.answerText).toMatch(/SP2D/);
      for (const number of WHOLE) expect(text).not.toContain(number);
      expect(await audited(login, complaint())).toBe(before + 1);
    });

    it.each(others)('is hidden from %s, as is what was told', async (login) => {
      const before = await audited(login, complaint());
      const { status, body, text } = await read(login, complaint());
      expect(status).toBe(200);
      for (const name of ['persons', 'narrative', 'answerText']) expect(body).not.toHaveProperty(name);
      for (const word of [...WHOLE, PERSON.name, 'Kicauan', '8024', 'SP2D']) expect(text).not.toContain(word);
      expect(await audited(login, complaint())).toBe(before);
    });

    it('is in no list, no timeline, no plan and no answer of a command', async () => {
      const paths = [
        '/complaints?limit=100',
        '/tasks?whose=visible&limit=100&status=answered',
        '/monitor/breaches?withinHours=1440',
        `/complaints/${complaint().id}/timeline`,
        `/complaints/${complaint().id}/plan`,
      ];
      const answers = await Promise.all(paths.map((path) => world.ask('supervisor.3325', 'GET', path)));
      for (const { text } of [...answers, await world.story.onComplaint(OPERATOR, complaint(), 'object').then(asText)])
        for (const word of [...WHOLE, PERSON.name, 'Kicauan', '8024']) expect(text).not.toContain(word);
      await world.story.quiet();
    });
  });

  it('is kept readable nowhere when the complaint is confidential', async () => {
    const { rows } = await world.admin.query<{ text: string }>(
      'SELECT t::text AS text FROM vault.free_text t WHERE complaint_id = $1',
      [confidential.id],
    );
    expect(rows.length).toBeGreaterThan(1);
    for (const { text } of rows) expect(text).not.toMatch(/Kicauan|SP2D/);
  });

  it('is shown to nobody when the look cannot be written down', async () => {
    await world.admin.query('REVOKE INSERT ON audit_entry FROM tuntas_api');
    const { status, text } = await read(OPERATOR, open);
    await world.admin.query('GRANT INSERT ON audit_entry TO tuntas_api');
    expect(status).toBeGreaterThanOrEqual(400);
    expect(text).not.toContain(PERSON.name);
    expect((await read(OPERATOR, open)).status).toBe(200);
  });

  it('is written down for HEAD too', async () => {
    const before = await audited(OPERATOR, open);
    expect((await world.ask(OPERATOR, 'HEAD', `/complaints/${open.id}`)).status).toBe(200);
    expect(await audited(OPERATOR, open)).toBe(before + 1);
  });
});

const asText = ({ body }: { readonly body: object }): { readonly text: string } => ({ text: JSON.stringify(body) });
