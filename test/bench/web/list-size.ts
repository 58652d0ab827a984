import { randomUUID } from 'node:crypto';
import type { Stack } from '../stack';

const ROWS = 25;

/** The lists of the screens, each with 25 rows. */
const LISTS: readonly (readonly [login: string, path: string])[] = [
  ['operator.pusat.1', `/desk/items?limit=${ROWS}`],
  ['supervisor.3325', `/desk/items?limit=${ROWS}`],
  ['operator.pusat.1', `/complaints?limit=${ROWS}`],
  ['supervisor.3325', `/complaints?limit=${ROWS}`],
  ['supervisor.3325', `/desk/items?limit=${ROWS}`],
];

const FILING = {
  category: 'BYR-01',
  programme: 'PKH',
  stage: 4,
  stageYear: 2026,
  regionCode: '3325012001',
  channel: 'hotline',
  reporterKind: 'beneficiary',
  narrative: 'Bantuan tahap 4 belum masuk ke rekening, tetangga satu RT sudah menerima semuanya sejak pekan lalu.',
  reporter: { name: 'Ibu Siti Nurhaliza Kusumawardani (rekaan)', phone: '081234567890', safeChannel: 'sms' },
};

/** Kilobytes of the largest list, as JSON before any compression. */
export async function listKbPer25(stack: Stack, address: string): Promise<number> {
  const operator = await stack.sessionOf('operator.pusat.1');
  for (let count = 0; count < ROWS + 5; count += 1) await file(address, operator);
  let largest = 0;
  for (const [login, path] of LISTS) {
    const response = await fetch(`${address}/api/v1${path}`, {
      headers: { authorization: `Bearer ${await stack.sessionOf(login)}` },
    });
    const text = await response.text();
    const { items = [] } = JSON.parse(text) as { items?: unknown[] };
    if (items.length !== ROWS) throw new Error(`measure ${path}: ${response.status}, ${items.length} rows`);
    largest = Math.max(largest, Buffer.byteLength(text));
  }
  return largest / 1_024;
}

async function file(address: string, token: string): Promise<void> {
  const response = await fetch(`${address}/api/v1/complaints`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
    },
    body: JSON.stringify(FILING),
  });
  if (response.status !== 201) throw new Error(`file a complaint: ${response.status} ${await response.text()}`);
}
