import { randomUUID } from 'node:crypto';
import { DatabaseError } from 'pg';
import type { Client } from 'pg';
import type { UserActor } from '#core/access/actor';
import { monitorSql } from '#handlers/monitor/monitor-sql';
import { monitorRows } from '#handlers/monitor/monitor-rows';
import { userIdOf } from '#persistence/seeds/demo-ids';
import { layOpenComplaints } from '#testing/seeding/open-complaints';
import { percentile, report, rounded, say } from '../report';
import { API_PORT, Stack } from '../stack';

const COMPLAINTS = 50_000;
const MANAGER = 'manajer.1';
const ASKED = 60;
const WARM_UP = 5;
/** Without any index nobody waits for the end (real ms). */
const SEQUENTIAL_LIMIT_MS = 60_000;
const QUERY_CANCELED = '57014';
const HOUR_MS = 3_600_000;
const COUNTRY: UserActor = {
  kind: 'user',
  id: userIdOf(MANAGER),
  roles: ['manager'],
  positionIds: [],
  scopes: [''],
  language: 'id',
};

/** Between two looks at a file (real ms). */
const LOOK_MS = 100;

interface MonitorFigures {
  readonly monitorP50Ms: number;
  readonly monitorP99Ms: number;
  /** The same statement when nothing may be found by an index. */
  readonly monitorSeqScanMs: number;
  /** It was broken off then. */
  readonly monitorSeqScanCutOff: 0 | 1;
  readonly openClocks: number;
  readonly exportRowsPerSec: number;
  readonly exportRows: number;
}

/** The whole country on one screen, and its list as a file, over HTTP as a manager. */
export async function measureMonitor(stack: Stack): Promise<MonitorFigures> {
  say(`laying ${COMPLAINTS} open complaints with two clocks each …`);
  await layOpenComplaints(stack.admin, COMPLAINTS);
  const { rows } = await stack.admin.query<{ clocks: number }>(
    'SELECT count(*)::integer AS clocks FROM deadline WHERE is_measured AND stopped_at IS NULL',
  );
  const token = await stack.sessionOf(MANAGER);
  say(`${ASKED} times the monitor of the country …`);
  const times: number[] = [];
  for (let asked = 0; asked < WARM_UP + ASKED; asked += 1) {
    const startedAtMs = performance.now();
    await (await get(token, '/monitor/summary')).json();
    if (asked >= WARM_UP) times.push(performance.now() - startedAtMs);
  }
  say(`  p50 ${rounded(percentile(times, 0.5))} ms, p99 ${rounded(percentile(times, 0.99))} ms`);
  const sequentialMs = await bySequentialScan(stack.admin);
  say(`  without any index ${rounded(sequentialMs)} ms`);
  say('the list of the country as a file …');
  const startedAtMs = performance.now();
  const file = await longFile(token, '?figure=open');
  const seconds = (performance.now() - startedAtMs) / 1000;
  const exported = file.trimEnd().split('\r\n').length - 2;
  if (exported < COMPLAINTS) throw new Error(`export: ${exported} rows of ${COMPLAINTS}`);
  return {
    monitorP50Ms: rounded(percentile(times, 0.5)),
    monitorP99Ms: rounded(percentile(times, 0.99)),
    monitorSeqScanMs: rounded(sequentialMs),
    monitorSeqScanCutOff: sequentialMs >= SEQUENTIAL_LIMIT_MS ? 1 : 0,
    openClocks: rows[0]?.clocks ?? 0,
    exportRowsPerSec: Math.round(exported / seconds),
    exportRows: exported,
  };
}

/** As the page does: asked for, looked at until it is ready, fetched. */
async function longFile(token: string, search: string): Promise<string> {
  const headers = { 'content-type': 'application/json', 'idempotency-key': randomUUID() };
  const asked = await get(token, `/exports${search}`, { method: 'POST', headers, body: '{"format":"csv"}' });
  const { id } = (await asked.json()) as { id: string };
  for (;;) {
    const { state } = (await (await get(token, `/exports/${id}`)).json()) as { state: string };
    if (state === 'ready') return (await get(token, `/exports/${id}/file`)).text();
    if (state === 'failed') throw new Error('export: it failed');
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
}

async function get(token: string, path: string, init: RequestInit = {}): Promise<Response> {
  const response = await fetch(`http://127.0.0.1:${API_PORT}/api/v1${path}`, {
    ...init,
    headers: { ...init.headers, authorization: `Bearer ${token}` },
  });
  if (!response.ok) throw new Error(`ask ${path}: ${response.status} ${await response.text()}`);
  return response;
}

/** The very statement of the monitor, as the api's role under row-level security, without any index (ms). */
async function bySequentialScan(admin: Client): Promise<number> {
  const now = Date.now();
  const soon = now + 72 * HOUR_MS;
  const rows = monitorRows(COUNTRY, { periodDays: 30 }, { now, thirdDay: { WIB: soon, WITA: soon, WIT: soon } });
  await admin.query('BEGIN');
  try {
    for (const way of ['indexscan', 'indexonlyscan', 'bitmapscan']) await admin.query(`SET LOCAL enable_${way} = off`);
    await admin.query(
      `SET LOCAL ROLE tuntas_api; SET LOCAL statement_timeout = ${SEQUENTIAL_LIMIT_MS}; SET LOCAL jit = off`,
    );
    await admin.query(`SELECT set_config('app.uid', $1, true), set_config('app.scopes', '%', true)`, [
      userIdOf(MANAGER),
    ]);
    const startedAtMs = performance.now();
    await admin.query(monitorSql(rows), [...rows.parameters]).catch((error: unknown) => {
      if (!(error instanceof DatabaseError && error.code === QUERY_CANCELED)) throw error;
    });
    return performance.now() - startedAtMs;
  } finally {
    await admin.query('ROLLBACK');
  }
}

/** By itself: `node dist/test/bench/web/monitor.js --json`. */
async function main(): Promise<void> {
  const stack = await Stack.start();
  try {
    await stack.run('api');
    report({ ...(await measureMonitor(stack)) });
  } finally {
    await stack.end();
  }
}

if (require.main === module) void main();
