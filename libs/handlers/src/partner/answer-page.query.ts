import { Injectable } from '@nestjs/common';
import type { UserActor } from '#core/access/actor';
import type { Complaint } from '#core/complaint/complaint';
import { isSensitive } from '#core/complaint/sensitive';
import { answersByLink } from '#core/partner/answer-link';
import { lettersFor } from '#core/partner/letter';
import { isLate } from '#core/partner/lateness';
import { repliesFor } from '#core/partner/reply';
import { maskedSubject, subjectFor } from '#core/partner/subject';
import type { Subject } from '#core/partner/subject';
import type { PartyTask } from '#core/party/party-task';
import { ComplaintRepository } from '#persistence/complaint/complaint.repository';
import { DeadlineRepository } from '#persistence/deadline/deadline.repository';
import { OrganisationRepository } from '#persistence/organisation/organisation.repository';
import { AnswerLinkRepository } from '#persistence/partner/answer-link.repository';
import { TaskRepository } from '#persistence/party/task.repository';
import { ReferenceData } from '#persistence/reference/reference-data';
import { RegionRepository } from '#persistence/region/region.repository';
import { Tx, tx } from '#persistence/tx/tx';
import { VaultRepository } from '#persistence/vault/vault.repository';
import { auditAct, hidden, permit } from '../access/permit';
import { iso, isoOrNothing, taskView } from '../complaint/complaint.view';
import { taskClock } from '../desk/standing-clocks';
import { PersonalData } from '../vault/personal-data';
import { AnswerLinks } from './answer-links';
import { closedPage, openPage } from './answer-page.view';
import type { AnswerPageView, LinkPageView } from './answer-page.view';
import { LinkOpenings } from './link-openings';
import type { OpenedFrom } from './link-openings';

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
    private readonly openings: LinkOpenings,
  ) {}

  /** Of a sensitive complaint it says before the code only that something waits: a link may be in anybody's hand. */
  async byLink(token: string, from: OpenedFrom): Promise<LinkPageView> {
    const { link, actor } = await this.answerLinks.enter(token);
    return this.transactions.run(actor, async () => {
      const asked = await this.asked(actor, link.taskId);
      await this.openings.record(link, link.taskId, from);
      const show = isSensitive(asked.complaint) ? closedPage : openPage;
      return show(await this.facts(asked), asked.task);
    });
  }

  /** All of it, by link. @throws Problem 403 without the proof that the one-time code was entered. */
  async provenByLink(token: string, proof: string | undefined): Promise<LinkPageView> {
    const visit = await this.answerLinks.enter(token);
    return this.transactions.run(visit.actor, async () => {
      await this.answerLinks.requireProof(visit, proof);
      const asked = await this.asked(visit.actor, visit.link.taskId);
      await this.look(asked, 'link');
      return openPage(await this.facts(asked), asked.task);
    });
  }

  byLogin(actor: UserActor, taskId: string): Promise<AnswerPageView> {
    permit(actor, 'task:answer');
    return this.transactions.run(actor, async () => {
      const asked = await this.asked(actor, taskId);
      await this.look(asked, 'login');
      return { task: taskView(asked.task), ...(await this.facts(asked)) };
    });
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

  private look({ task }: Asked, via: 'link' | 'login'): Promise<void> {
    return auditAct('answerPage.read', { complaintId: task.complaintId, subjectId: task.id, detail: { via } });
  }

  private async reveal(asked: Asked, via: 'link' | 'login'): Promise<Subject> {
    const { task } = asked;
    await auditAct('subject.reveal', { complaintId: task.complaintId, subjectId: task.id, detail: { via } });
    return this.subject(asked);
  }

  private async facts(asked: Asked): Promise<Omit<AnswerPageView, 'task'>> {
    const { task, complaint } = asked;
    const institutions = await this.organisation.institutionNames(task.institutionId ? [task.institutionId] : []);
    const titles = await this.organisation.titlesOf(task.positionId ? [task.positionId] : []);
    const placeOf = await this.regions.placesOf([task.regionCode]);
    const { now, realNow, rate } = tx.clock();
    return {
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
