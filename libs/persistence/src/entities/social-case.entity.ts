import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Zone } from '#core/calendar/instant';
import type { CaseClosure, CaseKind, CaseStatus, Consent, Risk } from '#core/vocabulary';

/** Work with a family over time; equals the fold of its events. */
@Entity('social_case')
export class SocialCaseEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'complaint_id' })
  complaintId: string;

  @Column('text', { name: 'complaint_number' })
  complaintNumber: string;

  @Column('text')
  kind: CaseKind;

  @Column('text')
  risk: Risk;

  @Column('text', { name: 'region_code' })
  regionCode: string;

  @Column('text')
  zone: Zone;

  @Column('text', { name: 'policy_version' })
  policyVersion: string;

  @Column('text', { name: 'calendar_version' })
  calendarVersion: string;

  @Column('integer')
  version: number;

  @Column('text')
  status: CaseStatus;

  @Column('timestamptz', { name: 'opened_at' })
  openedAt: Date;

  @Column('uuid', { name: 'manager_id', nullable: true })
  managerId: string | null;

  @Column('text', { nullable: true })
  consent: Consent | null;

  @Column('timestamptz', { name: 'contact_due_at' })
  contactDueAt: Date;

  @Column('timestamptz', { name: 'contacted_at', nullable: true })
  contactedAt: Date | null;

  @Column('timestamptz', { name: 'contact_missed_at', nullable: true })
  contactMissedAt: Date | null;

  @Column('integer', { name: 'referrals_open' })
  referralsOpen: number;

  @Column('text', { nullable: true })
  closure: CaseClosure | null;

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt: Date | null;
}
