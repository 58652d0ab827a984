import { Injectable } from '@nestjs/common';
import type { PublishedCalendar } from '#core/calendar/calendar-data';
import type { TalkingPoints } from '#core/call/talking-point';
import type { Zone } from '#core/calendar/instant';
import { stackOf } from '#core/calendar/layers';
import { compileCalendar } from '#core/calendar/working-calendar';
import type { WorkingCalendar } from '#core/calendar/working-calendar';
import type { CalendarOf } from '#core/sla/clock';
import type { PolicyVersion } from '#core/sla/policy';
import { tx } from '../tx/tx';

/** How long the process may go on with the versions it knows as the newest (ms). */
const CURRENT_FOR_MS = 5_000;

interface Current {
  readonly policyVersion: string;
  readonly calendarVersion: string;
  readonly readAtMs: number;
}

/** Policies and calendars: versioned data. A version never changes, so it is read and compiled once. */
@Injectable()
export class ReferenceData {
  private readonly policies = new Map<string, PolicyVersion>();
  private readonly calendars = new Map<string, Map<string, PublishedCalendar>>();
  private readonly compiled = new Map<string, WorkingCalendar>();
  private newest?: Current;
  private points?: { readonly data: TalkingPoints; readonly readAtMs: number };

  /** The versions a new complaint is filed under. */
  async current(): Promise<{ readonly policyVersion: string; readonly calendarVersion: string }> {
    if (this.newest && Date.now() - this.newest.readAtMs < CURRENT_FOR_MS) return this.newest;
    const [row] = await tx.query<{ policy: string | null; calendar: string | null }>(`SELECT
      (SELECT version FROM policy_version ORDER BY published_at DESC LIMIT 1) AS policy,
      (SELECT version FROM calendar_version ORDER BY published_at DESC, version DESC LIMIT 1) AS calendar`);
    if (!row?.policy || !row.calendar) throw new Error('no policy or calendar is published; run `tuntas seed`');
    this.newest = { policyVersion: row.policy, calendarVersion: row.calendar, readAtMs: Date.now() };
    return this.newest;
  }

  async policy(version: string): Promise<PolicyVersion> {
    const policy = await this.findPolicy(version);
    if (!policy) throw new Error(`policy ${version} is not published`);
    return policy;
  }

  async findPolicy(version: string): Promise<PolicyVersion | undefined> {
    const known = this.policies.get(version);
    if (known) return known;
    const [row] = await tx.query<{ data: PolicyVersion }>('SELECT data FROM policy_version WHERE version = $1', [
      version,
    ]);
    if (row) this.policies.set(version, row.data);
    return row?.data;
  }

  async calendarOf(version: string): Promise<CalendarOf> {
    const calendars = this.calendars.get(version) ?? (await this.load(version));
    return (calendarId, zone) => this.compile(calendars, version, calendarId, zone);
  }

  /** What may be said on the telephone, in the version published last. */
  async talkingPoints(): Promise<TalkingPoints> {
    if (this.points && Date.now() - this.points.readAtMs < CURRENT_FOR_MS) return this.points.data;
    const [row] = await tx.query<{ data: TalkingPoints }>(
      'SELECT data FROM talking_point_version ORDER BY published_at DESC LIMIT 1',
    );
    if (!row) throw new Error('no talking points are published; run `tuntas seed`');
    this.points = { data: row.data, readAtMs: Date.now() };
    return row.data;
  }

  /** A version names an edition of the calendars: of each, the newest that had been published when that version was. */
  private async load(version: string): Promise<Map<string, PublishedCalendar>> {
    const rows = await tx.query<{ calendar_id: string; data: PublishedCalendar }>(
      `SELECT DISTINCT ON (calendar_id) calendar_id, data FROM calendar_version
       WHERE published_at <= (SELECT max(published_at) FROM calendar_version WHERE version = $1)
       ORDER BY calendar_id, published_at DESC, version DESC`,
      [version],
    );
    const calendars = new Map(rows.map((row) => [row.calendar_id, row.data]));
    this.calendars.set(version, calendars);
    return calendars;
  }

  private compile(
    calendars: Map<string, PublishedCalendar>,
    version: string,
    calendarId: string,
    zone: Zone,
  ): WorkingCalendar {
    const key = `${calendarId}/${version}/${zone}`;
    const known = this.compiled.get(key);
    if (known) return known;
    const calendar = compileCalendar(stackOf(calendars, calendarId), zone);
    this.compiled.set(key, calendar);
    return calendar;
  }
}
