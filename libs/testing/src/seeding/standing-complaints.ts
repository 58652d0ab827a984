import type { INestApplicationContext } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import { systemActor } from '#core/access/actor';
import type { Instant } from '#core/calendar/instant';
import type { ComplaintEvent } from '#core/complaint/complaint';
import { complaintNumber } from '#core/complaint/complaint-number';
import { fileComplaint, triageComplaint } from '#core/complaint/intake';
import type { Outcome } from '#core/decision';
import { assignTask } from '#core/party/task.decider';
import type { DeadlinePurpose } from '#core/vocabulary';
import { changeOfComplaint, changeOfTask, openedBy } from '#handlers/decision/apply';
import { DecisionContext } from '#handlers/decision/decision-context';
import { ComplaintRepository } from '#persistence/complaint/complaint.repository';
import type { Change, ComplaintChange, TaskChange } from '#persistence/journal/change';
import { rowsOf } from '#persistence/journal/journal-rows';
import { ReferenceData } from '#persistence/reference/reference-data';
import { toRow } from '#persistence/row';
import type { Row } from '#persistence/row';
import { Tx, tx } from '#persistence/tx/tx';
import { userIdOf } from '#persistence/seeds/demo-ids';

/** A complaint that has long been filed, routed and assigned, and waits for an answer. */
export interface StandingComplaint {
  readonly complaintId: string;
  readonly taskId: string;
}

/** When clocks fall due, instead of when the policy says. */
export type Dues = Partial<Readonly<Record<DeadlinePurpose, Instant>>>;

const CHUNK = 250;

/**
 * Writes many complaints at once, each as the journal would have left it: row, events, clocks, participants, the wake of its
 * task in the outbox. `parts` are the use cases of the worker. Messages are taken as sent long ago.
 */
export async function seedStanding(
  parts: INestApplicationContext,
  dues: readonly Dues[],
  villages: readonly string[],
): Promise<StandingComplaint[]> {
  const context = parts.get(DecisionContext);
  const seeded: StandingComplaint[] = [];
  for (let from = 0; from < dues.length; from += CHUNK) {
    await parts.get(Tx).run(systemActor('seed'), async () => {
      const filed: Awaited<ReturnType<typeof file>>[] = [];
      for (const [index] of dues.slice(from, from + CHUNK).entries())
        filed.push(await file(villages[(from + index) % villages.length] ?? ''));
      const contextOf = await context.forTasks(filed.map(({ opened }) => opened.after));
      const rows = filed.flatMap(({ changes, opened }, index) => {
        const outcome = { ...assignTask(opened.after, contextOf(opened.after)), notices: [] };
        const assigned = changeOfTask(opened.after.id, opened.after, outcome, { wakes: false });
        const own = dues[from + index] ?? {};
        return [...changes, opened, assigned].map((change) => ({ change, ...moved(change, own) }));
      });
      await insert(rows);
      seeded.push(...filed.map(({ opened }) => ({ complaintId: opened.after.complaintId, taskId: opened.after.id })));
    });
  }
  return seeded;

  async function file(regionCode: string) {
    const { policyVersion, calendarVersion } = await parts.get(ReferenceData).current();
    const versions = { policyVersion, calendarVersion };
    const rules = await context.forComplaint(versions, []);
    const id = uuidv7();
    const filing = {
      ...versions,
      at: tx.now(),
      number: complaintNumber(
        regionCode.slice(0, 4),
        tx.now(),
        'WIB',
        await parts.get(ComplaintRepository).nextSequence(),
      ),
      category: 'BYR-01',
      programme: 'PKH',
      stage: 4,
      stageYear: 2026,
      regionCode,
      zone: 'WIB',
      channel: 'hotline',
      reporterKind: 'beneficiary',
      isConfidential: false,
      filedById: userIdOf('operator.pusat.1'),
      isContactConfirmed: false,
    } as const;
    const first = changeOfComplaint(id, undefined, told(fileComplaint(filing, [], rules)), { wakes: false });
    const routing = triageComplaint(first.after, { paymentState: 'unknown' }, rules);
    const second = changeOfComplaint(id, first.after, told(routing), { wakes: false });
    return { changes: [first, second] as Change[], opened: open(second) };
  }
}

const told = (outcome: Outcome<ComplaintEvent>): Outcome<ComplaintEvent> => ({ ...outcome, notices: [] });

function open(change: ComplaintChange): TaskChange {
  const [opened] = openedBy(change);
  if (!opened) throw new Error('the policy gives this category no task');
  return opened;
}

/** The rows of a change, its clocks falling due when the test says. */
function moved(change: Change, dues: Dues) {
  const rows = rowsOf(change, systemActor('seed'), tx.now());
  const armed = rows.armed.map((deadline): Row => {
    const at = dues[deadline.purpose as DeadlinePurpose];
    return at === undefined
      ? deadline
      : { ...deadline, due_at: new Date(at).toISOString(), act_at: new Date(at).toISOString() };
  });
  return { ...rows, armed };
}

async function insert(all: readonly ({ readonly change: Change } & ReturnType<typeof rowsOf>)[]): Promise<void> {
  const last = (stream: Change['stream']): Row[] => {
    const byId = new Map<string, Change['after']>();
    for (const { change } of all) if (change.stream === stream) byId.set(change.after.id, change.after);
    return [...byId.values()].map((state) => toRow(state));
  };
  const into = (table: string, rows: readonly Row[]): Promise<unknown> =>
    tx.query(`INSERT INTO ${table} SELECT * FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`, [
      JSON.stringify(rows),
    ]);
  await into('complaint', last('complaint'));
  await into('party_task', last('task'));
  await tx.query(
    `INSERT INTO event (stream, stream_id, version, complaint_id, type, at, actor_id, actor_kind, data)
     SELECT stream, stream_id, version, complaint_id, type, at, actor_id, actor_kind, data FROM jsonb_populate_recordset(NULL::event, $1::jsonb)`,
    [JSON.stringify(all.flatMap(({ events }) => events))],
  );
  await into(
    'deadline',
    all.flatMap(({ armed }) => armed),
  );
  await into(
    'participant',
    all.flatMap(({ participants }) => participants),
  );
  await tx.query(
    `INSERT INTO outbox (key, topic, payload) SELECT key, topic, payload FROM jsonb_to_recordset($1::jsonb) AS o(key text, topic text, payload jsonb)`,
    [JSON.stringify(all.flatMap(({ outbox }) => outbox))],
  );
}
