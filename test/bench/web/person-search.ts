import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { readSearchTerm, sequenceOf } from '#core/call/search-term';
import { personSearch } from '#persistence/vault/person-search.repository';
import type { PersonKey } from '#persistence/vault/person-search.repository';
import { userIdOf } from '#persistence/seeds/demo-ids';
import { BlindIndex } from '#platform/crypto/blind-index';
import { percentile, report, rounded, say } from '../report';
import { API_PORT, Stack } from '../stack';
import { layPersons } from './synthetic-persons';

const PERSONS = 1_000_000;
const SEARCHES = 300;
const WARM_UP = 30;
const SEQUENTIAL = 6;
const OPERATOR = 'operator.pusat.1';
/** Below the limit of a call: then another call is taken, and the hour is forgiven. */
const IN_A_CALL = 50;
const SHOWN = 13;
/** The stack's, for numbers that are found by their index. */
const index = new BlindIndex(Buffer.alloc(32, 7));

export interface PersonSearchFigures {
  readonly searchP50Ms: number;
  readonly searchP95Ms: number;
  readonly searchMaxMs: number;
  readonly sequentialP95Ms: number;
  readonly persons: number;
}

/** The one box of the hotline among a million persons, over HTTP as an operator; and the same without its indexes. */
export async function measurePersonSearch(stack: Stack): Promise<PersonSearchFigures> {
  say(`laying ${PERSONS} synthetic persons …`);
  await layPersons(stack.admin, PERSONS);
  const typed = await searchesIn(stack.admin);
  const token = await stack.sessionOf(OPERATOR);
  say(`${SEARCHES} searches through the api …`);
  await searchAll(stack, token, typed.slice(0, WARM_UP));
  const times = await searchAll(stack, token, typed);
  sayByKind(times);
  say(`  p50 ${rounded(percentile(times, 0.5))} ms, p95 ${rounded(percentile(times, 0.95))} ms`);
  say(`${SEQUENTIAL} of them by sequential scan …`);
  const sequential = await withoutIndexes(
    stack.admin,
    typed.filter((_q, position) => position % 20 >= 5).slice(0, SEQUENTIAL),
  );
  return {
    searchP50Ms: rounded(percentile(times, 0.5)),
    searchP95Ms: rounded(percentile(times, 0.95)),
    searchMaxMs: rounded(Math.max(...times)),
    sequentialP95Ms: rounded(percentile(sequential, 0.95)),
    persons: PERSONS,
  };
}

/** Every twentieth search is of the same kind. */
function sayByKind(times: readonly number[]): void {
  for (let kind = 0; kind < 20; kind += 1) {
    const own = times.filter((_ms, position) => position % 20 === kind);
    say(`  kind ${kind}: p50 ${rounded(percentile(own, 0.5))} ms, p95 ${rounded(percentile(own, 0.95))} ms`);
  }
}

interface Known {
  readonly id: string;
  readonly name: string;
  readonly tail: string;
  readonly number: string;
  readonly village: string;
  readonly regency: string;
}

/** What operators type, in the share in which they do; every one of it is about somebody who is there. */
async function searchesIn(admin: Client): Promise<readonly string[]> {
  const { rows } = await admin.query<Known>(
    `SELECT p.id, p.name, p.kks_tail AS tail, c.number, v.name AS village, k.name AS regency
     FROM vault.person p JOIN complaint c ON c.id = p.complaint_id JOIN region v ON v.code = p.region_code JOIN region k ON k.code = left(p.region_code, 4)
     WHERE p.id IN (SELECT ('01910000-0000-7000-8000-' || lpad(to_hex(1 + i * 3331), 12, '0'))::uuid FROM generate_series(0, $1::integer - 1) AS i)`,
    [SEARCHES],
  );
  const typed: string[] = [];
  for (const [position, known] of rows.entries()) typed.push(await typedFor(admin, known, position));
  return typed;
}

async function typedFor(
  admin: Client,
  { id, name, tail, number, village, regency }: Known,
  position: number,
): Promise<string> {
  const [first = '', second = '', third = ''] = name.split(' ');
  const place = village.split(' ')[0] ?? '';
  switch (position % 20) {
    case 0:
    case 1:
      return first;
    case 2:
    case 3:
    case 4:
      return `${first} ${second.slice(0, 3)}`;
    case 5:
    case 6:
    case 7:
      return `${first} ${second}`;
    case 8:
    case 9:
      return `${first} ${place}`;
    case 10:
      return `${first} ${second} ${regency.split(' ').at(-1)}`;
    case 11:
    case 12:
      return `${second} ${third}`;
    case 13:
      return mistyped(`${first} ${second} ${third}`);
    case 14:
      return `${tail} ${first}`;
    case 15:
      return tail;
    case 16:
      return number;
    case 17:
      return number.split('-')[3] ?? '';
    case 18: {
      const nik = `33250152038${String(80_000 + position)}`;
      await admin.query('UPDATE vault.person SET nik_index = $2 WHERE id = $1', [id, index.of('nik', nik)]);
      return nik;
    }
    default: {
      const phone = `+62812${String(10_000_000 + position)}`;
      await admin.query('UPDATE vault.person SET phone_index = $2 WHERE id = $1', [id, index.of('phone', phone)]);
      return phone;
    }
  }
}

/** Two neighbours exchanged in the middle. */
const mistyped = (name: string): string => {
  const at = Math.floor(name.length / 2);
  return `${name.slice(0, at)}${name[at + 1] ?? ''}${name[at] ?? ''}${name.slice(at + 2)}`;
};

async function searchAll(stack: Stack, token: string, typed: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  let callId = '';
  let found = 0;
  for (const [position, q] of typed.entries()) {
    if (position % IN_A_CALL === 0) {
      await stack.admin.query('UPDATE call SET lookups = 0');
      callId = await takeCall(token);
    }
    const startedAtMs = performance.now();
    const { items } = await asked<{ items: unknown[] }>(
      token,
      `/persons?${new URLSearchParams({ q, callId }).toString()}`,
    );
    times.push(performance.now() - startedAtMs);
    if (items.length > 0) found += 1;
  }
  if (found < typed.length * 0.9) throw new Error(`search among persons: ${found} of ${typed.length} found anybody`);
  return times;
}

async function takeCall(token: string): Promise<string> {
  const { id } = await asked<{ id: string }>(token, '/calls', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    body: '{}',
  });
  return id;
}

async function asked<Body>(token: string, path: string, init: RequestInit = {}): Promise<Body> {
  const headers = { ...(init.headers as Record<string, string>), authorization: `Bearer ${token}` };
  const response = await fetch(`http://127.0.0.1:${API_PORT}/api/v1${path}`, { ...init, headers });
  if (!response.ok) throw new Error(`ask ${path.split('?')[0]}: ${response.status} ${await response.text()}`);
  return (await response.json()) as Body;
}

/** What finds a name; what is found is read by its keys all the same. */
const INDEX = 'vault.person_search';

/** The very statements of the search, as the api's role, in a transaction in which the index is gone. */
async function withoutIndexes(admin: Client, typed: readonly string[]): Promise<number[]> {
  await admin.query('BEGIN');
  try {
    await admin.query(`DROP INDEX ${INDEX}`);
    await admin.query(`SET LOCAL ROLE tuntas_api; SET LOCAL statement_timeout = 0; SET LOCAL jit = off`);
    await admin.query(`SELECT set_config('app.uid', $1, true), set_config('app.scopes', '%', true)`, [
      userIdOf(OPERATOR),
    ]);
    const times: number[] = [];
    for (const q of typed) {
      const startedAtMs = performance.now();
      for (const key of keysOf(q)) {
        const { text, parameters } = personSearch(key, SHOWN);
        await admin.query(text, [...parameters]);
      }
      times.push(performance.now() - startedAtMs);
    }
    return times;
  } finally {
    await admin.query('ROLLBACK');
  }
}

function keysOf(q: string): readonly PersonKey[] {
  const term = readSearchTerm(q);
  switch (term.kind) {
    case 'words':
      return [{ by: 'words', words: term.words }];
    case 'shortNumber':
      return [
        { by: 'kks', tail: term.digits, words: term.words },
        { by: 'complaint', runningNumber: sequenceOf(term.digits) },
      ];
    case 'complaintNumber':
      return [{ by: 'complaint', prefix: term.prefix }];
    case 'identityNumber':
      return [{ by: 'identity', nik: index.of('nik', term.number), kk: index.of('kk', term.number) }];
    case 'phone':
      return [{ by: 'phone', phone: index.of('phone', term.phone) }];
    default:
      return [];
  }
}

/** By itself: `node dist/test/bench/web/person-search.js --json`. */
async function main(): Promise<void> {
  const stack = await Stack.start();
  try {
    await stack.run('api');
    report({ ...(await measurePersonSearch(stack)) });
  } finally {
    await stack.end();
  }
}

if (require.main === module) void main();
