import { randomUUID } from 'node:crypto';
import { userIdOf } from '#persistence/seeds/demo-ids';
import { OPERATOR } from '#testing/world/story-world';
import type { StoryComplaint } from '#testing/world/story-world';
import { countOf, recount } from '../drills/checker/checker';
import type { Finding } from '../drills/checker/checker';
import { runningWorkflows } from '../drills/installation/running-workflows';
import type { JournalEntry } from '../drills/load/journal';
import { filingOf, markOf } from '../drills/load/filing';
import { testRun } from '../setup/test-run';
import { aWorld } from './a-world';
import type { StoryWorld } from './a-world';

const HANDLER = 'pendamping.3325.001';

/** A checker that never finds anything is worth nothing: each damage below is one it has to find. */
describe('the recount of the drills', () => {
  let world: StoryWorld;
  let running: string[];
  const journal: JournalEntry[] = [];

  beforeAll(async () => {
    world = await aWorld({ at: '2026-02-02T08:00+07:00' });
    const answered = await files(1);
    await world.quiet();
    await answers(answered);
    await files(2);
    for (let step = 0; step < 5; step += 1) await world.world.step();
    await carriedOutLate(20_000);
    await world.quiet();
    running = await runningWorkflows(testRun().temporalAddress);
  });
  afterAll(() => world.end());

  it('finds nothing where nothing is wrong', async () => {
    expect(await found({})).toEqual([]);
  });

  it.each<[string, RegExp, string]>([
    [
      'an acknowledged filing without its event',
      /^lost: acknowledged filing PKH-.* has no event/,
      `DELETE FROM event WHERE type = 'complaintFiled'`,
    ],
    [
      'an acknowledged answer without its event',
      /^lost: acknowledged answer on version 2 of task .* has no event/,
      `DELETE FROM event WHERE type = 'taskAnswered'`,
    ],
    [
      'a row that is behind its events',
      /^lost: task .* stands at version/,
      `UPDATE party_task SET version = version - 1`,
    ],
    [
      'a wake that was never written',
      /^lost: acknowledged file of complaint .* wakes nobody/,
      `DELETE FROM outbox WHERE topic = 'wake'`,
    ],
    ['an outbox row that waits', /^lost: outbox .* was not handed on/, `UPDATE outbox SET delivered_at = NULL`],
    ['a message that waits', /^lost: message .* waits unsent/, `UPDATE message SET status = 'queued'`],
    ['a message no channel has seen', /^lost: message .* reached no channel/, `DELETE FROM demo_message`],
    [
      'a message that was never written',
      /^lost: taskReminder about .* was never written/,
      `DELETE FROM demo_message; DELETE FROM message`,
    ],
    [
      'a clock that was never armed',
      /^lost: task .* no clock of it is armed/,
      `DELETE FROM deadline WHERE state = 'armed'`,
    ],
    [
      'one filing that became two',
      /^doubled: filing tanda-aaab became 2 complaints/,
      `INSERT INTO vault.free_text SELECT gen_random_uuid(), complaint_id, kind, body, body_cipher, author_id FROM vault.free_text`,
    ],
    [
      'an event of somebody nobody heard of',
      /^doubled: taskAnswered of task .* is no acknowledged command/,
      `INSERT INTO event SELECT stream, stream_id, version + 50, complaint_id, type, at, actor_id, actor_kind, data FROM event WHERE type = 'taskAnswered'`,
    ],
    [
      'a deadline that took effect twice',
      /^doubled: remind of .* events for .* deadlines/,
      `INSERT INTO event SELECT stream, stream_id, version + 50, complaint_id, type, at, actor_id, actor_kind, data FROM event WHERE type = 'taskReminded'`,
    ],
    [
      'a clock that is armed twice',
      /^doubled: climb of task .* is armed 2 times/,
      `INSERT INTO deadline SELECT (jsonb_populate_record(d, jsonb_build_object('id', gen_random_uuid(), 'key', key || '/again'))).* FROM deadline d WHERE state = 'armed'`,
    ],
    [
      'a message that was written twice',
      /^doubled: taskReminder about .* was written once too often/,
      `INSERT INTO message SELECT (jsonb_populate_record(m, jsonb_build_object('id', gen_random_uuid(), 'key', key || '/again'))).* FROM message m`,
    ],
    [
      'an outbox row that stands there twice',
      /^doubled: outbox .* stands there 2 times/,
      `INSERT INTO outbox (key, topic, payload) SELECT key || '/again', topic, payload FROM outbox`,
    ],
    [
      'a deadline that is overdue',
      /^withoutEffect: deadline .* was due at/,
      `UPDATE deadline SET act_at = act_at - interval '1 year' WHERE state = 'armed'`,
    ],
    [
      'a deadline that fired for nothing',
      /^withoutEffect: climb of .* \d deadlines fired for \d events/,
      `UPDATE deadline SET state = 'fired', fired_at = act_at WHERE state = 'armed'`,
    ],
    [
      'a deadline that fired too early',
      /^untrue: deadline .* took effect before its time/,
      `UPDATE deadline SET act_at = fired_at + interval '1 second' WHERE state = 'fired'`,
    ],
    [
      'an effect at an instant at which no clock ran out',
      /^untrue: taskReminded of .* no clock ran out then/,
      `UPDATE event SET at = at + interval '1 second' WHERE type = 'taskReminded'`,
    ],
    ['a clock that runs on', /^untrue: clock .* runs on/, `UPDATE party_task SET settled_at = now()`],
    ['an acknowledgement nobody recorded', /^untrue: answer of .* is not recorded/, `DELETE FROM idempotency_record`],
  ])('finds %s', async (_what, finding, damage) => {
    const lines = (await found({ damage })).map(({ kind, what }) => `${kind}: ${what}`);
    expect(lines).toContainEqual(expect.stringMatching(finding));
  });

  it('finds a process that does not run', async () => {
    expect(countOf(await found({ runs: [] }), 'lost')).toBeGreaterThan(0);
  });

  it('finds a command that was done although the client was told no', async () => {
    const told = journal.map((entry): JournalEntry => ({ ...entry, outcome: 'refused' }));
    expect(countOf(await found({ told }), 'untrue')).toBe(journal.length);
  });

  it('finds two acknowledgements of one event', async () => {
    const told = [...journal, ...journal.map((entry) => ({ ...entry, key: randomUUID() }))];
    expect(countOf(await found({ told }), 'lost')).toBe(journal.length);
  });

  /** The next clock runs out, and its effect is carried out so much later (ms); it takes place at its own instant. */
  async function carriedOutLate(lateMs: number): Promise<void> {
    await world.quiet();
    const due = (await world.world.clock.nextDeadline()) ?? NaN;
    await world.world.clock.set(due + lateMs);
    await world.world.wakeDue();
    await world.quiet();
    const { rows } = await world.world.admin.query(
      `SELECT 1 FROM deadline d JOIN event e ON e.stream_id = d.stream_id AND e.at = d.act_at WHERE d.act_at = $1 AND d.fired_at > d.act_at`,
      [new Date(due)],
    );
    expect(rows.length).toBeGreaterThan(0);
  }

  /** The recount of a copy of the world that was damaged; the damage is undone. */
  async function found({ damage = '', told = journal, runs = running }): Promise<Finding[]> {
    const { admin, clock } = world.world;
    await admin.query('BEGIN');
    try {
      await admin.query(damage);
      return await recount(admin, { journal: told, runningWorkflows: runs, at: new Date(await clock.now()) });
    } finally {
      await admin.query('ROLLBACK');
    }
  }

  async function files(serial: number): Promise<StoryComplaint> {
    const key = randomUUID();
    const regionCode = await world.villageOf(HANDLER);
    const body = filingOf(serial, regionCode);
    const answer = await world.world.request<StoryComplaint & { version: number }>(OPERATOR, 'POST', '/complaints', {
      body,
      key,
    });
    const { id, number, version } = answer.body;
    const actorId = userIdOf(OPERATOR);
    const mark = markOf(serial);
    journal.push({ ...TOLD, key, kind: 'file', stream: 'complaint', actorId, id, number, version, mark });
    return { ...answer.body, regionCode };
  }

  async function answers(complaint: StoryComplaint): Promise<void> {
    const key = randomUUID();
    const { id, version: sentVersion } = await world.task(complaint);
    const body = { text: 'Dana masuk hari Rabu.', outcome: 'SELESAI_PENJELASAN' };
    const path = `/tasks/${id}/actions/answer`;
    const answer = await world.world.request<{ version: number }>(HANDLER, 'POST', path, {
      body,
      key,
      version: sentVersion,
    });
    const { version } = answer.body;
    const actorId = userIdOf(HANDLER);
    journal.push({ ...TOLD, key, kind: 'answer', stream: 'task', actorId, id, sentVersion, version });
  }
});

const TOLD = { outcome: 'acknowledged', attempts: 1, isReplay: false } as const;
