import { OPERATOR } from '#testing/world/story-world';
import type { StoryComplaint } from '#testing/world/story-world';
import { ApiWorld } from '../api/support/api-world';
import { testRun } from '../setup/test-run';
import { heardProduct } from './support/heard-product';
import { keysAndValues, RedisListener, rowsIn, temporalHistories } from './support/places';

/** Invented, and found nowhere by chance. */
const KANARI = {
  name: 'Kanariwati Burungkuning',
  nik: '3325016711930007',
  kk: '3325010711930008',
  phone: '081377788899',
  safeChannel: 'sms',
};
const PIPIT = { ...KANARI, name: 'Pipitsari Burungbiru', nik: '3325014811890003', phone: '+62 858-6667-7788' };
const TEXT = {
  narrative: 'Kicauanrahasia tentang uang, PIN 482913, kartu 6013 0112 3456 7891.',
  answer: 'Jawabanrahasia untuk keluarga.',
  reason: 'Alasanrahasia dari pelapor.',
  decline: 'Tolakanrahasia dari pendamping.',
  sealed: 'Bisikanrahasia tentang petugas.',
};

/** What gives each of them away, however it is written. */
const CANARIES = [
  'Kanariwati',
  'Burungkuning',
  'Pipitsari',
  'Burungbiru',
  KANARI.nik,
  PIPIT.nik,
  KANARI.kk,
  '81377788899',
  '85866677788',
  '858-6667-7788',
  // Of every text above; the word alone stands in what operators read out, too.
  'anrahasia',
  '482913',
  '6013 0112',
];

const hits = (texts: readonly string[]): readonly string[] =>
  texts.flatMap((text) =>
    CANARIES.filter((canary) => text.includes(canary)).map((canary) => `${canary} in ${text.slice(0, 200)}`),
  );

describe('personal data', () => {
  const heard = heardProduct();
  const refusals: string[] = [];
  let world: ApiWorld;
  let redis: RedisListener;
  let redisWhileWaiting: readonly string[];
  let complaints: readonly StoryComplaint[];

  beforeAll(async () => {
    redis = await RedisListener.start(testRun().redisUrl);
    world = await ApiWorld.begin(heard.options);
    complaints = [
      await world.story.files({ narrative: TEXT.narrative, reporter: KANARI }),
      await world.story.files({
        narrative: TEXT.sealed,
        reporter: KANARI,
        beneficiary: PIPIT,
        reporterKind: 'onBehalf',
        isConfidential: true,
      }),
      await world.story.files({ narrative: TEXT.narrative, reporter: { ...PIPIT, safeChannel: 'whatsapp' } }),
    ];
    await world.story.quiet();
    await messagesThatWait();
    await theWholeRoad();
    await whatIsRefused();
    await aFaultOfOurs();
  }, 120_000);
  afterAll(async () => {
    redis?.close();
    await world?.end();
  });

  /** Each world has a database of its own there. */
  const redisUrl = (): string => world.story.world.environmentFor('tuntas_notifier').REDIS_URL ?? '';

  /** Jobs are gone when they are done: with nobody to do them they can be looked at. */
  async function messagesThatWait(): Promise<void> {
    await world.story.world.stop('notifier');
    await world.story.files({ narrative: TEXT.narrative, reporter: KANARI });
    const waiting = `SELECT 1 FROM outbox WHERE topic = 'notice' AND delivered_at IS NULL`;
    while ((await world.admin.query(waiting)).rowCount !== 0) await new Promise((resolve) => setTimeout(resolve, 20));
    redisWhileWaiting = await keysAndValues(redisUrl());
    await world.story.world.start('notifier');
    await world.story.quiet();
  }

  async function theWholeRoad(): Promise<void> {
    const { story } = world;
    const [first, second, third] = complaints as [StoryComplaint, StoryComplaint, StoryComplaint];
    const answer = { text: TEXT.answer, outcome: 'SELESAI_PENJELASAN' };
    await story.onTask('pendamping.3325.001', first, 'acknowledge');
    await story.onTask('pendamping.3325.001', first, 'answer', answer);
    await story.onTask('pendamping.3325.001', second, 'decline', { reason: 'notOurs', text: TEXT.decline });
    await story.quiet();
    await story.onComplaint(OPERATOR, first, 'object', { reason: TEXT.reason });
    await story.until(third, 'taskClimbed');
    await story.onComplaint('supervisor.3325', second, 'answer', answer);
    await story.onComplaint(OPERATOR, third, 'withdraw', { reason: TEXT.reason });
    await story.quiet();
    for (const { id } of complaints)
      for (const part of ['', '/timeline', '/plan'])
        await world.ask('supervisor.3325', 'GET', `/complaints/${id}${part}`);
  }

  /** The data in every place of a request where they do not belong. */
  async function whatIsRefused(): Promise<void> {
    const { id, regionCode } = complaints[0] as StoryComplaint;
    const filing = { ...world.story.filing(regionCode), narrative: TEXT.narrative, reporter: KANARI };
    const told = encodeURIComponent(`${KANARI.name} ${KANARI.nik}`);
    const bodies: readonly object[] = [
      { ...filing, [KANARI.nik]: KANARI.name },
      { ...filing, category: KANARI.name },
      { ...filing, occurredOn: TEXT.narrative },
      { ...filing, stage: KANARI.nik },
      { ...filing, reporter: KANARI.name },
      {
        ...filing,
        reporter: { ...KANARI, nik: `${KANARI.nik}1`, phone: `x${KANARI.phone}`, safeChannel: KANARI.name },
      },
      { ...filing, narrative: { text: TEXT.narrative } },
      { ...filing, narrative: `${TEXT.narrative}\0` },
      { ...filing, regionCode: KANARI.nik },
    ];
    const asked = [
      ...bodies.map((body) => world.ask(OPERATOR, 'POST', '/complaints', { body })),
      world.ask(OPERATOR, 'POST', '/complaints', { body: filing, headers: { 'idempotency-key': KANARI.name } }),
      world.ask(OPERATOR, 'POST', '/complaints', {
        body: filing,
        headers: { authorization: `Bearer ${KANARI.nik}${KANARI.nik}` },
      }),
      world.ask('supervisor.3325', 'POST', `/complaints/${id}/actions/close`, { headers: { 'if-match': KANARI.nik } }),
      world.ask('admin.1', 'POST', '/complaints', { body: filing }),
      ...['status', 'region', 'cursor', 'limit', KANARI.nik].map((name) =>
        world.ask(OPERATOR, 'GET', `/complaints?${name}=${told}`),
      ),
      world.ask(OPERATOR, 'GET', `/complaints/${told}`),
      world.ask(OPERATOR, 'GET', `/${told}?q=${told}`),
      world.ask(undefined, 'POST', '/auth/dev-login', { body: { persona: KANARI.name } }),
      world.send({
        method: 'POST',
        url: '/api/v1/complaints',
        headers: { 'content-type': 'application/json' },
        payload: `{"narrative":"${TEXT.narrative}" "${KANARI.nik}"}`,
      }),
    ];
    for (const { status, text } of await Promise.all(asked)) {
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
      refusals.push(text);
    }
  }

  /** PostgreSQL quotes the row that it refuses. */
  async function aFaultOfOurs(): Promise<void> {
    const { regionCode } = complaints[0] as StoryComplaint;
    const body = { ...world.story.filing(regionCode), narrative: TEXT.narrative, reporter: KANARI };
    for (const table of ['vault.person', 'vault.free_text']) {
      await world.admin.query(`ALTER TABLE ${table} ADD CONSTRAINT broken CHECK (false) NOT VALID`);
      const { status, text } = await world.ask(OPERATOR, 'POST', '/complaints', { body });
      expect(status).toBe(500);
      refusals.push(text);
      await world.admin.query(`ALTER TABLE ${table} DROP CONSTRAINT broken`);
    }
  }

  it('are where they belong, so that looking for them means something', async () => {
    const found = hits(await rowsIn(world.admin, 'vault')).join();
    for (const canary of ['Kanariwati', 'Pipitsari', 'Kicauanrahasia', 'Jawabanrahasia', 'Alasanrahasia'])
      expect(found).toContain(canary);
  });

  it('are readable even there only as names and texts: numbers, and what is confidential, are sealed', async () => {
    const found = hits(await rowsIn(world.admin, 'vault')).join('\n');
    for (const canary of [KANARI.nik, PIPIT.nik, KANARI.kk, '81377788899', '482913', '6013 0112', 'Bisikan', 'Tolakan'])
      expect(found).not.toContain(canary);
  });

  it('are in no log line of any process, at the finest level', () => {
    for (const [process, lines] of Object.entries(heard.lines)) {
      expect([process, lines.length > 0]).toEqual([process, true]);
      expect([process, hits(lines)]).toEqual([process, []]);
    }
    expect(heard.lines.api.filter((line) => line.includes('"level":"error"')).length).toBeGreaterThan(0);
  });

  it('are in no answer that refuses', () => {
    expect(refusals.length).toBeGreaterThan(20);
    expect(hits(refusals)).toEqual([]);
  });

  it('are in no measurement', async () => {
    const pages = await Promise.all(heard.metrics.map(({ registry }) => registry.metrics()));
    expect(pages.join()).toContain('/api/v1/complaints');
    expect(hits(pages)).toEqual([]);
  });

  it('are in no table outside of the vault', async () => {
    expect(hits(await rowsIn(world.admin, 'public'))).toEqual([]);
  });

  it('share their secrecy with the tracking codes, which are stored nowhere at all', async () => {
    const codes = complaints.map(({ trackingCode }) => trackingCode);
    const everything = [
      ...(await rowsIn(world.admin, 'public')),
      ...(await rowsIn(world.admin, 'vault')),
      ...Object.values(heard.lines).flat(),
      ...redis.heard,
      ...(await temporalHistories(world.admin, testRun().temporalAddress)),
    ];
    expect(codes.filter((code) => everything.some((text) => text.includes(code)))).toEqual([]);
  });

  it('never reach Redis: no command, no key, no value', async () => {
    expect(redisWhileWaiting.join()).toContain('messageId');
    expect(redis.heard.length).toBeGreaterThan(100);
    expect(hits([...redis.heard, ...redisWhileWaiting, ...(await keysAndValues(redisUrl()))])).toEqual([]);
  });

  it('never reach Temporal: no history, no memo, no search attribute', async () => {
    const histories = await temporalHistories(world.admin, testRun().temporalAddress);
    expect(histories.join()).toContain(complaints[0]?.id);
    expect(hits(histories)).toEqual([]);
  });
});
