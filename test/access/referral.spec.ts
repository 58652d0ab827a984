import { GRANTED } from '#core/access/policy';
import type { Permission } from '#core/access/policy';
import { REFERRAL_COMMANDS } from '#core/referral/referral-rules';
import type { ReferralCommandType } from '#core/referral/referral-rules';
import { CASE_COMMANDS } from '#core/casework/case-rules';
import type { CaseCommandType } from '#core/casework/case-rules';
import { institutionIdOf, userIdOf } from '#persistence/seeds/demo-ids';
import type { StoryComplaint } from '#testing/world/story-world';
import { ApiWorld } from '../api/support/api-world';
import type { Received } from '../api/support/api-world';
import { RawSession } from './support/raw-session';
import type { Context } from './support/raw-session';

const SECRET = 'Ibu dipukul suaminya tiap malam, tinggal di belakang balai desa.';
const [ASKED, NEXT, OTHER] = ['uptdppa.3325', 'unitppa.3325', 'uptdppa.3326'] as const;
const SENDER = 'supervisor.3325';
/** Many processes start at once, beside those of other worlds (real ms). */
const UNHURRIED_MS = 60_000;

/** Whoever holds a role, as near to the family as the role comes. */
const WHO = {
  supervisor: SENDER,
  coordinator: 'korkab.3325',
  manager: 'piket.1',
  service: ASKED,
  operator: 'operator.pusat.1',
  pendamping: 'pendamping.3325.001',
  bank: 'bri.3325',
  dinas: 'dinsos.3325',
  dukcapil: 'dukcapil.3325',
  inspectorate: 'inspektur.1',
} as const;
type Who = keyof typeof WHO;

const REFERRAL_BODY: Readonly<Record<ReferralCommandType, object>> = {
  see: {},
  accept: {},
  decline: { reason: 'noCapacity' },
  progress: { text: 'Tim sudah berangkat.' },
  complete: { outcome: 'served', text: 'Sudah didampingi.' },
  recordCall: { text: 'Menelepon petugas piket.' },
  confirmContact: { institutionId: institutionIdOf(ASKED), contactName: 'Bu Ratna (rekaan)' },
  readdress: { institutionIds: [institutionIdOf('balai.33')] },
  revoke: {},
};

const CASE_BODY: Readonly<Record<CaseCommandType, object>> = {
  screen: { risk: 'low', consent: 'given' },
  recordContact: {},
  refer: {
    need: 'protection',
    packet: SECRET,
    shared: ['need'],
    consent: 'given',
    institutionIds: [ASKED, NEXT].map(institutionIdOf),
  },
  close: { closure: 'goalMet' },
};

/** What each state of a referral lets whoever may do it at all do. */
const REFERRAL_STATES: Readonly<Record<string, readonly ReferralCommandType[]>> = {
  sent: ['see', 'accept', 'decline', 'recordCall', 'confirmContact', 'revoke'],
  seen: ['accept', 'decline', 'recordCall', 'confirmContact', 'revoke'],
  accepted: ['progress', 'complete', 'recordCall', 'confirmContact', 'revoke'],
  inProgress: ['progress', 'complete', 'recordCall'],
  unplaced: ['readdress', 'recordCall', 'confirmContact', 'revoke'],
  completed: [],
  revoked: [],
};

const CASE_STATES: Readonly<Record<string, readonly CaseCommandType[]>> = {
  identified: ['screen', 'recordContact'],
  screened: ['screen', 'recordContact', 'refer', 'close'],
  intervening: ['screen', 'recordContact', 'refer'],
  closed: [],
};

describe('a case and its referral', () => {
  let world: ApiWorld;
  let api: RawSession;
  const complaints = new Map<string, StoryComplaint>();
  const cases = new Map<string, string>();
  const referrals = new Map<string, string>();

  beforeAll(async () => {
    world = await ApiWorld.begin();
    api = await RawSession.open(world, 'tuntas_api');
    const { story } = world;
    for (const state of [...Object.keys(CASE_STATES), ...Object.keys(REFERRAL_STATES)])
      complaints.set(state, await story.files({ category: 'SOS-01', caseKind: 'malnutrition', risk: 'low' }));
    await story.world.quiet(UNHURRIED_MS);
    for (const [state, complaint] of complaints) {
      cases.set(state, (await story.caseOf(complaint)).id);
      if (state === 'identified') continue;
      await succeed(story.onCase(complaint, 'screen', CASE_BODY.screen as Record<string, unknown>));
      if (state === 'closed') await succeed(story.onCase(complaint, 'close', { closure: 'goalMet' }));
      if (state === 'screened' || state === 'closed') continue;
      const services = state === 'unplaced' ? [ASKED] : [ASKED, NEXT];
      referrals.set(state, await story.refers(complaint, services, { packet: SECRET }));
    }
    await story.world.quiet(UNHURRIED_MS);
    for (const [state, moves] of Object.entries(WAY_TO))
      for (const [login, type] of moves)
        await succeed(story.onReferral(login, referralIn(state), type, REFERRAL_BODY[type] as Record<string, unknown>));
    await story.world.quiet(UNHURRIED_MS);
  }, 240_000);
  afterAll(async () => {
    await api?.close();
    await world?.end();
  });

  const WAY_TO: Readonly<Record<string, readonly (readonly [string, ReferralCommandType])[]>> = {
    seen: [[ASKED, 'see']],
    accepted: [[ASKED, 'accept']],
    inProgress: [
      [ASKED, 'accept'],
      [ASKED, 'progress'],
    ],
    unplaced: [[ASKED, 'decline']],
    completed: [
      [ASKED, 'accept'],
      [ASKED, 'complete'],
    ],
    revoked: [[SENDER, 'revoke']],
  };

  const referralIn = (state: string): string => referrals.get(state) ?? '';
  const caseIn = (state: string): string => cases.get(state) ?? '';

  async function succeed(answer: Promise<{ readonly status: number; readonly body: unknown }>): Promise<void> {
    const { status, body } = await answer;
    if (status !== 200) throw new Error(`bring it there: ${status} ${JSON.stringify(body)}`);
  }

  /** With the present version: it is refused for another reason, or not at all. */
  async function tried(who: Who, path: string, table: string, id: string, body: object): Promise<Received> {
    const { rows } = await world.admin.query<{ version: number }>(`SELECT version FROM ${table} WHERE id = $1`, [id]);
    return world.ask(WHO[who], 'POST', path, { body, version: rows[0]?.version });
  }

  const isOutsider = (who: Who): boolean => who === 'dinas' || who === 'dukcapil';

  describe.each(Object.keys(REFERRAL_STATES))('while it is %s', (state) => {
    it.each(Object.keys(WHO) as Who[])('refuses the %s whatever she may not do', async (who) => {
      for (const type of REFERRAL_COMMANDS) {
        const isGranted = GRANTED[`referral:${type}` satisfies Permission].includes(who);
        const isPossible = REFERRAL_STATES[state]?.includes(type);
        // What is granted and possible is shown below, in an order of its own.
        if (isGranted && isPossible && !isOutsider(who)) continue;
        const id = referralIn(state);
        const { status, body } = await tried(
          who,
          `/referrals/${id}/actions/${type}`,
          'referral',
          id,
          REFERRAL_BODY[type],
        );
        const wanted = !isGranted ? 403 : isOutsider(who) ? 404 : 409;
        expect([type, status]).toEqual([type, wanted]);
        if (status === 409) expect(body.allowed).not.toContain(type);
      }
    });

    it('lets the right side do what is possible, and nothing else is allowed', async () => {
      const id = referralIn(state);
      const possible = REFERRAL_STATES[state] ?? [];
      const ofService = ['see', 'accept', 'decline', 'progress', 'complete'];
      const seen = await world.ask<{ allowed: string[] }>(SENDER, 'GET', `/referrals/${id}`);
      expect([...seen.body.allowed].sort()).toEqual(possible.filter((type) => !ofService.includes(type)).sort());
      const service = await world.ask<{ allowed: string[] }>(ASKED, 'GET', `/referrals/${id}`);
      expect([...service.body.allowed].sort()).toEqual(possible.filter((type) => ofService.includes(type)).sort());
    });
  });

  describe.each(Object.keys(CASE_STATES))('while the case is %s', (state) => {
    it.each(Object.keys(WHO) as Who[])('refuses the %s whatever she may not do', async (who) => {
      for (const type of CASE_COMMANDS) {
        const isGranted = GRANTED[`case:${type}` satisfies Permission].includes(who);
        if (isGranted && CASE_STATES[state]?.includes(type)) continue;
        const id = caseIn(state);
        const { status } = await tried(who, `/cases/${id}/actions/${type}`, 'social_case', id, CASE_BODY[type]);
        expect([type, status]).toEqual([type, isGranted ? 409 : 403]);
      }
    });
  });

  it('shows a service its packet while it is asked, and nothing of the complaint', async () => {
    const { status, body, text } = await world.ask(ASKED, 'GET', `/referrals/${referralIn('sent')}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({ packet: SECRET, need: 'protection', addresseeStatus: 'sent' });
    for (const hiddenField of ['complaintId', 'caseId', 'addressees', 'entries', 'senderId', 'overrideReason'])
      expect(body).not.toHaveProperty(hiddenField);
    expect(text).not.toContain(complaints.get('sent')?.id);
    const complaint = complaints.get('sent');
    expect((await world.ask(ASKED, 'GET', `/complaints/${complaint?.id}`)).status).toBe(403);
    expect((await world.ask(ASKED, 'GET', `/cases/${caseIn('sent')}`)).status).toBe(403);
  });

  it('shows nothing of the packet any more once a service has declined, or it was taken back', async () => {
    for (const state of ['unplaced', 'revoked']) {
      const { status, body, text } = await world.ask(ASKED, 'GET', `/referrals/${referralIn(state)}`);
      expect(status).toBe(200);
      expect(body).not.toHaveProperty('need');
      expect(text).not.toContain(SECRET);
    }
  });

  it.each([
    ['a service whose turn has not come', NEXT],
    ['a service that was never named', OTHER],
    ['somebody of a registry that was not asked', 'dukcapil.3325'],
    ['a supervisor of another district', 'supervisor.3326'],
  ])('is not there for %s', async (_who, login) => {
    expect((await world.ask(login, 'GET', `/referrals/${referralIn('sent')}`)).status).toBe(404);
    const list = await world.ask<{ items: object[] }>(login, 'GET', '/referrals?limit=100');
    expect(list.body.items).toEqual([]);
  });

  it('is listed for whoever is asked, and for whoever manages the case', async () => {
    const idsFor = async (login: string) => {
      const { body } = await world.ask<{ items: { id: string }[] }>(login, 'GET', '/referrals?limit=100');
      return body.items.map(({ id }) => id).sort();
    };
    const states = (...names: string[]) => names.map(referralIn).sort();
    expect(await idsFor(ASKED)).toEqual(states('intervening', 'sent', 'seen', 'accepted', 'inProgress'));
    expect(await idsFor(SENDER)).toEqual(states('intervening', 'sent', 'seen', 'accepted', 'inProgress', 'unplaced'));
  });

  it('writes down every read', async () => {
    const count = async (action: string) =>
      Number(
        (await world.admin.query<{ n: string }>('SELECT count(*) AS n FROM audit_entry WHERE action = $1', [action]))
          .rows[0]?.n,
      );
    const [referralsRead, casesRead] = [await count('referral.read'), await count('case.read')];
    await world.ask(ASKED, 'GET', `/referrals/${referralIn('sent')}`);
    await world.ask(SENDER, 'GET', `/cases/${caseIn('sent')}`);
    expect([await count('referral.read'), await count('case.read')]).toEqual([referralsRead + 1, casesRead + 1]);
  });

  it('keeps every text sealed, whatever the complaint is', async () => {
    const { rows } = await world.admin.query<{ open: number; sealed: number }>(
      `SELECT count(*) FILTER (WHERE body IS NOT NULL)::integer AS open, count(*) FILTER (WHERE body_cipher IS NOT NULL)::integer AS sealed
       FROM vault.free_text WHERE kind IN ('packet', 'call', 'contact', 'progress')`,
    );
    expect(rows[0]?.open).toBe(0);
    expect(rows[0]?.sealed).toBeGreaterThan(0);
  });

  it('needs consent, or the reason why not', async () => {
    const complaint = complaints.get('screened') as StoryComplaint;
    const without = { ...CASE_BODY.refer, consent: 'overridden' };
    const answer = await world.story.onCase(complaint, 'refer', without);
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ pointer: '/overrideReason' }] } });
    const unknown = { ...CASE_BODY.refer, institutionIds: [institutionIdOf('bri.3325')] };
    expect((await world.story.onCase(complaint, 'refer', unknown)).status).toBe(400);
  });

  describe('by the database alone', () => {
    const SERVICE: Context = { uid: userIdOf(ASKED), institution: institutionIdOf(ASKED) };
    const WAITING: Context = { uid: userIdOf(NEXT), institution: institutionIdOf(NEXT) };

    it.each([
      'complaint',
      'event',
      'party_task',
      'social_case',
      'accusation',
      'participant',
      'message',
      'vault.person',
    ])('shows a service nothing of %s', async (table) => {
      const { rows, refused } = await api.as(SERVICE, `SELECT * FROM ${table}`);
      expect([rows, refused]).toEqual([[], undefined]);
    });

    it('shows a service the packets it may read, and no other text', async () => {
      const { rows } = await api.as<{ kind: string; n: number }>(
        SERVICE,
        'SELECT kind, count(*)::integer AS n FROM vault.free_text GROUP BY kind',
      );
      // Sent twice, seen, accepted, in progress, completed.
      expect(rows).toEqual([{ kind: 'packet', n: 6 }]);
      expect((await api.as(WAITING, 'SELECT 1 FROM vault.free_text')).rows).toEqual([]);
    });

    it('shows a service whose turn has not come no referral, and lets it change none', async () => {
      expect((await api.as(WAITING, 'SELECT 1 FROM referral')).rows).toEqual([]);
      expect((await api.as(WAITING, `UPDATE referral SET status = 'accepted'`)).touched).toBe(0);
      expect((await api.as(WAITING, `UPDATE deadline SET state = 'stopped'`)).touched).toBe(0);
    });

    it('lets a service stop only clocks of its referrals', async () => {
      const { rows } = await api.as<{ stream: string }>(SERVICE, 'SELECT DISTINCT stream FROM deadline');
      expect(rows).toEqual([{ stream: 'referral' }]);
    });

    it('shows nothing to an excluded officer, nor to an institution that is excluded later', async () => {
      const id = complaints.get('sent')?.id;
      const seesIt = async () =>
        (await api.as(SERVICE, `SELECT 1 FROM referral WHERE complaint_id = '${id}'`)).rows.length;
      expect(await seesIt()).toBe(1);
      await world.admin.query('INSERT INTO institution_exclusion (complaint_id, institution_id) VALUES ($1, $2)', [
        id,
        SERVICE.institution,
      ]);
      expect(await seesIt()).toBe(0);
      await world.admin.query('DELETE FROM institution_exclusion WHERE complaint_id = $1', [id]);
      await world.admin.query(`INSERT INTO exclusion (complaint_id, user_id, reason) VALUES ($1, $2, 'accused')`, [
        id,
        SERVICE.uid,
      ]);
      expect(await seesIt()).toBe(0);
      await world.admin.query('DELETE FROM exclusion WHERE complaint_id = $1', [id]);
    });
  });
});
