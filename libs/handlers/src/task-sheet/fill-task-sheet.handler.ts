import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { UserActor } from '#core/access/actor';
import { isSettled } from '#core/party/party-task';
import type { PartyTask } from '#core/party/party-task';
import { IdempotencyRepository } from '#persistence/idempotency/idempotency.repository';
import { EventRepository } from '#persistence/journal/event.repository';
import { TaskRepository } from '#persistence/party/task.repository';
import { Tx } from '#persistence/tx/tx';
import { invalidInput, Problem } from '#platform/http/problem';
import { readWorkbook } from '#platform/sheets/xlsx-reader';
import { auditAct, permit } from '../access/permit';
import { expectVersion } from '../decision/refusal-problem';
import { Once } from '../idempotency/once';
import type { CommandRequest, Reply } from '../idempotency/once';
import { taskRequest } from '../partner/reply-request';
import type { ReplyInput } from '../partner/reply-request';
import { ReplyToTask } from '../partner/reply-to-task.handler';
import { filledRows, findColumns } from './filled-rows';
import type { FilledRow } from './filled-rows';
import type { RowKey } from './row-key';
import { MOST_TASKS } from './sheet-columns';
import type { Language } from './sheet-columns';
import { answeredNote, cellFault, refusalFaults } from './sheet-faults';
import { resultOf } from './task-sheet.view';
import type { SheetResultView, SheetRowView } from './task-sheet.view';

type SoundRow = FilledRow & { readonly key: RowKey; readonly input: ReplyInput };

/** How the tasks of the sheet stand, and what was said of them before. */
interface Standing {
  readonly tasks: ReadonlyMap<string, PartyTask>;
  /** Keys of rows that were carried out as they are. */
  readonly done: ReadonlySet<string>;
  /** Tasks that the sender has answered or given back, and that wait for her no more. */
  readonly over: ReadonlySet<string>;
}

/**
 * A filled-in sheet of tasks. Each good row is one answer, given by the same command as a click and in a transaction of its
 * own; a bad row holds up no other. The same file again answers nothing again.
 */
@Injectable()
export class FillTaskSheet {
  constructor(
    private readonly transactions: Tx,
    private readonly once: Once,
    private readonly records: IdempotencyRepository,
    private readonly tasks: TaskRepository,
    private readonly events: EventRepository,
    private readonly replyToTask: ReplyToTask,
  ) {}

  /** What would become of each row, now. */
  async preview(actor: UserActor, file: Buffer, language: Language): Promise<SheetResultView> {
    permit(actor, 'task:answer');
    const rows = await readRows(file);
    return this.transactions.run(actor, async () => {
      const standing = await this.standingOf(actor, rows);
      return resultOf(
        rows.map((row) => this.foreseen(actor, row, standing, language)),
        true,
      );
    });
  }

  /** @throws Problem 400 when the file is no such sheet: then nothing has been done. */
  async execute(
    actor: UserActor,
    request: CommandRequest,
    file: Buffer,
    language: Language,
  ): Promise<Reply<SheetResultView>> {
    permit(actor, 'task:answer');
    const earlier = await this.once.earlier<SheetResultView>(actor, request);
    if (earlier) return earlier;
    const rows = await readRows(file);
    const bySheet: UserActor = { ...actor, via: 'sheet' };
    const standing = await this.transactions.run(actor, () => this.standingOf(actor, rows));
    const views: SheetRowView[] = [];
    // One after the other: a sheet must not take every connection there is.
    for (const row of rows)
      views.push(skipped(row, standing, language) ?? (await this.answered(bySheet, row, language)));
    return this.once.run(actor, request, async () => {
      const tasks = await this.tasksOf(rows);
      const named = views.map((view) => ({ ...view, complaintNumber: tasks.get(view.taskId ?? '')?.complaintNumber }));
      const result = resultOf(named, false);
      await auditAct('taskSheet.filled', { detail: { ...result.counts } });
      return { status: 200, body: result };
    });
  }

  private async answered(actor: UserActor, row: FilledRow, language: Language): Promise<SheetRowView> {
    if (!isSound(row)) return unsound(row, language);
    const { key, input } = row;
    const about = { row: row.row, taskId: key.taskId, reply: input.reply };
    try {
      const { isReplay } = await this.replyToTask.byLogin(actor, requestOf(key, input), key.taskId, key.version, input);
      return { ...about, outcome: isReplay ? 'already' : 'answered', faults: [] };
    } catch (error) {
      return { ...about, outcome: 'refused', faults: refusalFaults(refusalIn(error), row, language) };
    }
  }

  private foreseen(actor: UserActor, row: FilledRow, standing: Standing, language: Language): SheetRowView {
    const task = standing.tasks.get(row.key?.taskId ?? '');
    const number = { complaintNumber: task?.complaintNumber };
    const view = skipped(row, standing, language);
    if (view) return { ...view, ...number };
    if (!isSound(row)) return { ...unsound(row, language), ...number };
    const { key, input } = row;
    const about = { row: row.row, taskId: key.taskId, reply: input.reply, ...number };
    if (standing.done.has(requestOf(key, input).key)) return { ...about, outcome: 'already', faults: [] };
    try {
      if (!task) throw new Problem('notFound');
      expectVersion(key.version, task);
      if (task.assigneeId !== actor.id) throw new Problem('notFound');
      taskRequest(task, input);
      return { ...about, outcome: 'ready', faults: [] };
    } catch (error) {
      return { ...about, outcome: 'refused', faults: refusalFaults(refusalIn(error), row, language) };
    }
  }

  private async standingOf(actor: UserActor, rows: readonly FilledRow[]): Promise<Standing> {
    const tasks = await this.tasksOf(rows);
    const done = await this.records.known(rows.filter(isSound).map(({ key, input }) => requestOf(key, input).key));
    const gone = [...tasks.values()].filter((task) => isSettled(task) || task.assigneeId !== actor.id);
    const ids = gone.map(({ id }) => id);
    return { tasks, done, over: await this.events.repliedBy(actor.id, ids) };
  }

  private async tasksOf(rows: readonly FilledRow[]): Promise<Standing['tasks']> {
    const ids = rows.flatMap(({ key }) => key?.taskId ?? []);
    return new Map((await this.tasks.findMany(ids)).map((task) => [task.id, task]));
  }
}

/** The titles, and the note that not every task fitted. */
const BESIDE_TASKS = 2;

async function readRows(file: Buffer): Promise<readonly FilledRow[]> {
  const sheet = await readWorkbook(file, { rows: MOST_TASKS + BESIDE_TASKS });
  if ('code' in sheet)
    throw invalidInput({
      pointer: '/file',
      code: sheet.code,
      params: sheet.code === 'tooManyRows' ? { max: sheet.max } : {},
    });
  const places = findColumns(sheet.rows[0]);
  if ('missing' in places)
    throw invalidInput({ pointer: '/file', code: 'sheetColumns', params: { missing: places.missing as string[] } });
  return filledRows(sheet, places);
}

const isSound = (row: FilledRow): row is SoundRow => row.key !== undefined && row.input !== undefined;

/**
 * Another answer to what is answered: a new sheet does not hold that task any more, so there is nothing to correct. That it was
 * not taken is said.
 */
function skipped(row: FilledRow, { done, over }: Standing, language: Language): SheetRowView | undefined {
  const { key, input } = row;
  if (!key || !over.has(key.taskId) || (input && done.has(requestOf(key, input).key))) return undefined;
  return {
    row: row.row,
    taskId: key.taskId,
    reply: input?.reply,
    outcome: 'already',
    faults: [answeredNote(language)],
  };
}

const unsound = (row: FilledRow, language: Language): SheetRowView => ({
  row: row.row,
  taskId: row.key?.taskId,
  outcome: 'refused',
  faults: row.faults.map((fault) => cellFault(fault, language)),
});

/** The same answer to the same version of the same task is the same request, from whichever file it comes. */
function requestOf({ taskId, version }: RowKey, input: ReplyInput): CommandRequest {
  const said = [taskId, version, input.reply, input.on, input.note, input.proposedParty, input.lateCause];
  const bodyHash = createHash('sha256')
    .update(JSON.stringify(said.map((part) => part ?? null)))
    .digest();
  return { key: `sheet:${bodyHash.toString('base64url')}`, route: 'row of a task sheet', bodyHash };
}

/** A refusal is the row's; when the database is away, the whole file waits and is sent again. */
function refusalIn(error: unknown): Problem {
  if (error instanceof Problem && error.status < 500) return error;
  throw error;
}
