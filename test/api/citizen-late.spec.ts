import { OPERATOR } from '#testing/world/story-world';
import { ApiWorld } from './support/api-world';
import { Citizen, sayingIn, wordsOf } from './support/citizen-forms';
import { PENDAMPING } from './support/people';

/** In a world of its own, for time moves on here. */
describe('a reporter who says that it is not done', () => {
  let world: ApiWorld;
  beforeAll(async () => {
    world = await ApiWorld.begin();
  }, 300_000);
  afterAll(() => world?.end());

  it('objects until the window ends, closed or not; after it what she says is kept, and she is told so', async () => {
    const complaint = await world.story.files();
    await world.story.quiet();
    await world.story.answers(PENDAMPING, complaint);
    await world.story.quiet();
    const { objectionUntil } = (await world.story.read(complaint)) as unknown as { objectionUntil: string };
    expect((await world.story.onComplaint(OPERATOR, complaint, 'close')).status).toBe(200);
    await world.story.quiet();
    await world.story.advanceTo(Date.parse(objectionUntil) - 1);
    const citizen = new Citizen(world, '203.0.113.1');
    expect(wordsOf(await citizen.open(complaint))).toContain('Anda masih dapat mengatakannya sampai');
    await world.story.advanceTo(Date.parse(objectionUntil));
    const page = await citizen.open(complaint);
    expect(wordsOf(page)).toContain('Pengaduan ini sudah ditutup.');
    const saying = { ...sayingIn(page), maksud: 'notDone', teks: 'Tetap belum masuk.' };
    const [first, second] = [await citizen.send('/lacak/kata', saying), await citizen.send('/lacak/kata', saying)];
    for (const told of [first, second]) {
      expect(told.status).toBe(200);
      expect(wordsOf(told)).toContain('Yang Anda tulis kami simpan');
    }
    await world.story.quiet();
    const state = (await world.story.read(complaint)) as unknown as { status: string; texts: { text: string }[] };
    expect(state.status).toBe('closed');
    expect(state.texts.filter(({ text }) => text === 'Belum selesai: Tetap belum masuk.')).toHaveLength(1);
  });

  it('is asked to send once more while the end of the window is put on record, and what she typed stays', async () => {
    const complaint = await world.story.files();
    await world.story.quiet();
    await world.story.answers(PENDAMPING, complaint);
    await world.story.quiet();
    const { objectionUntil } = (await world.story.read(complaint)) as unknown as { objectionUntil: string };
    const citizen = new Citizen(world, '203.0.113.2');
    const page = await citizen.open(complaint);
    await world.story.world.stop('worker');
    await world.story.world.clock.set(Date.parse(objectionUntil));
    const told = await citizen.send('/lacak/kata', {
      ...sayingIn(page),
      maksud: 'done',
      teks: 'Sudah masuk, terima kasih.',
    });
    expect(told.status).toBe(409);
    expect(wordsOf(told)).toContain('kirim sekali lagi sebentar lagi');
    expect(told.text).toContain('Sudah masuk, terima kasih.');
    await world.story.world.start('worker');
    await world.story.quiet();
  });
});
