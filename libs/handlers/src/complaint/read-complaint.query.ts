import { Injectable } from '@nestjs/common';
import type { UserActor } from '#core/access/actor';
import { identityView } from '#core/access/policy';
import { ComplaintRepository } from '#persistence/complaint/complaint.repository';
import { TaskRepository } from '#persistence/party/task.repository';
import { StuckProcessRepository } from '#persistence/recovery/stuck-process.repository';
import { Tx } from '#persistence/tx/tx';
import { VaultRepository } from '#persistence/vault/vault.repository';
import type { StoredText } from '#persistence/vault/vault.repository';
import { auditRead, hidden, permit } from '../access/permit';
import { ComplaintDesk } from '../desk/complaint-desk';
import type { ComplaintDeskView } from '../desk/complaint-desk';
import { PersonalData } from '../vault/personal-data';
import type { PersonView, SafeContactView } from '../vault/personal-data';
import { complaintStateView, taskView } from './complaint.view';
import type { ComplaintStateView, TaskView } from './complaint.view';

/** What somebody wrote: an answer, or why she did something. Events and tasks name it by its id. */
export interface WrittenText {
  readonly id: string;
  readonly kind: 'answer' | 'reason';
  readonly text: string;
}

export interface ComplaintView extends ComplaintStateView, ComplaintDeskView {
  readonly tasks: readonly TaskView[];
  /** A process of it keeps failing; the duty manager knows. */
  readonly isProcessStuck: boolean;
  /** Left out for whoever may not know who complained. */
  readonly persons?: readonly PersonView[];
  readonly narrative?: string;
  /** How the reporter may be reached, where that is not simply her number. */
  readonly safeContact?: SafeContactView;
  readonly answerText?: string;
  readonly texts?: readonly WrittenText[];
}

/** One complaint as this actor may see it. The read is audited in its own transaction. */
@Injectable()
export class ReadComplaint {
  constructor(
    private readonly transactions: Tx,
    private readonly complaints: ComplaintRepository,
    private readonly tasks: TaskRepository,
    private readonly stuck: StuckProcessRepository,
    private readonly vault: VaultRepository,
    private readonly personalData: PersonalData,
    private readonly desk: ComplaintDesk,
  ) {}

  execute(actor: UserActor, complaintId: string): Promise<ComplaintView> {
    permit(actor, 'complaint:read');
    return this.transactions.run(actor, async () => {
      const complaint = await this.complaints.find(complaintId);
      if (!complaint) throw hidden();
      const tasks = await this.tasks.ofComplaint(complaintId);
      const isProcessStuck = (await this.stuck.ofComplaint(complaintId)).length > 0;
      const desk = await this.desk.of(actor, complaint, tasks);
      const state = { ...complaintStateView(complaint), ...desk, tasks: tasks.map(taskView), isProcessStuck };
      if (identityView(actor, complaint) === 'hidden') return state;
      await auditRead('complaint.read', complaint);
      return { ...state, ...(await this.personal(complaintId, complaint.answerTextId)) };
    });
  }

  private async personal(complaintId: string, answerTextId: string | undefined) {
    const persons = (await this.vault.persons(complaintId)).map((person) => this.personalData.openMasked(person));
    const contact = await this.vault.safeContact(complaintId);
    const texts = await this.vault.texts(complaintId);
    const narrative = texts.find((text) => text.kind === 'narrative');
    const answer = texts.find((text) => text.id === answerTextId);
    return {
      persons,
      safeContact: contact && this.personalData.openContact(complaintId, contact),
      narrative: narrative && this.personalData.openText(narrative),
      answerText: answer && this.personalData.openText(answer),
      texts: texts.filter(isWritten).map((text) => ({
        id: text.id,
        kind: text.kind,
        text: this.personalData.openText(text),
      })),
    };
  }
}

const isWritten = (text: StoredText): text is StoredText & Pick<WrittenText, 'kind'> =>
  text.kind === 'answer' || text.kind === 'reason';
