import { randomUUID } from 'node:crypto';
import { institutionIdOf, positionIdOf } from '#persistence/seeds/demo-ids';
import type { StoryComplaint } from '#testing/world/story-world';
import { ApiWorld } from '../api/support/api-world';
import { shapeOf, viewOf } from './support/views';

const ANSWER = { text: 'Dana masuk hari Rabu.', outcome: 'SELESAI_PENJELASAN' };

describe('region scope', () => {
  let world: ApiWorld;
  let batang: StoryComplaint;
  let pekalongan: StoryComplaint;
  let sumba: StoryComplaint;
  let kendal: StoryComplaint;
  let all: readonly StoryComplaint[];

  beforeAll(async () => {
    world = await ApiWorld.begin();
    batang = await world.story.files({ of: 'pendamping.3325.001' });
    pekalongan = await world.story.files({ of: 'pendamping.3326.001' });
    sumba = await world.story.files({ of: 'pendamping.5311.001' });
    kendal = await world.story.files({ of: 'pendamping.3324.001' });
    all = [batang, pekalongan, sumba, kendal];
    await world.story.quiet();
  }, 120_000);
  afterAll(() => world?.end());

  it.each<[string, string, () => readonly StoryComplaint[]]>([
    ['operator.pusat.1', 'the country', () => all],
    ['manajer.1', 'the country', () => all],
    ['manajer.33', 'Jawa Tengah', () => [batang, pekalongan, kendal]],
    ['piket.2', 'the country', () => all],
    ['jsk.1', 'the country', () => all],
    ['jsk.2', 'the east', () => [sumba]],
    ['korwil.33', 'Jawa Tengah', () => [batang, pekalongan, kendal]],
    ['korwil.53', 'Nusa Tenggara Timur', () => [sumba]],
    ['korkab.3325', 'Batang', () => [batang]],
    ['supervisor.3325', 'Batang', () => [batang]],
    ['supervisor.3326', 'Pekalongan', () => [pekalongan]],
    ['supervisor.3374', 'Kendal, where she stands in', () => [kendal]],
    ['pendamping.3325.001', 'what she was given', () => [batang]],
    ['pendamping.3325.002', 'nothing of her colleague', () => []],
    ['bri.3325', 'nothing her bank was not asked', () => []],
    ['dinsos.3325', 'nothing his office was not asked', () => []],
    ['inspektur.1', 'the country', () => all],
  ])('%s sees %s, in every list and one by one', async (login, _what, scope) => {
    const seen = scope().map(({ id }) => id);
    const ids = all.map(({ id }) => id);
    const inOrder = ids.filter((id) => seen.includes(id));
    const view = await viewOf(world, login, ids);
    for (const found of Object.values(view)) expect(found ?? inOrder).toEqual(inOrder);
    for (const id of ids)
      for (const part of ['', '/timeline', '/plan'])
        expect([part, (await world.ask(login, 'GET', `/complaints/${id}${part}`)).status]).toEqual([
          part,
          seen.includes(id) ? 200 : 404,
        ]);
  });

  it.each([
    ['region=3326', []],
    ['region=33', ['batang']],
    ['region=3325', ['batang']],
  ])('is not widened by a filter: %s', async (filter, names) => {
    const { body } = await world.ask<{ items: { id: string }[] }>('supervisor.3325', 'GET', `/complaints?${filter}`);
    expect(body.items.map(({ id }) => id)).toEqual(names.map(() => batang.id));
  });

  it('makes what is hidden look like what is missing, on every route', async () => {
    const { id: hiddenTask, version } = await world.story.task(pekalongan);
    const routes: readonly [string, string, string, object?][] = [
      ['GET', `/complaints/${pekalongan.id}`, '/complaints/<id>'],
      ['GET', `/complaints/${pekalongan.id}/timeline`, '/complaints/<id>/timeline'],
      ['GET', `/complaints/${pekalongan.id}/plan`, '/complaints/<id>/plan'],
      [
        'POST',
        `/complaints/${pekalongan.id}/actions/involve`,
        '/complaints/<id>/actions/involve',
        { party: 'bank', isRequired: true },
      ],
      [
        'POST',
        `/complaints/${pekalongan.id}/actions/confirmContact`,
        '/complaints/<id>/actions/confirmContact',
        { contact: 'none' },
      ],
      ['POST', `/complaints/${pekalongan.id}/actions/answer`, '/complaints/<id>/actions/answer', ANSWER],
      ...['object', 'close', 'reopen', 'withdraw'].map((action): [string, string, string] => [
        'POST',
        `/complaints/${pekalongan.id}/actions/${action}`,
        `/complaints/<id>/actions/${action}`,
      ]),
      ['POST', `/tasks/${hiddenTask}/actions/acknowledge`, '/tasks/<id>/actions/acknowledge'],
      ['POST', `/tasks/${hiddenTask}/actions/answer`, '/tasks/<id>/actions/answer', ANSWER],
      [
        'POST',
        `/tasks/${hiddenTask}/actions/decline`,
        '/tasks/<id>/actions/decline',
        { reason: 'notOurs', proposedParty: 'bank' },
      ],
      ['POST', `/tasks/${hiddenTask}/actions/climb`, '/tasks/<id>/actions/climb', { level: 'L3' }],
      ['POST', `/tasks/${hiddenTask}/actions/direct`, '/tasks/<id>/actions/direct', { party: 'bank' }],
      ['GET', `/tasks/${hiddenTask}/candidates`, '/tasks/<id>/candidates'],
      ['GET', `/tasks/${hiddenTask}/pausePreview?reason=external`, '/tasks/<id>/pausePreview?reason=external'],
      [
        'POST',
        `/tasks/${hiddenTask}/actions/pause`,
        '/tasks/<id>/actions/pause',
        { reason: 'external', text: 'Menunggu pihak luar.' },
      ],
      ['POST', `/tasks/${hiddenTask}/actions/resume`, '/tasks/<id>/actions/resume'],
      [
        'POST',
        `/tasks/${hiddenTask}/actions/recordVisit`,
        '/tasks/<id>/actions/recordVisit',
        { visitedAt: '2026-11-23T10:00:00+07:00', result: 'met' },
      ],
      [
        'POST',
        `/tasks/${hiddenTask}/actions/reassign`,
        '/tasks/<id>/actions/reassign',
        { positionId: positionIdOf('pendamping.3326.002'), reason: 'Rekan sedang sakit.' },
      ],
      ...['askDocuments', 'receiveDocuments'].map((action): [string, string, string, object] => [
        'POST',
        `/tasks/${hiddenTask}/actions/${action}`,
        `/tasks/<id>/actions/${action}`,
        { documents: ['familyCard'] },
      ]),
      [
        'POST',
        `/complaints/${pekalongan.id}/actions/sendBack`,
        '/complaints/<id>/actions/sendBack',
        { taskId: hiddenTask, reason: 'Belum lengkap.' },
      ],
      [
        'POST',
        `/complaints/${pekalongan.id}/actions/askExtension`,
        '/complaints/<id>/actions/askExtension',
        { of: 'target', reason: 'otherOffice', text: 'Perlu lebih lama.' },
      ],
    ];
    for (const [method, hidden, missing, body] of routes)
      for (const stated of [version, 99]) {
        const ask = (path: string) => world.ask('supervisor.3325', method, path, { body, version: stated });
        const refusal = shapeOf(await ask(hidden));
        expect(refusal).toMatchObject({ status: 404, body: { code: 'notFound' } });
        expect(refusal).toEqual(shapeOf(await ask(missing.replace('<id>', randomUUID()))));
      }
  });

  it('keeps a complaint with the pendamping after it has climbed away from her, to read and no more', async () => {
    await world.story.until(batang, 'taskClimbed');
    expect(await world.story.handlerOf(batang)).toBe(world.story.userIdOf('supervisor.3325'));
    expect(await viewOf(world, 'pendamping.3325.001', [batang.id])).toMatchObject({
      list: [batang.id],
      tasks: [batang.id],
    });
    expect(await world.ask('pendamping.3325.001', 'GET', `/complaints/${batang.id}`)).toMatchObject({ status: 200 });
    const mine = await world.ask<{ items: object[] }>('pendamping.3325.001', 'GET', '/tasks');
    expect(mine.body.items).toEqual([]);
    expect(await world.story.answers('pendamping.3325.001', batang)).toMatchObject({ status: 409 });
  });

  it('shows an institution what it was asked, and its sister offices nothing', async () => {
    await world.admin.query(
      'INSERT INTO participant (complaint_id, participant_key, institution_id) VALUES ($1, $2, $3)',
      [sumba.id, `institution/${institutionIdOf('bri.5311')}`, institutionIdOf('bri.5311')],
    );
    expect((await viewOf(world, 'bri.5311', [sumba.id])).list).toEqual([sumba.id]);
    for (const other of ['bri.3325', 'bri.53', 'bri.pusat', 'dinsos.5311'])
      expect((await viewOf(world, other, [sumba.id])).list).toEqual([]);
  });

  it('follows the organisation: who leaves her seat sees its region no longer', async () => {
    const before = await viewOf(world, 'korkab.3326', [pekalongan.id]);
    expect(before.list).toEqual([pekalongan.id]);
    await world.admin.query(`UPDATE holding SET valid_to = '2026-11-23T00:00Z' WHERE user_id = $1`, [
      world.story.userIdOf('korkab.3326'),
    ]);
    await new Promise((resolve) => setTimeout(resolve, 5_000));
    expect((await world.ask('korkab.3326', 'GET', `/complaints/${pekalongan.id}`)).status).toBe(403);
  }, 15_000);
});
