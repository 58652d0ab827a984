import { instantAt, epochDayOf, parseIso } from '#core/calendar/instant';
import { CATEGORY, DEADLINE_PURPOSE } from '#core/vocabulary';
import { userIdOf } from '#persistence/seeds/demo-ids';
import { closingOf } from '../../apps/cli/src/demo/closing';
import { endingOf } from '../../apps/cli/src/demo/ending';
import type { ComplaintEnd } from '../../apps/cli/src/demo/ending';
import { narrate } from '../../apps/cli/src/demo/narrate';
import { planActs } from '../../apps/cli/src/demo/plan-acts';
import type { Later } from '../../apps/cli/src/demo/later';
import { readSamples } from '../../apps/cli/src/demo/sample';
import type { Script } from '../../apps/cli/src/demo/sample';
import { summaryTable } from '../../apps/cli/src/demo/summary';
import type { Result } from '../../apps/cli/src/demo/summary';
import { countsInWords } from '../../apps/cli/src/demo/totals';
import { findFaults } from '../../apps/cli/src/demo/verdict';
import { WORDS } from '../../apps/cli/src/demo/words/words';
import { momentWords } from '../../apps/cli/src/demo/words/when';
import type { StoryEvent } from '../../apps/cli/src/demo/happening';
import { answered, assigned, at, courseOf, dueAt, foreseen, happening, sampleScript, scene, seating } from './fixtures';

const supervisor = { seat: 'peksosSupervisor', userId: userIdOf('supervisor.3325') } as const;

describe('the narration', () => {
  it('says who gets it, until when in the zone of her own seat, for whom, and who was passed over why', () => {
    const event = assigned({
      level: 'L2',
      ...supervisor,
      zone: 'WITA',
      standsInForId: userIdOf('korkab.3325'),
      passedOver: [{ level: 'L1', seat: 'pendamping', reason: 'vacant' }],
    });
    expect(narrate(event, scene())).toEqual([
      'dilewati L1 pendamping: jabatan kosong',
      '→ Niken Waringin, supervisor (menggantikan Bambang Senja): jawab paling lambat Kam 3 Des 17.00 WITA',
    ]);
    expect(narrate(event, scene({ language: 'en' }))[1]).toBe(
      '→ Niken Waringin, supervisor (for Bambang Senja): answer by Thu 3 Dec 17:00 WITA',
    );
  });

  it('says what climbs where and why', () => {
    const event = { type: 'taskClimbed', at, reason: 'silence', fromLevel: 'L4' } as const;
    const [climb] = narrate({ ...event, ...seating({ level: 'duty', seat: 'dutyManager' }) }, scene());
    expect(climb).toBe('NAIK L4 ke piket: tanpa jawaban sampai tenggat');
  });

  it('says who is reminded and warned', () => {
    expect(narrate({ type: 'taskReminded', at, dueAt }, scene())).toEqual([
      'pengingat untuk Rini Jatiwana, pendamping: tugas belum dibaca',
    ]);
    expect(narrate({ type: 'taskWarned', at, dueAt }, scene({ seating: seating(supervisor) }))).toEqual([
      'peringatan untuk Niken Waringin, supervisor: naik jenjang bila diam sampai Kam 3 Des 16.00 WIB',
    ]);
  });

  it('says what was answered, and how it was closed', () => {
    expect(narrate(answered, scene({ text: 'Sudah cair.' }))).toEqual([
      'dijawab Rini Jatiwana, pendamping: "Sudah cair." (Selesai: sudah dibayar)',
    ]);
    const closed = { type: 'complaintClosed', at, closure: 'SELESAI_DIBAYAR', closedBy: 'silence' } as const;
    expect(narrate(closed, scene())).toEqual(['DITUTUP. Selesai: sudah dibayar (masa keberatan lewat)']);
  });

  it('is silent about what only the processes care for', () => {
    expect(narrate({ type: 'gateOpened', at, taskId: 't' }, scene())).toEqual([]);
  });

  it('dates what happens at midnight on the day that begins', () => {
    expect(momentWords(instantAt(epochDayOf('2026-12-04'), 0, 'WIB'), 'WIB', 'id')).toBe('Jum 4 Des 00.00 WIB');
    expect(momentWords(parseIso('2026-11-30T16:00+07:00'), 'WIB', 'id')).toBe('Sen 30 Nov 16.00 WIB');
  });

  it('counts in the order of the vocabulary', () => {
    const counts = [
      { code: 'ceiling', count: 1 },
      { code: 'remind', count: 2 },
    ] as const;
    expect(countsInWords(counts, DEADLINE_PURPOSE, (purpose) => purpose)).toBe('3 (2 × remind; 1 × ceiling)');
  });
});

describe('the persons of a script', () => {
  const later: Later = (from, _zone, minutes) => from + minutes;
  const planned = (script: Script, event: StoryEvent, before: readonly StoryEvent[] = []) =>
    planActs(
      courseOf(
        script,
        before.map((each) => happening(each)),
      ),
      happening(event),
      later,
    ).map(({ deed }) => deed.type);
  const script = (behaviour: Script['behaviour'], more: Partial<Script> = {}): Script => ({
    ...sampleScript,
    behaviour,
    ...more,
  });

  it('read and answer where the script says so, and stay silent elsewhere', () => {
    expect(planned(script('answeredInTime'), assigned())).toEqual(['acknowledge', 'answer']);
    expect(planned(script('silentUntilSupervisor', { answeredAt: 'supervisor.3325' }), assigned())).toEqual([]);
  });

  it('decline, withdraw, confirm and object', () => {
    const objected = { type: 'complaintObjected', at, byId: 'x', startRung: 1 } as const;
    const declines = script('declines', { declinedAt: 'pendamping.3325.001', reason: 'cannotReach' });
    const complaintAnswered = {
      type: 'complaintAnswered',
      at,
      byId: 'x',
      outcome: 'SELESAI_DIBAYAR',
      textId: 't',
      answeredOnRung: 0,
      objectionUntil: dueAt,
    } as const;
    const objection = {
      text: 'Belum.',
      answeredAt: 'supervisor.3325',
      outcome: 'SELESAI_DIBAYAR',
      answer: 'y',
    } as const;
    expect(planned(declines, assigned())).toEqual(['decline']);
    expect(planned(script('withdrawn', { answeredAt: undefined }), assigned())).toEqual(['withdraw']);
    expect(planned(script('confirmed'), complaintAnswered)).toEqual(['close']);
    expect(planned(script('objects', { objection }), complaintAnswered)).toEqual(['object']);
    expect(planned(script('objects', { objection }), complaintAnswered, [objected])).toEqual([]);
    expect(planned(script('objects', { objection }), assigned(), [objected])).toEqual([]);
  });
});

describe('the verdict', () => {
  const end: ComplaintEnd = { status: 'closed', closure: 'SELESAI_DIBAYAR', closedBy: 'silence', reopenings: 0 };
  const resultOf = (script: Script, found = end, refusals: readonly string[] = []): Result => {
    const course = courseOf(script, [happening(assigned()), happening(answered)]);
    course.refusals.push(...refusals);
    const ending = endingOf(found, course);
    return {
      number: 'PKH-3325-202611-00001-D',
      category: 'BYR-01',
      place: 'Silurah, Batang',
      script,
      ending,
      faults: findFaults(script, ending),
    };
  };
  const closing = (result: Result) => closingOf([result], 'id', 60, (value) => value);

  it('is good when everything ended as foreseen', () => {
    const result = resultOf(sampleScript);
    expect(result.faults).toEqual([]);
    expect(closing(result).exitCode).toBe(0);
    expect(summaryTable([result], 'id')[3]).toMatch(/0 {5}L1 pendamping .*dibayar, diam +dibayar, diam +ok$/);
  });

  it.each([
    ['closure', { expected: { ...foreseen, closure: 'SELESAI_PENJELASAN' } }],
    ['closedBy', { expected: { ...foreseen, closedBy: 'confirmation' } }],
    ['reopenings', { expected: { ...foreseen, reopenings: 1 } }],
    ['firstAt', { firstAt: 'supervisor.3325' }],
    ['passedOver', { passedOver: ['vacant'] }],
    ['answeredAt', { answeredAt: 'korkab.3325' }],
    ['standIn', { standIn: 'pendamping.3325.002' }],
  ] as const)('fails, naming the complaint, when the script foresaw another %s', (what, wrong) => {
    const result = resultOf({ ...sampleScript, ...wrong });
    expect(result.faults.map((fault) => fault.what)).toEqual([what]);
    const { exitCode, lines } = closing(result);
    expect(exitCode).toBe(1);
    expect(lines[1]).toContain('PKH-3325-202611-00001-D Silurah, Batang');
    expect(summaryTable([result], 'id')[3]).toMatch(/X$/);
  });

  it('fails when a complaint stays open, or the api refused somebody', () => {
    expect(closing(resultOf(sampleScript, { status: 'assigned', reopenings: 0 })).exitCode).toBe(1);
    const refused = closing(resultOf(sampleScript, end, ['POST /tasks: 403']));
    expect(refused.exitCode).toBe(1);
    expect(refused.lines[1]).toContain('ditolak api: POST /tasks: 403');
  });

  it('tells no village and no outcome of integrity and social cases, in the table either', () => {
    const result = { ...resultOf(sampleScript), category: 'KKS-05', place: 'Batang' } as const;
    const table = summaryTable([resultOf(sampleScript), result], 'id');
    expect(table[4]).toBe(`KKS-05 ${CATEGORY['KKS-05'].id} (1)`);
    expect(table[5]).toMatch(/ditindaklanjuti, diam +ditindaklanjuti, diam +ok$/);
  });

  it('has a word for what every sample is about', () => {
    const known = Object.keys(WORDS.id.summary.behaviour);
    for (const { script } of readSamples()) expect(known).toContain(script.behaviour);
  });
});
