import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkNik } from '#core/person/nik';
import { findKkFault } from '#core/person/kk-number';
import { findPhone } from '#core/person/phone';
import * as vocabulary from '#core/vocabulary';
import type { Label, PassedOverReason } from '#core/vocabulary';
import { positionIdOf, userIdOf } from '#persistence/seeds/demo-ids';
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
    readonly regionCode: string;
    readonly reporter?: Person;
    readonly beneficiary?: Person;
  };
  readonly script: {
    readonly firstAt: string;
    readonly passedOver?: readonly PassedOverReason[];
    readonly standIn?: string;
    readonly answeredAt?: string;
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
const RUNGS = [0, 1, 2, 3, 4];

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
      const found = await demo.seated(input.regionCode, 0, at);
      expect(found).toMatchObject({ positionId: positionIdOf(script.firstAt), passedOver: script.passedOver ?? [] });
      if (script.answeredAt === script.firstAt) expect(found.userId).toBe(userIdOf(script.standIn ?? script.firstAt));
    }
  });

  it.each(samples)('$key is answered by somebody on its ladder', async ({ input, script: { answeredAt } }) => {
    if (answeredAt === undefined) return;
    for (const at of STARTS) {
      const seats = await Promise.all(RUNGS.map((rung) => demo.seated(input.regionCode, rung, at)));
      expect(seats.map((seat) => seat.positionId)).toContain(positionIdOf(answeredAt));
    }
  });
});
