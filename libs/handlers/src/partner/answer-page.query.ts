import { Injectable } from '@nestjs/common';
import type { UserActor } from '#core/access/actor';
import type { Complaint } from '#core/complaint/complaint';
import { answersByLink } from '#core/partner/answer-link';
import { deviceName } from '#core/partner/device';
import { lettersFor } from '#core/partner/letter';
import type { TaskLetter } from '#core/partner/letter';
import { isLate } from '#core/partner/lateness';
import { repliesFor } from '#core/partner/reply';
import { maskedSubject, subjectFor } from '#core/partner/subject';
import type { Subject } from '#core/partner/subject';
import type { PartyTask } from '#core/party/party-task';
import type { Reply } from '#core/vocabulary';
import { ComplaintRepository } from '#persistence/complaint/complaint.repository';
import { DeadlineRepository } from '#persistence/deadline/deadline.repository';
import { OrganisationRepository } from '#persistence/organisation/organisation.repository';
import { AnswerLinkRepository } from '#persistence/partner/answer-link.repository';
import { TaskRepository } from '#persistence/party/task.repository';
import { ReferenceData } from '#persistence/reference/reference-data';
import { RegionRepository } from '#persistence/region/region.repository';
import type { PlaceNames } from '#persistence/region/region.repository';
import { Tx, tx } from '#persistence/tx/tx';
import { VaultRepository } from '#persistence/vault/vault.repository';
import { OneTimeCodes } from '#platform/crypto/one-time-codes';
import { auditAct, hidden, permit } from '../access/permit';
import { iso, isoOrNothing, taskView } from '../complaint/complaint.view';
import type { TaskView } from '../complaint/complaint.view';
import type { ClockView } from '../desk/desk-clock';
import { taskClock } from '../desk/standing-clocks';
import { PersonalData } from '../vault/personal-data';
import { AnswerLinks } from './answer-links';

/** All that a party needs to answer, on one page. */
export interface AnswerPageView {
  readonly task: TaskView;
  /** When the answer is due, counted in the days of its own calendar. */
  readonly due?: ClockView;
  readonly institution?: string;
  readonly position?: string;
  readonly place: PlaceNames;
  /** When the family reported it, and when we sent it on to this party: what lies between is our own delay. */
  readonly filedAt: string;
  readonly sentAt?: string;
  /** A cause is asked for with the answer. */
  readonly isLate: boolean;
  readonly replies: readonly Reply[];
  /** What may be printed for it. */
  readonly letters: readonly TaskLetter[];
  /** Masked. In full by `subject`. */
  readonly subject: Subject;
  /** On how many devices the task's links have been opened. */
  readonly devices: number;
  readonly clock: { readonly now: string; readonly realNow: string; readonly rate: number };
}

/** Where a link was opened; kept as a keyed mark, so that two devices differ and neither is named. */
export interface OpenedFrom {
  readonly address: string;
  readonly agent: string;
}

/** The page on which an outside party answers one task, by login or by link; every look at it is audited. */
@Injectable()
export class AnswerPage {
  constructor(
    private readonly transactions: Tx,
    private readonly answerLinks: AnswerLinks,
    private readonly links: AnswerLinkRepository,
    private readonly tasks: TaskRepository,
    private readonly complaints: ComplaintRepository,
    private readonly deadlines: DeadlineRepository,
    private readonly reference: ReferenceData,
    private readonly organisation: OrganisationRepository,
    private readonly regions: RegionRepository,
    private readonly vault: VaultRepository,
    private readonly personalData: PersonalData,
    private readonly oneTimeCodes: OneTimeCodes,
  ) {}

  async byLink(token: string, from: OpenedFrom): Promise<AnswerPageView> {
    const { link, actor } = await this.answerLinks.enter(token);
    return this.transactions.run(actor, async () => {
      const asked = await this.asked(actor, link.taskId);
      const hash = this.oneTimeCodes.deviceHash(link.id, `${from.address}\0${from.agent}`);
      const device = { hash, name: deviceName(from.agent) };
      await this.links.recordOpening(link, device);
      const detail = { linkId: link.id, device: device.name, mark: device.hash.toString('hex').slice(0, 8) };
      await auditAct('answerLink.opened', { complaintId: link.complaintId, subjectId: link.taskId, detail });
      return this.view(asked);
    });
  }

  byLogin(actor: UserActor, taskId: string): Promise<AnswerPageView> {
    permit(actor, 'task:answer');
    return this.transactions.run(actor, async () => this.view(await this.asked(actor, taskId)));
  }

  /** In full, by link: only with the proof that the one-time code was entered. */
  async subjectByLink(token: string, proof: string | undefined): Promise<Subject> {
    const visit = await this.answerLinks.enter(token);
    return this.transactions.run(visit.actor, async () => {
      await this.answerLinks.requireProof(visit, proof);
      return this.reveal(await this.asked(visit.actor, visit.link.taskId), 'link');
    });
  }

  subjectByLogin(actor: UserActor, taskId: string): Promise<Subject> {
    permit(actor, 'task:answer');
    return this.transactions.run(actor, async () => this.reveal(await this.asked(actor, taskId), 'login'));
  }

  /** Only whoever holds it, and only on a seat outside the programme: everybody else has the complaint itself. */
  private async asked(actor: UserActor, taskId: string): Promise<Asked> {
    const task = await this.tasks.find(taskId);
    const complaint = task && (await this.complaints.find(task.complaintId));
    if (!complaint || task.assigneeId !== actor.id || !answersByLink(task.seat)) throw hidden();
    return { task, complaint };
  }

  private async reveal(asked: Asked, via: 'link' | 'login'): Promise<Subject> {
    const { task } = asked;
    await auditAct('subject.reveal', { complaintId: task.complaintId, subjectId: task.id, detail: { via } });
    return this.subject(asked);
  }

  private async view(asked: Asked): Promise<AnswerPageView> {
    const { task, complaint } = asked;
    const institutions = await this.organisation.institutionNames(task.institutionId ? [task.institutionId] : []);
    const titles = await this.organisation.titlesOf(task.positionId ? [task.positionId] : []);
    const placeOf = await this.regions.placesOf([task.regionCode]);
    const { now, realNow, rate } = tx.clock();
    return {
      task: taskView(task),
      due: await taskClock(task, await this.deadlines.runningOf(complaint.id), this.reference, now),
      institution: institutions.get(task.institutionId ?? ''),
      position: titles.get(task.positionId ?? ''),
      place: placeOf(task.regionCode),
      filedAt: iso(complaint.filedAt),
      sentAt: isoOrNothing(task.rungStartedAt),
      isLate: isLate(task, now),
      replies: repliesFor(task),
      letters: lettersFor(task),
      subject: maskedSubject(await this.subject(asked)),
      devices: await this.links.devices(task.id),
      clock: { now: iso(now), realNow: iso(realNow), rate },
    };
  }

  /** The beneficiary; who reported it is nobody's outside. */
  private async subject({ task, complaint }: Asked): Promise<Subject> {
    const persons = await this.vault.persons(complaint.id);
    const beneficiary = persons.find(({ roles }) => roles.includes('beneficiary'));
    return beneficiary ? subjectFor(task.party, this.personalData.openInput(beneficiary)) : {};
  }
}

interface Asked {
  readonly task: PartyTask;
  readonly complaint: Complaint;
}
