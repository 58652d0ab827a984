import { ROLE_OF_SEAT } from '#core/access/actor';
import type { CalendarData } from '#core/calendar/calendar-data';
import { compileCalendar } from '#core/calendar/working-calendar';
import { ROLE, codesOf } from '#core/vocabulary';
import type { Seat } from '#core/vocabulary';
import { seedDemo, seedReference } from '#persistence/seed';
import { positionIdOf } from '#persistence/seeds/demo-ids';
import { OwnDatabase, SETUP_MS } from './own-database';

/** Pendamping of the 17 kabupaten and kota of Jawa Tengah (domain §7.1). */
const PENDAMPING = {
  3315: 92,
  3316: 52,
  3317: 55,
  3318: 63,
  3319: 15,
  3320: 39,
  3321: 75,
  3322: 38,
  3324: 47,
  3325: 32,
  3326: 29,
  3327: 81,
  3328: 61,
  3329: 110,
  3374: 23,
  3375: 6,
  3376: 6,
};

describe('the seeds', () => {
  let database: OwnDatabase;

  beforeAll(async () => {
    database = await OwnDatabase.seeded();
  }, SETUP_MS);
  afterAll(() => database.drop());

  it('bring all regions of Indonesia, each inside its parent', async () => {
    const levels = await database.query(
      'SELECT length(code) AS digits, count(*)::integer AS count FROM region GROUP BY 1 ORDER BY 1',
    );
    expect(levels).toEqual([
      { digits: 2, count: 38 },
      { digits: 4, count: 514 },
      { digits: 6, count: 7_285 },
      { digits: 10, count: 83_762 },
    ]);
    const astray = await database.query(
      `SELECT code FROM region WHERE (length(code) = 2) <> (parent_code IS NULL) OR left(code, length(parent_code)) <> parent_code`,
    );
    expect(astray).toEqual([]);
  });

  it('do nothing the second time, nor when two come at once', async () => {
    const again = await Promise.all([
      seedDemo({ adminUrl: database.adminUrl }),
      seedDemo({ adminUrl: database.adminUrl }),
      seedReference({ adminUrl: database.adminUrl }),
    ]);
    expect(again.flatMap((report) => Object.values(report)).every((count) => count === 0)).toBe(true);
  });

  it('refuse to change a version that is published', async () => {
    await database.query(`UPDATE policy_version SET data = data || '{"note": "other"}' WHERE version = 'pkh-2026.1'`);
    await expect(seedReference({ adminUrl: database.adminUrl })).rejects.toThrow(/pkh-2026.1.*other content/);
    await database.query('DELETE FROM policy_version');
    expect(await seedReference({ adminUrl: database.adminUrl })).toMatchObject({ policies: 4, calendars: 0 });
  });

  it('publish calendars that can be read in every zone', async () => {
    const rows = await database.query<{ data: CalendarData }>('SELECT data FROM calendar_version');
    expect(rows.map(({ data }) => `${data.id}@${data.version}`).sort()).toEqual([
      'always@2026.1',
      'bank@2026.1',
      'bank@2026.2',
      'government@2026.1',
      'government@2026.2',
    ]);
    for (const { data } of rows) {
      for (const zone of ['WIB', 'WITA', 'WIT'] as const)
        expect(compileCalendar(data, zone).version).toBe(data.version);
    }
  });

  it('seat as many pendamping as the province had', async () => {
    const rows = await database.query<{ district: string; count: number }>(
      `SELECT left(area, 4) AS district, count(*)::integer AS count FROM (
         SELECT min(a.area_code) AS area FROM position p JOIN position_area a ON a.position_id = p.id WHERE p.seat = 'pendamping' GROUP BY p.id
       ) AS served WHERE area LIKE '33%' GROUP BY 1`,
    );
    expect(Object.fromEntries(rows.map((row) => [row.district, row.count]))).toEqual(PENDAMPING);
    expect(Object.values(PENDAMPING).reduce((sum, count) => sum + count)).toBe(824);
  });

  it('give every village of the demonstration exactly one pendamping', async () => {
    const rows = await database.query(
      `SELECT count(DISTINCT left(code, 4))::integer AS districts, count(*) FILTER (WHERE pendamping <> 1)::integer AS wrong FROM (
         SELECT r.code, (SELECT count(*) FROM position_area a JOIN position p ON p.id = a.position_id AND p.seat = 'pendamping' WHERE a.area_code = r.code) AS pendamping
         FROM region r WHERE length(r.code) = 10 AND left(r.code, 4) IN (SELECT area_code FROM position_area JOIN position ON id = position_id WHERE seat = 'korkab')
       ) AS village`,
    );
    expect(rows).toEqual([{ districts: 19, wrong: 0 }]);
  });

  it.each([
    ['pendamping.3325.001', 'supervisor.3325'],
    ['pendamping.3317.001', 'korkab.3317'],
    ['supervisor.3325', 'korwil.33'],
    ['korkab.3317', 'korwil.33'],
    ['korwil.33', 'jsk.1'],
    ['korwil.93', 'jsk.2'],
    ['bri.3325', 'bri.33'],
    ['bri.33', 'bri.pusat'],
    ['dinsos.3325', 'dinsos.33'],
  ])('let %s report to %s', async (below, above) => {
    const rows = await database.query('SELECT reports_to_id FROM position WHERE id = $1', [positionIdOf(below)]);
    expect(rows).toEqual([{ reports_to_id: positionIdOf(above) }]);
  });

  it('offer a persona of every role', async () => {
    const rows = await database.query<{ seat: Seat }>(
      `SELECT p.seat FROM user_account u JOIN holding h ON h.user_id = u.id JOIN position p ON p.id = h.position_id WHERE u.is_persona`,
    );
    expect(new Set(rows.map((row) => ROLE_OF_SEAT[row.seat]))).toEqual(new Set(codesOf(ROLE)));
  });

  it('keep somebody on duty through 2026, 2027 and 2028, without a gap and one at a time', async () => {
    const turns = await database.query<{ valid_from: Date; valid_to: Date; user_id: string }>(
      'SELECT * FROM duty_roster ORDER BY valid_from',
    );
    expect(turns[0]?.valid_from).toEqual(new Date('2026-01-01T00:00:00+07:00'));
    expect(turns.at(-1)?.valid_to).toEqual(new Date('2029-01-01T00:00:00+07:00'));
    for (const [index, turn] of turns.slice(1).entries()) expect(turn.valid_from).toEqual(turns[index]?.valid_to);
    expect(new Set(turns.map((turn) => turn.user_id)).size).toBe(3);
  });

  it('invent every name, and say so', async () => {
    const rows = await database.query<{ name: string }>('SELECT name FROM vault.user_name');
    expect(new Set(rows.map((row) => row.name)).size).toBe(rows.length);
    expect(rows.filter((row) => !row.name.endsWith(' (rekaan)'))).toEqual([]);
    expect(await database.query('SELECT id FROM user_account EXCEPT SELECT user_id FROM vault.user_name')).toEqual([]);
  });
});
