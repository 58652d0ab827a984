import { Injectable } from '@nestjs/common';
import type { Instant, Zone } from '#core/calendar/instant';
import type { ReferralAsk, ReferralLink } from '#core/partner/referral-link';
import { referralRepliesFor } from '#core/partner/referral-reply';
import { isLateReply } from '#core/referral/late-reply';
import type { PacketField, Referral } from '#core/referral/referral';
import { isSensitiveReferral } from '#core/referral/sensitive';
import type { CaseKind, Consent, ReferralNeed, ReferralReply, Risk } from '#core/vocabulary';
import { DeadlineRepository } from '#persistence/deadline/deadline.repository';
import { OrganisationRepository } from '#persistence/organisation/organisation.repository';
import { AnswerLinkRepository } from '#persistence/partner/answer-link.repository';
import { ReferenceData } from '#persistence/reference/reference-data';
import { ReferralRepository } from '#persistence/referral/referral.repository';
import { RegionRepository } from '#persistence/region/region.repository';
import type { PlaceNames } from '#persistence/region/region.repository';
import { Tx, tx } from '#persistence/tx/tx';
import { VaultRepository } from '#persistence/vault/vault.repository';
import { Problem } from '#platform/http/problem';
import { auditAct } from '../access/permit';
import { iso, isoOrNothing } from '../complaint/complaint.view';
import { DecisionContext } from '../decision/decision-context';
import { clockView } from '../desk/desk-clock';
import type { ClockView } from '../desk/desk-clock';
import { mayReadPacket } from '../referral/referral.view';
import { ServiceInstitutions } from '../referral/service-institutions';
import type { OtherService } from '../referral/service-institutions';
import { PersonalData } from '../vault/personal-data';
import { AnswerLinks } from './answer-links';
import { LinkOpenings } from './link-openings';
import type { OpenedFrom } from './link-openings';

/** What a forwarded link shows to whoever holds it: that something waits, for whom and until when. */
export interface ReferralPageView {
  readonly referralId: string;
  readonly number: string;
  readonly asks: ReferralAsk;
  readonly institution?: string;
  readonly zone: Zone;
  readonly sentAt?: string;
  readonly stepDueAt?: string;
  /** The same as a clock, counted in the days of its own calendar. */
  readonly due?: ClockView;
  readonly isUrgent: boolean;
  /** Left out of a sensitive one. */
  readonly need?: ReferralNeed;
  /** Down to the district; left out of a sensitive one. */
  readonly place?: PlaceNames;
  /** On how many devices the service's links have been opened. */
  readonly devices: number;
  readonly clock: { readonly now: string; readonly realNow: string; readonly rate: number };
}

/** The packet, after the code, with what may be answered. */
export interface ReferralPacketView {
  readonly need: ReferralNeed;
  readonly kind: CaseKind;
  readonly risk: Risk;
  readonly place: PlaceNames;
  readonly shared: readonly PacketField[];
  readonly consent: Consent;
  /** Purpose and minimum data. */
  readonly packet?: string;
  readonly replies: readonly ReferralReply[];
  /** A cause is asked for with the answer. */
  readonly isLate: boolean;
  /** Services that take such a need near the family: whose it may be instead. */
  readonly others: readonly OtherService[];
}

/** The page on which a service answers one referral by link; every look at it is audited. */
@Injectable()
export class ReferralPage {
  constructor(
    private readonly transactions: Tx,
    private readonly answerLinks: AnswerLinks,
    private readonly links: AnswerLinkRepository,
    private readonly referrals: ReferralRepository,
    private readonly deadlines: DeadlineRepository,
    private readonly reference: ReferenceData,
    private readonly organisation: OrganisationRepository,
    private readonly services: ServiceInstitutions,
    private readonly regions: RegionRepository,
    private readonly vault: VaultRepository,
    private readonly personalData: PersonalData,
    private readonly context: DecisionContext,
    private readonly openings: LinkOpenings,
  ) {}

  async open(token: string, from: OpenedFrom): Promise<ReferralPageView> {
    const { link, actor } = await this.answerLinks.enterReferral(token);
    return this.transactions.run(actor, async () => {
      const referral = await this.asked(link);
      await this.openings.record(link, referral.id, from);
      return this.masked(referral, link);
    });
  }

  /** @throws Problem 403 without the proof that the one-time code was entered. */
  async read(token: string, proof: string | undefined): Promise<ReferralPacketView> {
    const visit = await this.answerLinks.enterReferral(token);
    return this.transactions.run(visit.actor, async () => {
      await this.answerLinks.requireProof(visit, proof);
      const referral = await this.asked(visit.link);
      const about = { complaintId: referral.complaintId, subjectId: referral.id };
      await auditAct('referral.read', { ...about, detail: { via: 'link' } });
      return this.inFull(referral, visit.link);
    });
  }

  /** Whoever has been excluded since, or stood down, is asked no more. */
  private async asked({ referralId, institutionId }: ReferralLink): Promise<Referral> {
    const referral = await this.referrals.find(referralId);
    if (!referral || !mayReadPacket(referral, institutionId)) throw new Problem('linkRevoked');
    return referral;
  }

  private async masked(referral: Referral, { asks, institutionId }: ReferralLink): Promise<ReferralPageView> {
    const { now, realNow, rate } = tx.clock();
    const institutions = await this.organisation.institutionNames([institutionId]);
    const own = referral.addressees.find((addressee) => addressee.institutionId === institutionId);
    const { village: _village, ...place } = await this.placeOf(referral);
    return {
      referralId: referral.id,
      number: referral.complaintNumber,
      asks,
      institution: institutions.get(institutionId),
      zone: own?.zone ?? referral.zone,
      sentAt: isoOrNothing(own?.sentAt),
      stepDueAt: isoOrNothing(referral.stepDueAt),
      due: await this.clockOf(referral, now),
      isUrgent: referral.isUrgent,
      ...(isSensitiveReferral(referral) ? {} : { need: referral.need, place }),
      devices: await this.links.devices(referral.id),
      clock: { now: iso(now), realNow: iso(realNow), rate },
    };
  }

  private async inFull(referral: Referral, { institutionId }: ReferralLink): Promise<ReferralPacketView> {
    const { need, kind, risk, shared, consent } = referral;
    const text = (await this.vault.texts(referral.complaintId)).find(({ id }) => id === referral.packetTextId);
    return {
      need,
      kind,
      risk,
      place: await this.placeOf(referral),
      shared,
      consent,
      packet: text && this.personalData.openText(text),
      replies: referralRepliesFor(referral, institutionId),
      isLate: isLateReply(referral, institutionId, await this.context.forReferral(referral)),
      others: await this.services.othersFor(referral, institutionId),
    };
  }

  /** Of a report that is late the clock has run out already, and still says since when. */
  private async clockOf(referral: Referral, now: Instant): Promise<ClockView | undefined> {
    const { stepDueAt } = referral;
    const clock = stepDueAt === undefined ? undefined : await this.deadlines.findOfReferral(referral, stepDueAt);
    return clock && clockView(clock, this.reference, now);
  }

  private async placeOf({ regionCode }: Referral): Promise<PlaceNames> {
    return (await this.regions.placesOf([regionCode]))(regionCode);
  }
}
