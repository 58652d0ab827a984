import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import type { Person } from '#core/access/actor';
import type { SafeContact } from '#core/call/safe-contact';
import { zoneOfRegion } from '#core/calendar/region-zone';
import { localDate, MS_PER_DAY } from '#core/calendar/instant';
import type { PlainDate } from '#core/calendar/instant';
import type { Complaint } from '#core/complaint/complaint';
import { fileComplaint } from '#core/complaint/intake';
import { complaintNumber } from '#core/complaint/complaint-number';
import type { Accusation } from '#core/exclusion/accusation';
import type {
  CardWish,
  CaseKind,
  CategoryCode,
  Channel,
  DuplicateDecision,
  Programme,
  ReporterKind,
  Risk,
} from '#core/vocabulary';
import { ComplaintRepository } from '#persistence/complaint/complaint.repository';
import { OrganisationRepository } from '#persistence/organisation/organisation.repository';
import { ReferenceData } from '#persistence/reference/reference-data';
import { tx } from '#persistence/tx/tx';
import { PersonSearch } from '#persistence/vault/person-search.repository';
import { VaultRepository } from '#persistence/vault/vault.repository';
import type { SealedPerson, SealedText } from '#persistence/vault/vault.repository';
import { BlindIndex } from '#platform/crypto/blind-index';
import { TrackingCodes } from '#platform/crypto/tracking-code';
import { invalidInput } from '#platform/http/problem';
import { permit } from '../access/permit';
import { CallPurpose } from '../call/call-purpose';
import { applyToComplaint } from '../decision/apply';
import { DecisionContext } from '../decision/decision-context';
import { AccusedReader } from '../exclusion/accused-reader';
import type { AccusedInput } from '../exclusion/accused-reader';
import { Exclusions } from '../exclusion/exclusions';
import { ClocksBehind } from '../explain/clocks-behind';
import { Once } from '../idempotency/once';
import type { CommandRequest, Reply } from '../idempotency/once';
import { PersonalData } from '../vault/personal-data';
import type { PersonInput } from '../vault/personal-data';

export interface ComplaintInput {
  readonly category: CategoryCode;
  readonly programme: Programme;
  readonly stage?: number;
  readonly stageYear?: number;
  readonly regionCode: string;
  readonly channel: Channel;
  readonly isConfidential: boolean;
  readonly occurredOn?: PlainDate;
  readonly narrative: string;
  readonly reporterKind: ReporterKind;
  readonly reporter?: PersonInput;
  /** When the reporter speaks for somebody else. */
  readonly beneficiary?: PersonInput;
  /** Whom it is about, and whom to keep away. */
  readonly accused?: readonly AccusedInput[];
  /** What they call the accused; kept in the vault. */
  readonly accusedName?: string;
  readonly cardWish?: CardWish;
  /** Said in the call: this contact is safe. */
  readonly isContactConfirmed?: boolean;
  readonly caseKind?: CaseKind;
  readonly risk?: Risk;
  /** The beneficiary, as the search found her. */
  readonly knownPersonId?: string;
  /** The call in which it is told. */
  readonly callId?: string;
  readonly safeContact?: SafeContact;
  readonly isAfraid?: boolean;
  readonly isInDanger?: boolean;
  /** What was decided about a complaint that looked the same. */
  readonly relatedToId?: string;
  readonly duplicateDecision?: DuplicateDecision;
  readonly duplicateReason?: string;
}

/** What is read back to the caller. */
export interface FiledComplaint {
  readonly id: string;
  readonly number: string;
  readonly trackingCode: string;
  readonly version: number;
  readonly status: Complaint['status'];
  readonly filedAt: string;
  /** `id`: asked why it is due then, it explains; only to staff. */
  readonly firstDeadline: { readonly id?: string; readonly purpose: 'target'; readonly dueAt: string };
  readonly ceilingDueAt: string;
  readonly zone: Complaint['zone'];
}

/** Two years, as the Ombudsman's limit for an event (UU 37/2008; article not read). */
const OLDEST_MS = 2 * 366 * MS_PER_DAY;

/** Takes a complaint in. Needs PostgreSQL and nothing else: what Temporal and Redis have to do waits in the outbox. */
@Injectable()
export class FileComplaint {
  constructor(
    private readonly once: Once,
    private readonly complaints: ComplaintRepository,
    private readonly organisation: OrganisationRepository,
    private readonly reference: ReferenceData,
    private readonly context: DecisionContext,
    private readonly personalData: PersonalData,
    private readonly vault: VaultRepository,
    private readonly trackingCodes: TrackingCodes,
    private readonly index: BlindIndex,
    private readonly accused: AccusedReader,
    private readonly exclusions: Exclusions,
    private readonly purpose: CallPurpose,
    private readonly found: PersonSearch,
    private readonly clocks: ClocksBehind,
  ) {}

  /** The tracking code follows from the id: it is part of every answer, and of none that is stored. */
  async execute(actor: Person, request: CommandRequest, input: ComplaintInput): Promise<Reply<FiledComplaint>> {
    permit(actor, 'complaint:file');
    const reply = await this.once.run(actor, request, async () => {
      await this.check(input);
      const accusations = await this.accused.read(input.accused ?? [], input.regionCode, '/accused');
      const duplicateText = this.duplicateText(input);
      const complaint = await this.file(actor, input, accusations, duplicateText?.id);
      await this.keepPersonalData(complaint, input, actor);
      if (duplicateText) await this.vault.addText(complaint.id, duplicateText);
      await this.purpose.keep(input.callId, complaint.id, '/callId');
      await this.exclusions.add(complaint, accusations);
      const deadlineId = actor.kind === 'user' ? await this.clocks.ofTarget(complaint) : undefined;
      return { status: 201, version: complaint.version, body: filedComplaint(complaint, deadlineId) };
    });
    return { ...reply, body: { ...reply.body, trackingCode: this.trackingCodes.of(reply.body.id) } };
  }

  /** What only the database and the business clock know about the input. */
  private async check({ regionCode, occurredOn, relatedToId, safeContact }: ComplaintInput): Promise<void> {
    if (!(await this.organisation.isRegion(regionCode)))
      throw invalidInput({ pointer: '/regionCode', code: 'unknownRegion' });
    if (relatedToId !== undefined && !(await this.complaints.find(relatedToId)))
      throw invalidInput({ pointer: '/relatedToId', code: 'unknownReference' });
    const { fromHour = 0, untilHour = 24 } = safeContact ?? {};
    if (fromHour >= untilHour)
      throw invalidInput({ pointer: '/safeContact/untilHour', code: 'tooSmall', params: { min: fromHour + 1 } });
    if (occurredOn === undefined) return;
    const zone = zoneOfRegion(regionCode);
    const earliest = localDate(tx.now() - OLDEST_MS, zone);
    const today = localDate(tx.now(), zone);
    if (occurredOn > today) throw invalidInput({ pointer: '/occurredOn', code: 'inFuture', params: { until: today } });
    if (occurredOn < earliest)
      throw invalidInput({ pointer: '/occurredOn', code: 'tooEarly', params: { from: earliest } });
  }

  /** Why it was filed although something like it was there: sealed, for it tells of both. */
  private duplicateText(input: ComplaintInput): SealedText | undefined {
    if (input.duplicateReason === undefined) return undefined;
    return this.personalData.sealText('reason', input.duplicateReason, { isConfidential: true, severity: 'S3' });
  }

  private async file(
    actor: Person,
    input: ComplaintInput,
    accusations: readonly Accusation[],
    duplicateTextId: string | undefined,
  ): Promise<Complaint> {
    const versions = await this.reference.current();
    const context = await this.context.forComplaint(versions, []);
    const { category, programme, stage, stageYear, regionCode, channel, occurredOn, reporterKind } = input;
    const { cardWish, caseKind, risk, isContactConfirmed = false } = input;
    const { callId, safeContact, isAfraid, isInDanger, relatedToId, duplicateDecision } = input;
    // Whoever is afraid is kept secret without having to ask for it.
    const isConfidential = input.isConfidential || isAfraid === true;
    const zone = zoneOfRegion(regionCode);
    const number = complaintNumber(regionCode.slice(0, 4), context.now, zone, await this.complaints.nextSequence());
    const filing = {
      at: context.now,
      number,
      category,
      programme,
      stage,
      stageYear,
      regionCode,
      zone,
      channel,
      reporterKind,
      isConfidential,
      occurredOn,
      filedById: actor.id,
      policyVersion: versions.policyVersion,
      calendarVersion: versions.calendarVersion,
      cardWish,
      caseKind,
      risk,
      isContactConfirmed,
      callId,
      safeContact,
      isAfraid,
      isInDanger,
      relatedToId,
      duplicateDecision,
      duplicateTextId,
    };
    // A citizen sees one complaint only: the one she has come to file.
    const id = (actor.kind === 'citizen' ? actor.complaintId : undefined) ?? uuidv7();
    return applyToComplaint(id, undefined, fileComplaint(filing, accusations, context), { wakes: true });
  }

  private async keepPersonalData(complaint: Complaint, input: ComplaintInput, actor: Person): Promise<void> {
    const known = await this.knownPerson(input);
    await this.vault.addFiling(complaint.id, {
      persons: this.personsOf(withKnown(input, known), actor.language),
      narrative: this.personalData.sealText('narrative', input.narrative, complaint),
      trackingIndex: this.index.of('tracking', this.trackingCodes.of(complaint.id)),
      regionCode: complaint.regionCode,
      safeContact: input.safeContact && this.personalData.sealContact(complaint.id, input.safeContact),
    });
  }

  /** Read before it is copied, and only where the actor may read it. */
  private async knownPerson({ knownPersonId }: ComplaintInput): Promise<PersonInput | undefined> {
    if (knownPersonId === undefined) return undefined;
    const found = await this.found.chosen(knownPersonId);
    if (!found) throw invalidInput({ pointer: '/knownPersonId', code: 'unknownReference' });
    return this.personalData.openInput(found);
  }

  /** The beneficiary who calls herself is one person with two roles. */
  private personsOf(input: ComplaintInput, language: 'id' | 'en'): SealedPerson[] {
    const { reporter, beneficiary, reporterKind, accusedName } = input;
    const persons: SealedPerson[] = [];
    if (reporter)
      persons.push(
        this.personalData.sealPerson(
          reporter,
          reporterKind === 'beneficiary' ? ['reporter', 'beneficiary'] : ['reporter'],
          language,
        ),
      );
    if (accusedName !== undefined)
      persons.push(this.personalData.sealPerson({ name: accusedName }, ['accused'], language));
    if (beneficiary) persons.push(this.personalData.sealPerson(beneficiary, ['beneficiary'], language));
    return persons;
  }
}

/** What was typed wins over what was known. */
const withKnown = (input: ComplaintInput, known: PersonInput | undefined): ComplaintInput => {
  if (known === undefined) return input;
  const side = input.reporterKind === 'beneficiary' ? 'reporter' : 'beneficiary';
  return { ...input, [side]: { ...known, ...defined(input[side] ?? {}) } };
};

const defined = (person: PersonInput): PersonInput =>
  Object.fromEntries(Object.entries(person).filter(([, value]) => value !== undefined));

const filedComplaint = (
  complaint: Complaint,
  deadlineId: string | undefined,
): Omit<FiledComplaint, 'trackingCode'> => ({
  id: complaint.id,
  number: complaint.number,
  version: complaint.version,
  status: complaint.status,
  filedAt: new Date(complaint.filedAt).toISOString(),
  firstDeadline: { id: deadlineId, purpose: 'target', dueAt: new Date(complaint.targetDueAt).toISOString() },
  ceilingDueAt: new Date(complaint.ceilingDueAt).toISOString(),
  zone: complaint.zone,
});
