import { Injectable } from '@nestjs/common';
import type { UserActor } from '#core/access/actor';
import type { Instant } from '#core/calendar/instant';
import { answersByLink } from '#core/partner/answer-link';
import { isLate } from '#core/partner/lateness';
import { repliesFor } from '#core/partner/reply';
import { maskedSubject, subjectFor } from '#core/partner/subject';
import type { Subject } from '#core/partner/subject';
import type { PartyTask } from '#core/party/party-task';
import { CATEGORY, codesOf, LATE_CAUSE, PARTY, REPLY, TASK_ASK } from '#core/vocabulary';
import type { Reply } from '#core/vocabulary';
import { TaskRepository } from '#persistence/party/task.repository';
import { RegionRepository } from '#persistence/region/region.repository';
import type { PlaceNames } from '#persistence/region/region.repository';
import { Tx, tx } from '#persistence/tx/tx';
import { VaultRepository } from '#persistence/vault/vault.repository';
import { formWorkbook } from '#platform/sheets/form-workbook';
import type { FormRow } from '#platform/sheets/form-workbook';
import type { Cell } from '#platform/sheets/safe-cell';
import { auditAct, permit } from '../access/permit';
import { momentText } from '../monitor/moment';
import { PersonalData } from '../vault/personal-data';
import {
  CHOICES_NAME,
  columnsIn,
  cutNote,
  IS_LATE,
  MOST_TASKS,
  OWNERS,
  placeOf,
  SHEET_COLUMNS,
  SHEET_NAME,
} from './sheet-columns';
import type { Language, SheetColumn } from './sheet-columns';
import { rowKeyText } from './row-key';

export interface TaskSheet {
  readonly asOf: Instant;
  readonly rows: number;
  /** Tasks that wait; more than `rows` when they did not all fit. */
  readonly total: number;
  readonly bytes: Buffer;
}

interface AskedRow {
  readonly task: PartyTask;
  readonly subject: Subject;
  readonly place: PlaceNames;
}

const REPLIES = 'replies';

/** The tasks an outside party is asked now as a workbook to be filled in, the next due first. Personal data stay masked. */
@Injectable()
export class TakeTaskSheet {
  constructor(
    private readonly transactions: Tx,
    private readonly tasks: TaskRepository,
    private readonly regions: RegionRepository,
    private readonly vault: VaultRepository,
    private readonly personalData: PersonalData,
  ) {}

  /** @param most rows of it: a larger sheet than that would not be taken back */
  execute(actor: UserActor, language: Language, most: number = MOST_TASKS): Promise<TaskSheet> {
    permit(actor, 'task:answer');
    return this.transactions.run(actor, async () => {
      const held = await this.tasks.openOf(actor.id);
      const waiting = held.filter((task) => answersByLink(task.seat) && repliesFor(task).length > 0);
      const rows = await this.rowsOf(waiting.slice(0, most));
      const counts = { rows: rows.length, total: waiting.length };
      await auditAct('taskSheet.taken', { detail: counts });
      return { asOf: tx.now(), ...counts, bytes: workbook(rows, waiting.length, tx.now(), language) };
    });
  }

  private async rowsOf(asked: readonly PartyTask[]): Promise<readonly AskedRow[]> {
    const persons = await this.vault.personsOfEach(asked.map(({ complaintId }) => complaintId));
    const placeOfRegion = await this.regions.placesOf(asked.map(({ regionCode }) => regionCode));
    return asked.map((task) => {
      const beneficiary = persons(task.complaintId).find(({ roles }) => roles.includes('beneficiary'));
      const known = beneficiary ? subjectFor(task.party, this.personalData.openInput(beneficiary)) : {};
      return { task, subject: maskedSubject(known), place: placeOfRegion(task.regionCode) };
    });
  }
}

function workbook(rows: readonly AskedRow[], total: number, now: Instant, language: Language): Buffer {
  const replyLists = new Map(rows.map(({ task }) => [listOf(repliesFor(task)), repliesFor(task)]));
  const say = (codes: readonly Reply[]): string[] => codes.map((code) => REPLY[code][language]);
  return formWorkbook({
    name: SHEET_NAME[language],
    choicesName: CHOICES_NAME[language],
    columns: columnsIn(language),
    rows: [...rows.map((row) => formRow(row, now, language)), ...cutRow(rows.length, total, language)],
    lists: {
      proposedParty: OWNERS.map((code) => PARTY[code][language]),
      lateCause: codesOf(LATE_CAUSE).map((code) => LATE_CAUSE[code][language]),
      ...Object.fromEntries([...replyLists].map(([list, replies]) => [list, say(replies)])),
    },
  });
}

/** Nothing can be answered in it, so it is passed over when the sheet comes back. */
const cutRow = (rows: number, total: number, language: Language): readonly FormRow[] =>
  rows === total ? [] : [{ cells: [cutNote(rows, total, language)], choices: {} }];

const listOf = (replies: readonly Reply[]): string => `${REPLIES} ${replies.join(' ')}`;

function formRow({ task, subject, place }: AskedRow, now: Instant, language: Language): FormRow {
  const isTaskLate = isLate(task, now);
  const cells: Readonly<Partial<Record<SheetColumn, Cell>>> = {
    number: task.complaintNumber,
    ask: TASK_ASK[task.ask][language],
    category: `${task.category} ${CATEGORY[task.category][language]}`,
    regency: place.regency,
    district: place.district,
    name: subject.name,
    nik: subject.nik,
    card: subject.kk ?? (subject.kksTail === undefined ? undefined : `•••• ${subject.kksTail}`),
    due: task.stepDueAt === undefined ? undefined : momentText(task.stepDueAt, task.zone ?? 'WIB'),
    late: isTaskLate ? IS_LATE[language] : undefined,
    key: rowKeyText(task),
  };
  return {
    cells: (Object.keys(SHEET_COLUMNS) as SheetColumn[]).map((column) => cells[column]),
    choices: {
      [placeOf('reply')]: listOf(repliesFor(task)),
      [placeOf('proposedParty')]: 'proposedParty',
      ...(isTaskLate ? { [placeOf('lateCause')]: 'lateCause' } : {}),
    },
  };
}
