import { randomUUID } from 'node:crypto';
import { Client, Connection } from '@temporalio/client';
import { workflowKey } from '#contracts/workflow-ids';
import { pause } from '../report';
import { API_PORT } from '../stack';
import type { Stack } from '../stack';

interface Task {
  readonly id: string;
  readonly version: number;
  readonly login: string;
}

type Command =
  | { readonly by: 'holder'; readonly party: string; readonly action: string; readonly body: object }
  | { readonly by: string; readonly when: string; readonly action: string; readonly body: object };

const declined: Command = {
  by: 'holder',
  party: 'programme',
  action: 'decline',
  body: { reason: 'needsHigherLevel' },
};
const involved = (party: string): Command => ({
  by: 'supervisor.3325',
  when: 'assigned',
  action: 'involve',
  body: { party, isRequired: true },
});
const answered = (party: string): Command => ({
  by: 'holder',
  party,
  action: 'answer',
  body: { text: 'Dana masuk Rabu.', outcome: 'SELESAI_PENJELASAN' },
});
const said = (action: string): Command => ({ by: 'operator.pusat.1', when: 'answered', action, body: {} });

/** With the filing twelve commands: three parties, three climbs, their answers, an objection, a second answer, the end. */
const LIFE: readonly Command[] = [
  involved('bank'),
  involved('dataAdministrator'),
  declined,
  declined,
  declined,
  answered('bank'),
  answered('dataAdministrator'),
  answered('programme'),
  said('object'),
  answered('programme'),
  said('close'),
];

const OPERATOR = 'operator.pusat.1';

/** Events and bytes that Temporal keeps of one complaint from filing to closing, and of its tasks. */
export async function lifeOfOne(stack: Stack) {
  const filing = {
    category: 'BYR-01',
    programme: 'PKH',
    stage: 4,
    stageYear: 2026,
    regionCode: await villageOf(stack),
    channel: 'hotline',
    reporterKind: 'beneficiary',
    narrative: 'Bantuan tahap 4 belum masuk.',
    reporter: { name: 'Ibu Contoh (rekaan)', nik: '3325014107850001', phone: '081234567890', safeChannel: 'sms' },
  };
  const { id } = await post<{ id: string }>(stack, OPERATOR, '/complaints', filing);
  for (const command of LIFE) {
    if ('party' in command) {
      const task = await taskInHand(stack, id, command.party);
      await post(stack, task.login, `/tasks/${task.id}/actions/${command.action}`, command.body, task.version);
    } else {
      const version = await versionWhen(stack, id, command.when);
      await post(stack, command.by, `/complaints/${id}/actions/${command.action}`, command.body, version);
    }
    await pause(500); // its processes hear of each command by itself, which costs the most
  }
  return historyOf(stack, id);
}

async function historyOf(stack: Stack, id: string) {
  const connection = await Connection.connect({ address: stack.services.temporalAddress });
  const client = new Client({ connection });
  const sizeOf = async (workflowId: string) => {
    const { historyLength, historySize } = await client.workflow.getHandle(workflowId).describe();
    return { events: historyLength, bytes: historySize ?? 0 };
  };
  const complaint = await sizeOf(workflowKey('complaint', id));
  const { rows } = await stack.admin.query<{ id: string }>('SELECT id FROM party_task WHERE complaint_id = $1', [id]);
  const tasks = await Promise.all(rows.map((task) => sizeOf(workflowKey('task', task.id))));
  await connection.close();
  return {
    eventsPerLife: complaint.events,
    bytesPerLife: complaint.bytes,
    taskEventsPerLife: tasks.reduce((sum, { events }) => sum + events, 0),
    taskBytesPerLife: tasks.reduce((sum, { bytes }) => sum + bytes, 0),
    commandsPerLife: LIFE.length + 1,
    tasksPerLife: tasks.length,
  };
}

async function post<Body>(stack: Stack, login: string, path: string, body: object, version?: number): Promise<Body> {
  const response = await fetch(`http://127.0.0.1:${API_PORT}/api/v1${path}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await stack.sessionOf(login)}`,
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
      ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
    },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`POST ${path} answered ${response.status}: ${await response.text()}`);
  return (await response.json()) as Body;
}

const villageOf = async (stack: Stack): Promise<string> => {
  const { rows } = await stack.admin.query<{ area_code: string }>(
    `SELECT area_code FROM position_area WHERE area_code LIKE '3325______' ORDER BY area_code LIMIT 1`,
  );
  return rows[0]?.area_code ?? '';
};

/** The party's task, once somebody holds it. */
const taskInHand = (stack: Stack, complaintId: string, party: string): Promise<Task> =>
  eventually<Task>(
    stack,
    `SELECT t.id, t.version, u.login FROM party_task t JOIN user_account u ON u.id = t.assignee_id
     WHERE t.complaint_id = $1 AND t.party = $2 AND t.settled_at IS NULL`,
    [complaintId, party],
  );

const versionWhen = async (stack: Stack, complaintId: string, status: string): Promise<number> =>
  (
    await eventually<{ version: number }>(stack, 'SELECT version FROM complaint WHERE id = $1 AND status = $2', [
      complaintId,
      status,
    ])
  ).version;

async function eventually<Row extends object>(stack: Stack, sql: string, values: readonly string[]): Promise<Row> {
  for (let tries = 0; tries < 600; tries += 1) {
    const { rows } = await stack.admin.query<Row>(sql, [...values]);
    if (rows[0]) return rows[0];
    await pause(50);
  }
  throw new Error(`nothing after half a minute: ${sql}`);
}
