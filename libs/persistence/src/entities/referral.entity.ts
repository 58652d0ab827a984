import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Zone } from '#core/calendar/instant';
import type { Addressee, PacketField } from '#core/referral/referral';
import type { CaseKind, Consent, ReferralNeed, ReferralOutcome, ReferralStatus, Risk } from '#core/vocabulary';

/** A family's need handed to another service; equals the fold of its events. */
@Entity('referral')
export class ReferralEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'case_id' })
  caseId: string;

  @Column('uuid', { name: 'complaint_id' })
  complaintId: string;

  @Column('text', { name: 'complaint_number' })
  complaintNumber: string;

  @Column('text')
  kind: CaseKind;

  @Column('text')
  need: ReferralNeed;

  @Column('text')
  risk: Risk;

  @Column('boolean', { name: 'is_urgent' })
  isUrgent: boolean;

  @Column('text', { name: 'region_code' })
  regionCode: string;

  @Column('text')
  zone: Zone;

  @Column('uuid', { name: 'packet_text_id' })
  packetTextId: string;

  @Column('text', { array: true })
  shared: PacketField[];

  @Column('text')
  consent: Consent;

  @Column('uuid', { name: 'override_text_id', nullable: true })
  overrideTextId: string | null;

  @Column('uuid', { name: 'sender_id' })
  senderId: string;

  @Column('text', { name: 'policy_version' })
  policyVersion: string;

  @Column('text', { name: 'calendar_version' })
  calendarVersion: string;

  @Column('integer')
  version: number;

  @Column('text')
  status: ReferralStatus;

  @Column('jsonb')
  addressees: Addressee[];

  @Column('timestamptz', { name: 'opened_at' })
  openedAt: Date;

  @Column('timestamptz', { name: 'step_due_at', nullable: true })
  stepDueAt: Date | null;

  @Column('uuid', { name: 'accepted_by_id', nullable: true })
  acceptedById: string | null;

  @Column('uuid', { name: 'accepted_institution_id', nullable: true })
  acceptedInstitutionId: string | null;

  @Column('timestamptz', { name: 'accepted_at', nullable: true })
  acceptedAt: Date | null;

  @Column('timestamptz', { name: 'called_at', nullable: true })
  calledAt: Date | null;

  @Column('timestamptz', { name: 'contact_confirmed_at', nullable: true })
  contactConfirmedAt: Date | null;

  @Column('timestamptz', { name: 'completed_at', nullable: true })
  completedAt: Date | null;

  @Column('text', { nullable: true })
  outcome: ReferralOutcome | null;

  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt: Date | null;

  @Column('timestamptz', { name: 'returned_at', nullable: true })
  returnedAt: Date | null;
}
