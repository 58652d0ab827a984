import { positionIdOf, userIdOf } from '#persistence/seeds/demo-ids';
import type { PassedOverReason } from '#core/vocabulary';
import { DemoOrganisation } from './demo-organisation';
import { OwnDatabase, SETUP_MS } from './own-database';

/** What stories may rely on: who takes which rung where, and who is passed over on the way. */
interface Story {
  readonly story: string;
  readonly village: string;
  readonly rung: number;
  readonly at?: string;
  readonly position: string;
  /** When it is not the holder whose login the position has. */
  readonly user?: string;
  readonly zone?: 'WITA' | 'WIT';
  readonly passedOver?: readonly PassedOverReason[];
}

const [BATANG, KUDUS, REMBANG, PATI, KENDAL] = ['3325012001', '3319021005', '3317032015', '3318022004', '3324052003'];
const [BREBES, KOTA_PEKALONGAN, SUMBA_TIMUR, MERAUKE] = ['3329082018', '3375011008', '5311052002', '9301072003'];
const STORIES: readonly Story[] = [
  { story: 'her village', village: BATANG, rung: 0, position: 'pendamping.3325.001' },
  {
    story: 'leave without a deputy',
    village: '3325022020',
    rung: 0,
    position: 'supervisor.3325',
    passedOver: ['onLeave'],
  },
  {
    story: 'leave with a deputy',
    village: '3325032007',
    rung: 0,
    position: 'pendamping.3325.006',
    user: 'pendamping.3325.007',
  },
  { story: 'supervisor vacant', village: KUDUS, rung: 1, position: 'korkab.3319', passedOver: ['vacant'] },
  {
    story: 'no supervisor, Korkab vacant',
    village: REMBANG,
    rung: 1,
    position: 'korwil.33',
    passedOver: ['noPosition', 'vacant'],
  },
  { story: 'supervisor has left', village: KOTA_PEKALONGAN, rung: 1, position: 'korkab.3375', passedOver: ['vacant'] },
  {
    story: 'supervisor not yet gone',
    village: KOTA_PEKALONGAN,
    rung: 1,
    at: '2026-01-20T09:00+07:00',
    position: 'supervisor.3375',
  },
  { story: 'two on leave', village: PATI, rung: 0, position: 'korkab.3318', passedOver: ['onLeave', 'onLeave'] },
  { story: 'the neighbour stands in', village: KENDAL, rung: 1, position: 'supervisor.3324', user: 'supervisor.3374' },
  { story: 'Korkab on leave', village: BREBES, rung: 2, position: 'korwil.33', passedOver: ['onLeave'] },
  {
    story: 'back from leave tomorrow',
    village: '3325042005',
    rung: 0,
    at: '2026-03-16T15:00+07:00',
    position: 'supervisor.3325',
    passedOver: ['onLeave'],
  },
  {
    story: 'back from leave',
    village: '3325042005',
    rung: 0,
    at: '2026-03-17T00:00+07:00',
    position: 'pendamping.3325.008',
  },
  {
    story: 'leave in WITA',
    village: SUMBA_TIMUR,
    rung: 0,
    position: 'supervisor.5311',
    zone: 'WITA',
    passedOver: ['onLeave'],
  },
  {
    story: 'vacant in WIT',
    village: MERAUKE,
    rung: 0,
    position: 'supervisor.9301',
    zone: 'WIT',
    passedOver: ['vacant'],
  },
  { story: 'directorate, west', village: BATANG, rung: 3, position: 'jsk.1' },
  { story: 'directorate, east', village: MERAUKE, rung: 3, position: 'jsk.2' },
  {
    story: 'on duty in the first week',
    village: BATANG,
    rung: 4,
    at: '2026-01-01T00:00+07:00',
    position: 'piket',
    user: 'piket.1',
  },
  {
    story: 'on duty in the second week',
    village: BATANG,
    rung: 4,
    at: '2026-01-05T00:00+07:00',
    position: 'piket',
    user: 'piket.2',
  },
];

describe('the ladder in the demonstration organisation', () => {
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

  it.each(STORIES)(
    '$story: $position',
    async ({
      village,
      rung,
      at = '2026-03-13T15:00+07:00',
      position,
      user = position,
      zone = 'WIB',
      passedOver = [],
    }) => {
      expect(await demo.seated(village, rung, at)).toEqual({
        positionId: positionIdOf(position),
        userId: userIdOf(user),
        zone,
        passedOver,
      });
    },
  );
});
