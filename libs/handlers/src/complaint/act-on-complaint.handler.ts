import { Injectable } from '@nestjs/common';
import type { Person } from '#core/access/actor';
import type { Permission } from '#core/access/policy';
import type { Complaint } from '#core/complaint/complaint';
import { allowedComplaintCommands } from '#core/complaint/complaint-rules';
import type { ComplaintCommandType } from '#core/complaint/complaint-rules';
import type { PartyTask } from '#core/party/party-task';
import { decideComplaint } from '#core/complaint/complaint.decider';
import type { ComplaintCommand } from '#core/complaint/complaint.decider';
import type { AnswerOutcome, ComplaintStatus, Contact, ExtendedLimit, ExtensionReason, Party } from '#core/vocabulary';
import { ComplaintRepository } from '#persistence/complaint/complaint.repository';
import { HeldMessageRepository } from '#persistence/message/held-message.repository';
import { TaskRepository } from '#persistence/party/task.repository';
import { invalidInput } from '#platform/http/problem';
import { hidden, permit } from '../access/permit';
import { applyToComplaint } from '../decision/apply';
import { CallPurpose } from '../call/call-purpose';
import { cancelTasks } from '../decision/cancel-tasks';
import { DecisionContext } from '../decision/decision-context';
import { EffectsFirst } from '../decision/effects-first';
import { Extensions } from '../decision/extensions';
import { expectVersion, unwrap } from '../decision/refusal-problem';
import { AccusedReader } from '../exclusion/accused-reader';
import type { AccusedInput } from '../exclusion/accused-reader';
import { Exclusions } from '../exclusion/exclusions';
import { Once } from '../idempotency/once';
import type { CommandRequest, Reply } from '../idempotency/once';
import { PersonalData } from '../vault/personal-data';
import { complaintStateView } from './complaint.view';
import type { ComplaintStateView } from './complaint.view';

/** What a person asks of a complaint; the answer is a text with an outcome, everything else may carry a reason. */
export type ComplaintRequest =
  | { readonly type: 'answer'; readonly text: string; readonly outcome: AnswerOutcome }
  | { readonly type: 'involve'; readonly party: Party; readonly isRequired: boolean }
  | { readonly type: 'accuse'; readonly accused: readonly AccusedInput[] }
  | { readonly type: 'confirmContact'; readonly contact: Extract<Contact, 'confirmed' | 'none'> }
  | { readonly type: 'sendBack'; readonly taskId: string; readonly reason: string }
  | {
      readonly type: 'askExtension';
      readonly of: ExtendedLimit;
      readonly reason: ExtensionReason;
      /** Whose limit; goes with `party`. */
      readonly taskId?: string;
      readonly text: string;
    }
  | { readonly type: 'addInformation'; readonly text: string; readonly callId?: string }
  | {
      readonly type: Exclude<
        ComplaintCommandType,
        'answer' | 'involve' | 'accuse' | 'confirmContact' | 'sendBack' | 'addInformation' | 'askExtension'
      >;
      readonly reason?: string;
    };

/** After these nobody is asked for anything any more, or for something else. */
const ENDS_TASKS: readonly ComplaintStatus[] = ['answered', 'closing', 'closed', 'reopened'];

/** A person's own move on a complaint. */
@Injectable()
export class ActOnComplaint {
  constructor(
    private readonly once: Once,
    private readonly complaints: ComplaintRepository,
    private readonly tasks: TaskRepository,
    private readonly context: DecisionContext,
    private readonly personalData: PersonalData,
    private readonly accused: AccusedReader,
    private readonly exclusions: Exclusions,
    private readonly messages: HeldMessageRepository,
    private readonly purpose: CallPurpose,
    private readonly extensions: Extensions,
    private readonly effects: EffectsFirst,
  ) {}

  /** `expectedVersion`: what the decision was taken on; whoever is shown no version says what she says of any. */
  execute(
    actor: Person,
    request: CommandRequest,
    complaintId: string,
    expectedVersion: number | 'any',
    input: ComplaintRequest,
  ): Promise<Reply<ComplaintStateView>> {
    return this.once.run(actor, request, async () => {
      permit(actor, `complaint:${input.type}` satisfies Permission);
      const complaint = await this.complaints.findForUpdate(complaintId);
      if (!complaint) throw hidden();
      if (expectedVersion !== 'any') expectVersion(expectedVersion, complaint);
      const tasks = await this.tasks.ofComplaint(complaintId);
      const context = await this.context.forComplaint(complaint, tasks);
      if (input.type === 'sendBack' || input.type === 'askExtension')
        requireTask(input.taskId, input.type, complaint, tasks);
      const command = await this.commandOf(actor, complaint, input);
      const outcome = unwrap(decideComplaint(complaint, command, context));
      // What somebody has to tell is taken whenever she tells it.
      if (input.type !== 'addInformation') await this.effects.expectNoPassingLimit(complaintId);
      const after = await applyToComplaint(complaintId, complaint, outcome, { wakes: true });
      if (after.status !== complaint.status && ENDS_TASKS.includes(after.status)) await cancelTasks(this.tasks, tasks);
      await this.extensions.follow(complaint, after);
      // What was to be reviewed is not there any more; after the next answer somebody is asked anew.
      if (command.type === 'sendBack')
        await cancelTasks(
          this.tasks,
          tasks.filter(({ ask }) => ask === 'review'),
        );
      if (command.type === 'confirmContact') await this.messages.release(complaintId, after.messageHold);
      if (command.type === 'addInformation') await this.purpose.keep(command.callId, complaintId, '/callId');
      if (command.type === 'accuse') {
        await this.exclusions.add(complaint, command.accusations);
        await this.exclusions.reseat(tasks);
        // Its target may have gone on with a task that was taken away.
        const moved = (await this.complaints.find(complaintId)) ?? after;
        return { status: 200, version: moved.version, body: complaintStateView(moved) };
      }
      return { status: 200, version: after.version, body: complaintStateView(after) };
    });
  }

  private async commandOf(actor: Person, complaint: Complaint, input: ComplaintRequest): Promise<ComplaintCommand> {
    if (input.type === 'answer') {
      const textId = await this.personalData.addText(complaint, 'answer', input.text);
      return { type: 'answer', byId: actor.id, outcome: input.outcome, textId };
    }
    if (input.type === 'involve')
      return { type: 'involve', byId: actor.id, party: input.party, isRequired: input.isRequired };
    if (input.type === 'accuse')
      return {
        type: 'accuse',
        byId: actor.id,
        accusations: await this.accused.read(input.accused, complaint.regionCode, '/accused'),
      };
    if (input.type === 'sendBack') {
      const textId = await this.personalData.addText(complaint, 'reason', input.reason);
      return { type: 'sendBack', byId: actor.id, taskId: input.taskId, textId };
    }
    if (input.type === 'addInformation') {
      // Of the kind that whoever handles the complaint reads with it; `call` is of referrals and read with those.
      const textId = await this.personalData.addText(complaint, 'reason', input.text);
      return { type: 'addInformation', byId: actor.id, textId, callId: input.callId };
    }
    if (input.type === 'askExtension') {
      const textId = await this.personalData.addText(complaint, 'reason', input.text);
      const { of, reason, taskId } = input;
      return { type: 'askExtension', byId: actor.id, of, reason, taskId, textId };
    }
    if (input.type === 'confirmContact') return { type: 'confirmContact', byId: actor.id, contact: input.contact };
    const textId =
      input.reason === undefined ? undefined : await this.personalData.addText(complaint, 'reason', input.reason);
    return { type: input.type, byId: actor.id, textId };
  }
}

/** @throws Problem 400 when the complaint has no such task. Where the command is not allowed now that is said first. */
function requireTask(
  taskId: string | undefined,
  command: ComplaintCommandType,
  { status }: Complaint,
  tasks: readonly PartyTask[],
): void {
  if (taskId === undefined || !allowedComplaintCommands(status).includes(command)) return;
  if (!tasks.some(({ id }) => id === taskId)) throw invalidInput({ pointer: '/taskId', code: 'unknownReference' });
}
