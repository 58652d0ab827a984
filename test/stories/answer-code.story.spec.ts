import { positionIdOf } from '#persistence/seeds/demo-ids';
import type { StoryComplaint } from '#testing/world/story-world';
import type { Answer } from '#testing/world/world';
import { aWorld } from './a-world';
import type { StoryWorld } from './a-world';

const ADMINISTRATOR = 'admin.1';
const BANK = 'bri.3325';
const TODAY = '2026-11-23';
const TOMORROW = '2026-11-24';
const NIK = '3325014107850001';

interface Changed extends Readonly<Record<string, unknown>> {
  readonly subjectId: string;
}

describe('a one-time code is good for whom it was sent to', () => {
  let world: StoryWorld;
  beforeAll(async () => {
    world = await aWorld({ at: `${TODAY}T10:00+07:00` });
  });
  afterAll(() => world.end());

  /** A complaint about which the bank is asked to trace the account. */
  const asked = async (): Promise<StoryComplaint> => {
    const complaint = await world.files();
    await world.quiet();
    const bank = { party: 'bank', isRequired: true };
    expect(await world.onComplaint('supervisor.3325', complaint, 'involve', bank)).toMatchObject({
      status: 200,
    });
    await world.quiet();
    return complaint;
  };
  const lastTo = async (userId: string, complaint: StoryComplaint, inBody: RegExp): Promise<string> => {
    await world.quiet();
    const sent = (await world.messages(complaint)).filter(({ to }) => to === userId);
    return sent.flatMap(({ body }) => inBody.exec(body)?.[1] ?? []).at(-1) ?? '';
  };
  const linkTo = (userId: string, complaint: StoryComplaint) => lastTo(userId, complaint, /\/jawab#([\w-]{43})/);
  const codeTo = (userId: string, complaint: StoryComplaint) => lastTo(userId, complaint, /: (\d{6})\./);
  const post = (action: string, body: Record<string, unknown>) =>
    world.world.request<{ proof: string; code: string; nik?: string }>(undefined, 'POST', `/answer-links/${action}`, {
      body,
    });
  const codeIn = ({ status, body }: Answer): unknown => [status, body.code];
  const change = async (path: string, body: object, version?: number): Promise<Changed> => {
    const answer = await world.world.request<Changed>(ADMINISTRATOR, 'POST', `/admin/${path}`, {
      body: { reason: 'appointment', ...body },
      version,
    });
    expect([path, answer.status < 300, answer.body]).toEqual([path, true, answer.body]);
    return answer.body;
  };
  const newcomer = async (login: string): Promise<string> =>
    (await change('users', { login, name: 'Orang Baru (rekaan)', language: 'id' })).subjectId;
  const codeSentTo = async (userId: string, token: string, complaint: StoryComplaint): Promise<string> => {
    expect((await post('request-code', { token })).status).toBe(200);
    return codeTo(userId, complaint);
  };
  const provenBy = async (userId: string, token: string, complaint: StoryComplaint): Promise<string> => {
    const code = await codeSentTo(userId, token, complaint);
    const { status, body } = await post('confirm-code', { token, code });
    expect(status).toBe(200);
    return body.proof;
  };
  const holderOf = async (complaint: StoryComplaint) => (await world.taskOf(complaint, 'traceAccount')).assigneeId;

  const expectRefused = async (token: string, proof: string): Promise<void> => {
    expect(codeIn(await post('subject', { token, proof }))).toEqual([403, 'codeRequired']);
    expect(codeIn(await post('reply', { token, proof, reply: 'paidOut' }))).toEqual([403, 'codeRequired']);
  };
  const expectLetIn = async (userId: string, token: string, complaint: StoryComplaint): Promise<void> => {
    const proof = await provenBy(userId, token, complaint);
    expect(await post('subject', { token, proof })).toMatchObject({ status: 200, body: { nik: NIK } });
    expect(await post('reply', { token, proof, reply: 'paidOut' })).toMatchObject({ status: 200 });
    const [event] = (await world.timeline(complaint)).filter(({ type }) => type === 'taskAnswered');
    expect(event?.data).toMatchObject({ via: 'link', byId: userId });
  };

  it('and not for whoever stands in while she is away; back again, she needs no second one', async () => {
    const officer = world.userIdOf(BANK);
    const deputy = await newcomer('bri.3325.901');
    const days = { from: TODAY, to: '2026-11-27' };
    await change('assignments', { kind: 'deputy', positionId: positionIdOf(BANK), userId: deputy, ...days });
    const complaint = await asked();
    const token = await linkTo(officer, complaint);
    const proof = await provenBy(officer, token, complaint);
    const { subjectId } = await change('leaves', { userId: officer, ...days, reason: 'absence' });
    await world.quiet();
    expect(await holderOf(complaint)).toBe(deputy);
    await expectRefused(token, proof);
    const standIn = await provenBy(deputy, token, complaint);
    expect(await post('subject', { token, proof: standIn })).toMatchObject({ status: 200 });

    await change(`leaves/${subjectId}/actions/cancel`, { reason: 'correction' }, 1);
    await world.quiet();
    expect(await holderOf(complaint)).toBe(officer);
    await expectRefused(token, standIn);
    expect(await post('subject', { token, proof })).toMatchObject({ status: 200 });
    await expectLetIn(officer, token, complaint);
  });

  it('and one of which it is not known proves nothing any more', async () => {
    const officer = world.userIdOf(BANK);
    const complaint = await asked();
    const token = await linkTo(officer, complaint);
    const proof = await provenBy(officer, token, complaint);
    await world.world.admin.query('UPDATE answer_code SET user_id = NULL WHERE complaint_id = $1', [complaint.id]);
    await expectRefused(token, proof);
    await expectLetIn(officer, token, complaint);
  });

  // Last: its day comes.
  it('and not for whoever holds the position after her', async () => {
    const before = world.userIdOf(BANK);
    const [proven, sent] = [await asked(), await asked()];
    const [token, other] = [await linkTo(before, proven), await linkTo(before, sent)];
    const proof = await provenBy(before, token, proven);
    const code = await codeSentTo(before, other, sent);

    const positionId = positionIdOf(BANK);
    const after = await newcomer('bri.3325.900');
    const { body } = await world.world.request<{ assignments: { id: string; kind: string; version: number }[] }>(
      ADMINISTRATOR,
      'GET',
      `/admin/positions/${positionId}`,
    );
    const holding = body.assignments.find(({ kind }) => kind === 'holding');
    await change(`assignments/${holding?.id}/actions/end`, { on: TOMORROW, reason: 'transfer' }, holding?.version);
    await change('assignments', { kind: 'holding', positionId, userId: after, from: TOMORROW });
    await world.advanceTo(Date.parse(`${TOMORROW}T00:00+07:00`));
    await world.quiet();
    for (const complaint of [proven, sent]) expect(await holderOf(complaint)).toBe(after);

    await expectRefused(token, proof);
    expect(codeIn(await post('confirm-code', { token: other, code }))).toEqual([410, 'codeExpired']);
    // Nobody has guessed anything.
    const { rows } = await world.world.admin.query('SELECT attempts FROM answer_code WHERE complaint_id = $1', [
      sent.id,
    ]);
    expect(rows).toEqual([{ attempts: 0 }]);
    await expectLetIn(after, token, proven);
    await expectLetIn(after, await linkTo(after, sent), sent);
  });
});
