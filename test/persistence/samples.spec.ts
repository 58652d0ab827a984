import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkNik } from '#core/person/nik';
import { findKkFault } from '#core/person/kk-number';
import { findPhone } from '#core/person/phone';
import * as vocabulary from '#core/vocabulary';
import type { CategoryCode, Label, PassedOverReason, TaskAsk } from '#core/vocabulary';
import type { Accusation } from '#core/exclusion/accusation';
import { institutionIdOf, positionIdOf, userIdOf } from '#persistence/seeds/demo-ids';
import type { CaseScript } from '../../apps/cli/src/demo/case-script';
import type { AccusedKey } from '../../apps/cli/src/demo/sample';
import { DemoOrganisation } from './demo-organisation';
import { OwnDatabase, SEEDED_ON, SETUP_MS } from './own-database';

interface Person {
  readonly name: string;
  readonly nik: string;
  readonly kk?: string;
  readonly phone?: string;
}

interface Sample {
  readonly key: string;
  readonly filedBy: string;
  readonly input: Readonly<Record<string, unknown>> & {
    readonly category: CategoryCode;
    readonly regionCode: string;
    readonly accusedName?: string;
    readonly reporter?: Person;
    readonly beneficiary?: Person;
  };
  readonly script: {
    readonly firstAt: string;
    readonly passedOver?: readonly PassedOverReason[];
    readonly standIn?: string;
    readonly answeredAt?: string;
    readonly others?: readonly { readonly ask: TaskAsk; readonly answeredAt: string }[];
    readonly accused?: readonly AccusedKey[];
    readonly case?: CaseScript;
    readonly expected: { readonly status: string; readonly closure: string; readonly closedBy: string };
  };
}

const file = JSON.parse(readFileSync(join(__dirname, '../../samples/complaints.json'), 'utf8')) as {
  readonly note: string;
  readonly validFrom: string;
  readonly complaints: readonly Sample[];
};
const samples = file.complaints;
/** A script holds whenever the demonstration starts: at once, during the leave of that month, much later. */
const STARTS = [`${file.validFrom}T09:00+07:00`, SEEDED_ON, '2026-03-16T09:00+07:00', '2027-10-04T09:00+07:00'];

/** The codes a field of the input, or of what is expected, may have. */
const CODES: Readonly<Record<string, Readonly<Record<string, Label>>>> = {
  category: vocabulary.CATEGORY,
  programme: vocabulary.PROGRAMME,
  channel: vocabulary.CHANNEL,
  reporterKind: vocabulary.REPORTER_KIND,
  status: vocabulary.COMPLAINT_STATUS,
  closure: vocabulary.CLOSURE,
  closedBy: vocabulary.CLOSED_BY,
  outcome: vocabulary.CLOSURE,
  reason: vocabulary.DECLINE_REASON,
};

describe('the sample complaints', () => {
  let database: OwnDatabase;
  let demo: DemoOrganisation;

  beforeAll(async () => {
    database = await OwnDatabase.seeded();
    demo = await DemoOrganisation.in(database);
  }, SETUP_MS);
  afterAll(async () => {
    await demo.close();
    await database.drop();
  });

  it('say that they are synthetic, and have names of their own', () => {
    expect(file.note).toMatch(/^Synthetic/);
    expect(new Set(samples.map((sample) => sample.key)).size).toBe(samples.length);
  });

  it.each(samples)('$key is a complaint somebody may file', async ({ input, filedBy, script }) => {
    for (const [field, value] of Object.entries({ ...input, ...script, ...script.expected })) {
      const codes = CODES[field];
      if (codes) expect(Object.keys(codes)).toContain(value);
    }
    expect(
      await database.query('SELECT length(code) AS digits FROM region WHERE code = $1', [input.regionCode]),
    ).toEqual([{ digits: 10 }]);
    expect(await database.query('SELECT login FROM user_account WHERE id = $1', [userIdOf(filedBy)])).toEqual([
      { login: filedBy },
    ]);
  });

  it.each(samples)('$key names nobody real', ({ input }) => {
    if (input.accusedName !== undefined) expect(input.accusedName).toMatch(/ \(rekaan\)$/);
    for (const person of [input.reporter, input.beneficiary]) {
      if (!person) continue;
      expect(person.name).toMatch(/ \(rekaan\)$/);
      expect(checkNik(person.nik, file.validFrom)).toMatchObject({ ok: true });
      expect(person.nik.slice(-4) >= '9900').toBe(true);
      if (person.kk) expect(findKkFault(person.kk)).toBeUndefined();
      if (person.phone) expect(findPhone(person.phone)).toMatch(/^\+6280000/);
    }
  });

  it.each(samples)('$key goes first to whom its script foresees', async ({ input, script }) => {
    for (const at of STARTS) {
      const [found] = await demo.seatsFor({ ...whereOf({ input, script }), at });
      expect(found).toMatchObject({ positionId: positionIdOf(script.firstAt), passedOver: script.passedOver ?? [] });
      if (script.answeredAt === script.firstAt) expect(found?.userId).toBe(userIdOf(script.standIn ?? script.firstAt));
    }
  });

  it.each(samples)('$key is answered, by every party, by somebody on its ladder', async ({ input, script }) => {
    const { answeredAt, others = [] } = script;
    const answers = [...(answeredAt === undefined ? [] : [{ ask: undefined, answeredAt }]), ...others];
    for (const at of STARTS) {
      for (const answer of answers) {
        const seats = await demo.seatsFor({ ...whereOf({ input, script }), at, ask: answer.ask });
        expect(seats.map((seat) => seat.positionId)).toContain(positionIdOf(answer.answeredAt));
      }
    }
  });

  it('refer families only to services of their district, six of them at least', async () => {
    const referrals = samples.flatMap(({ input, script }) =>
      (script.case?.referrals ?? []).map((referral) => ({ district: input.regionCode.slice(0, 4), ...referral })),
    );
    expect(referrals.length).toBeGreaterThanOrEqual(6);
    for (const { district, packet, contactName, addressees, thenAddressees = [] } of referrals) {
      expect(packet).toMatch(/rekaan/);
      if (contactName !== undefined) expect(contactName).toMatch(/ \(rekaan\)$/);
      for (const { institution } of [...addressees, ...thenAddressees]) {
        expect(institution.split('.').at(-1)).toBe(district);
        expect(
          await database.query('SELECT 1 FROM institution WHERE id = $1', [institutionIdOf(institution)]),
        ).toHaveLength(1);
      }
    }
  });

  it('are sixty at least, of every category and of every time zone', () => {
    expect(samples.length).toBeGreaterThanOrEqual(60);
    expect(new Set(samples.map(({ input }) => input.category))).toEqual(new Set(Object.keys(vocabulary.CATEGORY)));
    const districts = new Set(samples.map(({ input }) => input.regionCode.slice(0, 4)));
    expect([...districts]).toEqual(expect.arrayContaining(['5311', '9301']));
    expect(districts.size).toBe(19);
  });
});

type Asked = Omit<Parameters<DemoOrganisation['seatsFor']>[0], 'at' | 'ask'>;

const whereOf = ({ input, script }: Pick<Sample, 'input' | 'script'>): Asked => ({
  category: input.category,
  regionCode: input.regionCode,
  accused: script.accused?.map((accused): Accusation => {
    if (accused.kind === 'institution')
      return { kind: 'institution', institutionId: institutionIdOf(accused.institution) };
    if (accused.kind === 'role') return { ...accused, areaCode: input.regionCode.slice(0, 4) };
    return { kind: accused.kind, userId: userIdOf(accused.user) };
  }),
});
