import { Injectable } from '@nestjs/common';
import type { UserActor } from '#core/access/actor';
import type { Complaint } from '#core/complaint/complaint';
import { isSensitive } from '#core/complaint/sensitive';
import { answersByLink } from '#core/partner/answer-link';
import { mayReadLetter } from '#core/partner/letter';
import type { TaskLetter } from '#core/partner/letter';
import type { PartyTask } from '#core/party/party-task';
import { ComplaintRepository } from '#persistence/complaint/complaint.repository';
import { LetterRepository } from '#persistence/partner/letter.repository';
import type { StoredLetter } from '#persistence/partner/letter.repository';
import { TaskRepository } from '#persistence/party/task.repository';
import { ReferralRepository } from '#persistence/referral/referral.repository';
import { Tx } from '#persistence/tx/tx';
import { hidden, permit } from '../access/permit';
import { expectVersion } from '../decision/refusal-problem';
import { Once } from '../idempotency/once';
import type { CommandRequest, Reply } from '../idempotency/once';
import { sideOf } from '../referral/referral-side';
import { AnswerLinks } from './answer-links';
import { IssueLetter } from './issue-letter';
import { LetterPress } from './letter-press';
import { fileName, letterView } from './letter.view';
import type { LetterFile, LetterView } from './letter.view';

/** Letters and mandates: numbered when they are first asked for, and the same from then on. Every look at one is audited. */
@Injectable()
export class Letters {
  constructor(
    private readonly transactions: Tx,
    private readonly once: Once,
    private readonly answerLinks: AnswerLinks,
    private readonly tasks: TaskRepository,
    private readonly referrals: ReferralRepository,
    private readonly complaints: ComplaintRepository,
    private readonly letters: LetterRepository,
    private readonly issueLetter: IssueLetter,
    private readonly letterPress: LetterPress,
  ) {}

  /** As the page it belongs to, it needs no code, for what it says is masked; a sensitive one does, for it says what is asked. */
  async byLink(token: string, kind: TaskLetter, proof: string | undefined): Promise<LetterFile> {
    const visit = await this.answerLinks.enter(token);
    const { actor, link } = visit;
    return this.transactions.run(actor, async () => {
      const { task, complaint } = await this.readable(actor, await this.tasks.findForUpdate(link.taskId));
      if (isSensitive(complaint)) await this.answerLinks.requireProof(visit, proof);
      return this.fileOf(await this.issueLetter.currentFor(task, complaint, kind), actor);
    });
  }

  issue(
    actor: UserActor,
    request: CommandRequest,
    taskId: string,
    expectedVersion: number,
    kind: TaskLetter,
  ): Promise<Reply<LetterView>> {
    return this.once.run(actor, request, async () => {
      permit(actor, 'letter:print');
      const { task, complaint } = await this.readable(actor, await this.tasks.findForUpdate(taskId));
      expectVersion(expectedVersion, task);
      const letter = await this.issueLetter.currentFor(task, complaint, kind);
      return { status: 200, version: task.version, body: letterView(letter) };
    });
  }

  /** Of a task or of a referral. */
  file(actor: UserActor, letterId: string): Promise<LetterFile> {
    permit(actor, 'letter:print');
    return this.transactions.run(actor, async () => {
      const letter = await this.letters.find(letterId);
      if (!letter) throw hidden();
      if (letter.taskId !== undefined) await this.readable(actor, await this.tasks.find(letter.taskId));
      else await this.readableReferral(actor, letter);
      return this.fileOf(letter, actor);
    });
  }

  /** @throws Problem 404 for a task inside the programme, and for whoever may not know whom it is about. */
  private async readable(actor: UserActor, task: PartyTask | undefined): Promise<Asked> {
    const complaint = task && (await this.complaints.find(task.complaintId));
    if (!complaint || !answersByLink(task.seat) || !mayReadLetter(actor, task, complaint)) throw hidden();
    return { task, complaint };
  }

  /** @throws Problem 404 for whoever is on neither side of the referral, and for another service. */
  private async readableReferral(actor: UserActor, { referralId = '', institutionId }: StoredLetter): Promise<void> {
    const referral = await this.referrals.find(referralId);
    if (!referral) throw hidden();
    const side = sideOf(actor, referral);
    if (!side.isSender && side.institutionId !== institutionId) throw hidden();
  }

  private async fileOf(letter: StoredLetter, { via }: UserActor): Promise<LetterFile> {
    return { fileName: fileName(letter), bytes: await this.letterPress.read(letter, via) };
  }
}

interface Asked {
  readonly task: PartyTask;
  readonly complaint: Complaint;
}
