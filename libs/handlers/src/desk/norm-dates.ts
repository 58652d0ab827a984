import { Injectable } from '@nestjs/common';
import type { Complaint } from '#core/complaint/complaint';
import { datedNorms, receivedAt } from '#core/complaint/complaint-clocks';
import { CalendarHorizonError } from '#core/sla/clock';
import { getCategoryPolicy } from '#core/sla/policy';
import { ReferenceData } from '#persistence/reference/reference-data';
import { iso } from '../complaint/complaint.view';
import type { NormView } from './desk-clock';

/** The legal limits of a complaint with their dates, by the policy and the calendars it was filed under. */
@Injectable()
export class NormDates {
  constructor(private readonly reference: ReferenceData) {}

  /**
   * The earliest first, without those the calendar does not reach. Empty where the policy is missing: its process is
   * stuck then, and whoever sees to that must be able to read the complaint.
   */
  async of(complaint: Complaint): Promise<readonly NormView[]> {
    const { policyVersion, calendarVersion, category } = complaint;
    const version = await this.reference.findPolicy(policyVersion);
    if (!version) return [];
    const policy = getCategoryPolicy(version, category);
    const calendarOf = await this.reference.calendarOf(calendarVersion);
    try {
      return datedNorms(receivedAt(complaint), policy, { calendarOf }).map(({ norm, standing, due }) => ({
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
