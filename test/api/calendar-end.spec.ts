import { OPERATOR } from '#testing/world/story-world';
import { ApiWorld } from './support/api-world';
import { PENDAMPING } from './support/people';

describe('a complaint whose deadlines lie past the published calendar', () => {
  let world: ApiWorld;
  beforeAll(async () => {
    world = await ApiWorld.begin({ at: '2027-12-13T10:00+07:00' });
  }, 300_000);
  afterAll(() => world?.end());

  it.each([
    ['id', /kalender kerja government@\S+, yang hanya diketahui dari \S+ sampai 2027-12-31\. /],
    ['en', /working calendar government@\S+, which is known from \S+ until 2027-12-31 only\. /],
  ])('is refused with the calendar and the last day it knows (%s), and nothing is kept', async (language, words) => {
    const { status, headers, body } = await world.ask(OPERATOR, 'POST', '/complaints', {
      body: world.story.filing(await world.story.villageOf(PENDAMPING)),
      headers: { 'accept-language': language },
    });
    expect([status, headers['content-type'], headers['content-language']]).toEqual([
      409,
      expect.stringContaining('application/problem+json'),
      language,
    ]);
    expect(body).toMatchObject({
      type: 'urn:tuntas:problem:calendarEnds',
      calendar: expect.stringMatching(/^government@/),
      knownFrom: expect.stringMatching(/^\d{4}-01-01$/),
      knownUntil: '2027-12-31',
      detail: expect.stringMatching(words),
    });
    const { rows } = await world.admin.query('SELECT id FROM complaint');
    expect(rows).toEqual([]);
  });
});
