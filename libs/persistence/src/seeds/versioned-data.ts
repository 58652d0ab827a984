import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Client } from 'pg';
import type { TalkingPoints } from '#core/call/talking-point';
import type { PublishedCalendar } from '#core/calendar/calendar-data';
import type { PolicyVersion } from '#core/sla/policy';

/** Publishes the calendars of `seeds/calendars`. @returns how many versions are new. */
export async function publishCalendars(client: Client, now: Date): Promise<number> {
  const calendars = await readVersions<PublishedCalendar>('calendars');
  let added = 0;
  for (const [index, data] of calendars.entries()) {
    const key = { calendar_id: data.id, version: data.version };
    if (await publish(client, 'calendar_version', key, data, publishedAt(now, index))) added += 1;
  }
  return added;
}

/** Publishes the policies of `seeds/policies`. @returns how many versions are new. */
export async function publishPolicies(client: Client, now: Date): Promise<number> {
  const policies = await readVersions<PolicyVersion>('policies');
  let added = 0;
  for (const [index, data] of policies.entries()) {
    if (await publish(client, 'policy_version', { version: data.version }, data, publishedAt(now, index))) added += 1;
  }
  return added;
}

/** Publishes what may be said on the telephone. @returns how many versions are new. */
export async function publishTalkingPoints(client: Client, now: Date): Promise<number> {
  const editions = await readVersions<TalkingPoints>('talking-points');
  let added = 0;
  for (const [index, data] of editions.entries()) {
    const key = { version: data.version };
    if (await publish(client, 'talking_point_version', key, data, publishedAt(now, index))) added += 1;
  }
  return added;
}

/** Oldest first: the version published last is the one in force. */
async function readVersions<Data extends { readonly version: string }>(
  folder: 'calendars' | 'policies' | 'talking-points',
): Promise<Data[]> {
  const path = join(__dirname, folder);
  const files = (await readdir(path)).filter((name) => name.endsWith('.json'));
  const versions = await Promise.all(
    files.map(async (name) => JSON.parse(await readFile(join(path, name), 'utf8')) as Data),
  );
  return versions.sort((one, other) => one.version.localeCompare(other.version, 'en', { numeric: true }));
}

const publishedAt = (now: Date, index: number): Date => new Date(now.getTime() + index);

/**
 * A published version never changes: complaints were filed under it.
 * @throws when the same version is published already with other content.
 */
async function publish(
  client: Client,
  table: 'calendar_version' | 'policy_version' | 'talking_point_version',
  key: Readonly<Record<string, string>>,
  data: object,
  at: Date,
): Promise<boolean> {
  const row = { ...key, data, published_at: at.toISOString() };
  const { rowCount } = await client.query(
    `INSERT INTO ${table} SELECT * FROM jsonb_populate_record(NULL::${table}, $1::jsonb) ON CONFLICT DO NOTHING`,
    [JSON.stringify(row)],
  );
  if (rowCount) return true;
  const { rows } = await client.query<{ is_same: boolean }>(
    `SELECT data = $2::jsonb AS is_same FROM ${table} t WHERE to_jsonb(t) @> $1::jsonb`,
    [JSON.stringify(key), JSON.stringify(data)],
  );
  if (rows[0]?.is_same) return false;
  const name = Object.values(key).join(' ');
  throw new Error(`publish ${name}: this version is published with other content; give the changed file a new version`);
}
