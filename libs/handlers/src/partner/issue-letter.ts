import { Inject, Injectable } from '@nestjs/common';
import type { Complaint } from '#core/complaint/complaint';
import { HOTLINE } from '#core/hotline';
import { lettersFor } from '#core/partner/letter';
import type { TaskLetter } from '#core/partner/letter';
import { isSettled } from '#core/party/party-task';
import type { PartyTask } from '#core/party/party-task';
import { allowedTaskCommands } from '#core/party/task-rules';
import { mandate } from '#notices/letters/mandate';
import { requestLetter } from '#notices/letters/request-letter';
import { LetterRepository } from '#persistence/partner/letter.repository';
import type { StoredLetter } from '#persistence/partner/letter.repository';
import { invalidInput } from '#platform/http/problem';
import { notAllowedNow } from '../decision/refusal-problem';
import { LetterAddress } from './letter-address';
import { LetterPress } from './letter-press';
import { PUBLIC_URL, publicPage } from './public-url';

const WRITE: Readonly<Record<TaskLetter, typeof requestLetter>> = { request: requestLetter, mandate };

/** Writes a letter once: the same task on the same position with the same due date has the same letter. */
@Injectable()
export class IssueLetter {
  constructor(
    private readonly letters: LetterRepository,
    private readonly address: LetterAddress,
    private readonly letterPress: LetterPress,
    @Inject(PUBLIC_URL) private readonly publicUrl: string,
  ) {}

  /**
   * Within a transaction that holds the task's row, so that two who ask at once get one letter. Of a settled task the last
   * one it had.
   * @throws Problem 400 for a kind this task has not, 409 when nothing is printed for it any more.
   */
  async currentFor(task: PartyTask, complaint: Complaint, kind: TaskLetter): Promise<StoredLetter> {
    const latest = await this.letters.findLatest({ taskId: task.id }, kind);
    return latest && isAbout(latest, task) ? latest : this.issue(task, complaint, kind, latest);
  }

  private async issue(
    task: PartyTask,
    complaint: Complaint,
    kind: TaskLetter,
    replaced: StoredLetter | undefined,
  ): Promise<StoredLetter> {
    const { positionId } = task;
    const kinds = lettersFor(task);
    if (positionId === undefined || kinds.length === 0) throw notAllowedNow(task.status, allowedTaskCommands(task));
    if (!kinds.includes(kind)) throw invalidInput({ pointer: '/kind', code: 'notInList', params: { allowed: kinds } });
    const facts = {
      ...(await this.address.of(task)),
      replaces: replaced?.number,
      task,
      complaint,
      zone: task.zone ?? 'WIB',
      hotline: HOTLINE,
      answerUrl: publicPage(this.publicUrl, `/jawab/${task.id}`),
    } as const;
    return this.letterPress.press({
      kind,
      about: { complaintId: complaint.id, taskId: task.id, positionId },
      dueAt: task.stepDueAt,
      replaced,
      write: (number, issuedAt) => WRITE[kind]({ ...facts, number, issuedAt }),
    });
  }
}

/** For whoever holds the task now, by the date it has now. */
const isAbout = ({ positionId, dueAt }: StoredLetter, task: PartyTask): boolean =>
  isSettled(task) || (positionId === task.positionId && dueAt === task.stepDueAt);
