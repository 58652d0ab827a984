import { Injectable } from '@nestjs/common';
import type { Complaint } from '#core/complaint/complaint';
import { datedNorms } from '#core/complaint/complaint-clocks';
import { CalendarHorizonError } from '#core/sla/clock';
import { getCategoryPolicy } from '#core/sla/policy';
import { ReferenceData } from '#persistence/reference/reference-data';
import { iso } from '../complaint/complaint.view';
import type { NormView } from './desk-clock';

/** The legal limits of a complaint with their dates, by the policy and the calendars it was filed under. */
@Injectable()
export class NormDates {
  constructor(private readonly reference: ReferenceData) {}

  /** The earliest first. Empty where the calendar does not reach. */
  async of({ policyVersion, calendarVersion, category, filedAt, zone }: Complaint): Promise<readonly NormView[]> {
    const policy = getCategoryPolicy(await this.reference.policy(policyVersion), category);
    const calendarOf = await this.reference.calendarOf(calendarVersion);
    try {
      return datedNorms({ at: filedAt, zone }, policy, { calendarOf }).map(({ norm, standing, due }) => ({
        norm,
        standing,
        dueAt: iso(due.due.dueAt),
      }));
    } catch (error) {
      if (error instanceof CalendarHorizonError) return [];
      throw error;
    }
  }
}
