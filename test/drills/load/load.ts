import type { Client } from 'pg';
import { userIdOf } from '#persistence/seeds/demo-ids';
import { pause } from '../../bench/report';
import { Families } from './families';
import { fateOf } from './fate';
import type { Fate } from './fate';
import type { Journal } from './journal';
import { markOf, filingOf } from './filing';
import { RetryingClient } from './retrying-client';
import type { Command } from './retrying-client';

/** Takes calls: files, and records what reporters say when they call again. */
const OPERATOR = userIdOf('operator.pusat.1');
/** Sees every task of Jawa Tengah. */
const REGIONAL_COORDINATOR = userIdOf('korwil.33');

export interface LoadOptions {
  readonly seed: number;
  readonly apiAddress: () => string;
  readonly journal: Journal;
  readonly filedPerSec: number;
  /** No new filings while so many tasks wait: a hotline has only so many callers, and this machine only so much time. */
  readonly mostOpenTasks: number;
}

interface TaskItem {
  readonly id: string;
  readonly complaintId: string;
  readonly version: number;
  readonly status: string;
  readonly level?: string;
  readonly assigneeId?: string;
  readonly ask?: string;
}

interface ComplaintItem {
  readonly id: string;
  readonly version: number;
  readonly reopenings?: number;
}

interface Page<Item> {
  readonly items: readonly Item[];
  readonly nextCursor?: string;
}

const RUNG: Readonly<Record<string, number>> = { L1: 0, L2: 1, L3: 2, L4: 3, duty: 4 };
const LAST_RUNG = 4;
const LOOK_EVERY_MS = 700;

/** Callers, handlers and the hotline at work on the running product, over HTTP and nothing else. */
export class Load {
  private readonly client: RetryingClient;
  private readonly fates = new Map<string, Fate>();
  /** Commands under way and acts somebody still hesitates about, by what they are about. */
  private readonly busy = new Map<string, Promise<void>>();
  private readonly loops: Promise<void>[] = [];
  private villages: readonly string[] = [];
  private openTasks = 0;
  private filed = 0;
  private isOver = false;

  constructor(private readonly options: LoadOptions) {
    this.client = new RetryingClient(options.apiAddress, options.journal);
  }

  async prepare(admin: Client): Promise<void> {
    const { rows } = await admin.query<{ area_code: string }>(
      `SELECT area_code FROM position_area WHERE area_code SIMILAR TO '33(25|26|75|76)_{6}' ORDER BY area_code`,
    );
    this.villages = rows.map((row) => row.area_code);
  }

  start(): void {
    const { client } = this;
    const begin = (about: string, work: () => Promise<void>) => this.begin(about, work);
    const families = new Families({ client, begin, isOver: () => this.isOver });
    this.loops.push(this.callers(), this.desks(), this.hotline(), families.run());
  }

  /** Nobody begins anything new; what was begun is carried to an answer. */
  async stop(): Promise<void> {
    this.isOver = true;
    await Promise.all(this.loops);
    await Promise.all(this.busy.values());
  }

  get waitingTasks(): number {
    return this.openTasks;
  }

  private async callers(): Promise<void> {
    while (!this.isOver) {
      if (this.openTasks < this.options.mostOpenTasks && this.busy.size < this.options.mostOpenTasks) {
        const serial = (this.filed += 1);
        this.begin(`filing/${serial}`, () => this.file(serial));
      }
      await pause(1_000 / this.options.filedPerSec);
    }
  }

  private async file(serial: number): Promise<void> {
    const mark = markOf(serial);
    const body = filingOf(serial, this.villages[serial % this.villages.length] ?? '');
    const command: Command = { kind: 'file', stream: 'complaint', actorId: OPERATOR, path: '/complaints', body, mark };
    const { id } = await this.client.post(command);
    if (id !== undefined) this.fates.set(id, fateOf(this.options.seed, serial));
  }

  /** Everybody looks at her tasks; what is hers to do by its fate she does after a while. */
  private async desks(): Promise<void> {
    while (!this.isOver) {
      const tasks = await this.all<TaskItem>(REGIONAL_COORDINATOR, '/tasks?whose=visible&limit=100');
      if (tasks) this.openTasks = tasks.length;
      for (const task of tasks ?? []) this.consider(task);
      await pause(LOOK_EVERY_MS);
    }
  }

  private consider(task: TaskItem): void {
    const fate = this.fates.get(task.complaintId);
    const rung = RUNG[task.level ?? ''];
    if (!fate || rung === undefined || task.assigneeId === undefined) return;
    if (fate.isWithdrawn && rung > 0) this.hesitate(task.complaintId, fate, () => this.withdraw(task.complaintId));
    else if (fate.isDeclined && rung === 0) this.hesitate(task.id, fate, () => this.decline(task));
    else if (rung >= fate.answeredOnRung) this.hesitate(task.id, fate, () => this.settle(task, fate));
  }

  private async settle(task: TaskItem, fate: Fate): Promise<void> {
    const isRead = task.status === 'acknowledged' || !fate.isAcknowledged || RUNG[task.level ?? ''] === LAST_RUNG;
    if (!isRead) return void (await this.onTask(task, 'acknowledge', {}));
    const outcome = task.ask === 'contactFamily' ? 'DIRUJUK_KASUS' : 'SELESAI_PENJELASAN';
    await this.onTask(task, 'answer', { text: 'Dana masuk pada hari Rabu.', outcome });
  }

  private async decline(task: TaskItem): Promise<void> {
    await this.onTask(task, 'decline', { reason: 'needsHigherLevel' });
  }

  private onTask(task: TaskItem, kind: 'acknowledge' | 'answer' | 'decline', body: object) {
    const { id, version, assigneeId = '' } = task;
    return this.client.post({
      kind,
      stream: 'task',
      actorId: assigneeId,
      path: `/tasks/${id}/actions/${kind}`,
      body,
      id,
      version,
    });
  }

  /** Reporters call again about what has been answered: content, or not. */
  private async hotline(): Promise<void> {
    while (!this.isOver) {
      const answered = await this.all<ComplaintItem>(OPERATOR, '/complaints?status=answered&limit=100');
      for (const complaint of answered ?? []) {
        const fate = this.fates.get(complaint.id);
        if (!fate || fate.afterAnswer === 'silence') continue;
        this.hesitate(complaint.id, fate, () => this.callAgain(complaint, fate));
      }
      await pause(LOOK_EVERY_MS);
    }
  }

  private async callAgain({ id, version, reopenings = 0 }: ComplaintItem, fate: Fate): Promise<void> {
    if (fate.afterAnswer === 'object') {
      if (reopenings === 0) await this.onComplaint(id, version, 'object');
      return;
    }
    if (reopenings > 0) return;
    const closed = await this.onComplaint(id, version, 'close');
    if (!fate.isReopened || closed.version === undefined || this.isOver) return;
    await pause(fate.hesitatesMs);
    await this.onComplaint(id, closed.version, 'reopen');
  }

  private async withdraw(id: string): Promise<void> {
    const complaint = await this.client.get<ComplaintItem>(OPERATOR, `/complaints/${id}`);
    if (complaint) await this.onComplaint(id, complaint.version, 'withdraw');
  }

  private onComplaint(id: string, version: number, kind: 'object' | 'close' | 'reopen' | 'withdraw') {
    const body = { reason: 'Pelapor menelepon lagi.' };
    const path = `/complaints/${id}/actions/${kind}`;
    return this.client.post({ kind, stream: 'complaint', actorId: OPERATOR, path, body, id, version });
  }

  private hesitate(about: string, fate: Fate, act: () => Promise<void>): void {
    this.begin(about, async () => {
      await pause(fate.hesitatesMs);
      if (!this.isOver) await act();
    });
  }

  /** One thing at a time about one complaint or task. */
  private begin(about: string, work: () => Promise<void>): void {
    if (this.isOver || this.busy.has(about)) return;
    this.busy.set(
      about,
      work().finally(() => this.busy.delete(about)),
    );
  }

  /** Every page of a list, or nothing when one of them could not be had. */
  private async all<Item>(actorId: string, path: string): Promise<Item[] | undefined> {
    const items: Item[] = [];
    for (let cursor = ''; ;) {
      const page = await this.client.get<Page<Item>>(actorId, `${path}${cursor}`);
      if (!page) return undefined;
      items.push(...page.items);
      if (page.nextCursor === undefined) return items;
      cursor = `&cursor=${encodeURIComponent(page.nextCursor)}`;
    }
  }
}
