import { institutionIdOf, positionIdOf, userIdOf } from '#persistence/seeds/demo-ids';
import type { Instant } from '#core/calendar/instant';
import type { TaskCommandType } from '#core/party/task-rules';
import { findViolations } from './invariants';
import { World } from './world';
import type { Answer, WorldOptions } from './world';

/** A complaint of the story, as it was filed. */
export interface StoryComplaint {
  readonly id: string;
  readonly number: string;
  readonly trackingCode: string;
  readonly regionCode: string;
}

export interface Happening {
  readonly type: string;
  readonly at: string;
  readonly taskId?: string;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface StoryTask {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly assigneeId?: string;
  readonly level?: string;
  readonly ask: string;
  readonly party: string;
  readonly awaitsDirection: boolean;
  readonly stepDueAt?: string;
  readonly limitDueAt?: string;
  readonly pause?: { readonly since: string; readonly until: string; readonly reason: string };
}

interface State extends Readonly<Record<string, unknown>> {
  readonly status: string;
  readonly version: number;
  readonly tasks: readonly StoryTask[];
}

/** A social case of the story, as its manager sees it. */
export interface StoryCase {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly risk: string;
  readonly contactDueAt: string;
  readonly contactedAt?: string;
  readonly referralsOpen: number;
  readonly entries: readonly StoryEntry[];
}

/** A referral of the story, as its sender sees it. */
export interface StoryReferral extends Readonly<Record<string, unknown>> {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly addressees: readonly { readonly institutionId: string; readonly status: string }[];
  readonly entries: readonly StoryEntry[];
}

interface StoryEntry {
  readonly type: string;
  readonly at: string;
  readonly institutionId?: string;
  readonly text?: string;
}

/** The case manager of the stories' district. */
export const CASE_MANAGER = 'supervisor.3325';

export const OPERATOR = 'operator.pusat.1';

/** An invented person, complete enough to file for. */
const REPORTER = {
  name: 'Ibu Contoh (rekaan)',
  nik: '3325014107850001',
  kk: '3325010101150001',
  phone: '081234567890',
  safeChannel: 'sms',
};

/** The verbs of a story. */
export class StoryWorld {
  private constructor(readonly world: World) {}

  static async begin(options: WorldOptions): Promise<StoryWorld> {
    return new StoryWorld(await World.begin(options));
  }

  /** Ends the world. @throws when anything that must always be true was not true of it. */
  async end(): Promise<void> {
    const violations = await findViolations(this.world.admin);
    await this.world.end();
    if (violations.length > 0) throw new Error(`the world ended in disorder:\n${violations.join('\n')}`);
  }

  /** Files a complaint as the hotline operator; `of` is the pendamping whose village it comes from. */
  async files({
    of = 'pendamping.3325.001',
    ...fields
  }: { of?: string; [field: string]: unknown } = {}): Promise<StoryComplaint> {
    const regionCode = await this.villageOf(of);
    const body = { ...this.filing(regionCode), ...fields };
    const answer = await this.world.request<StoryComplaint>(OPERATOR, 'POST', '/complaints', { body });
    if (answer.status !== 201) throw new Error(`file a complaint: ${answer.status} ${JSON.stringify(answer.body)}`);
    return { ...answer.body, regionCode };
  }

  filing(regionCode: string): Record<string, unknown> {
    return {
      category: 'BYR-01',
      programme: 'PKH',
      stage: 4,
      stageYear: 2026,
      regionCode,
      channel: 'hotline',
      reporterKind: 'beneficiary',
      narrative: 'Bantuan tahap 4 belum masuk, tetangga sudah menerima.',
      reporter: REPORTER,
    };
  }

  async villageOf(login: string): Promise<string> {
    const { rows } = await this.world.admin.query<{ area_code: string }>(
      'SELECT area_code FROM position_area WHERE position_id = $1 ORDER BY area_code LIMIT 1',
      [positionIdOf(login)],
    );
    const [row] = rows;
    if (!row) throw new Error(`${login} serves no village`);
    return row.area_code;
  }

  quiet(): Promise<void> {
    return this.world.quiet();
  }

  async read(complaint: StoryComplaint): Promise<State> {
    const { status, body } = await this.world.request<State>(OPERATOR, 'GET', `/complaints/${complaint.id}`);
    if (status !== 200) throw new Error(`read a complaint: ${status} ${JSON.stringify(body)}`);
    return body;
  }

  /** The task that waits for somebody, or the last one. */
  async task(complaint: StoryComplaint): Promise<StoryTask> {
    const { tasks } = await this.read(complaint);
    const task = tasks.find(({ status }) => status !== 'answered' && status !== 'cancelled') ?? tasks.at(-1);
    if (!task) throw new Error(`complaint ${complaint.number} has no task`);
    return task;
  }

  async handlerOf(complaint: StoryComplaint): Promise<string | undefined> {
    return (await this.task(complaint)).assigneeId;
  }

  async timeline(complaint: StoryComplaint): Promise<Happening[]> {
    const { body } = await this.world.request<{ items: Happening[] }>(
      OPERATOR,
      'GET',
      `/complaints/${complaint.id}/timeline`,
    );
    return body.items;
  }

  /** What will happen if nobody moves, as the api foretells it; the routing that takes no time is left out. */
  async plan(complaint: StoryComplaint): Promise<{ at: string; zone: string; purpose: string; level?: string }[]> {
    const { body } = await this.world.request<{
      steps: { at: string; zone: string; purpose: string; level?: string }[];
    }>(OPERATOR, 'GET', `/complaints/${complaint.id}/plan`);
    return body.steps.filter(({ purpose }) => purpose !== 'route' && purpose !== 'assign');
  }

  /** Steps the clock from armed deadline to armed deadline until something new of this type has happened to the complaint. */
  async until(complaint: StoryComplaint, type: string): Promise<Happening> {
    const before = (await this.timeline(complaint)).length;
    for (;;) {
      const found = (await this.timeline(complaint)).slice(before).find((happening) => happening.type === type);
      if (found) return found;
      if ((await this.world.step()) === undefined)
        throw new Error(`${type} does not happen to ${complaint.number}: nothing is armed`);
    }
  }

  advanceTo(at: Instant): Promise<void> {
    return this.world.advanceTo(at);
  }

  /** A move on the complaint's current task. */
  async onTask(
    login: string,
    complaint: StoryComplaint,
    action: TaskCommandType,
    body: Record<string, unknown> = {},
  ): Promise<Answer> {
    const task = await this.task(complaint);
    return this.world.request(login, 'POST', `/tasks/${task.id}/actions/${action}`, { version: task.version, body });
  }

  /** What one party was asked, by what it is asked for. */
  async taskOf(complaint: StoryComplaint, ask: string): Promise<StoryTask> {
    const found = (await this.read(complaint)).tasks.findLast((task) => task.ask === ask);
    if (!found) throw new Error(`complaint ${complaint.number} asks nobody to ${ask}`);
    return found;
  }

  /** A move on one of several tasks of a complaint. */
  async onTaskOf(
    login: string,
    complaint: StoryComplaint,
    ask: string,
    action: string,
    body: Record<string, unknown> = {},
  ): Promise<Answer> {
    const { id, version } = await this.taskOf(complaint, ask);
    return this.world.request(login, 'POST', `/tasks/${id}/actions/${action}`, { version, body });
  }

  /** Answers one of several tasks, and lets the processes follow. */
  async answersTask(
    login: string,
    complaint: StoryComplaint,
    ask: string,
    outcome = 'SELESAI_PENJELASAN',
  ): Promise<void> {
    const text = 'Sudah kami periksa dan tindak lanjuti.';
    const answer = await this.onTaskOf(login, complaint, ask, 'answer', { text, outcome });
    if (answer.status !== 200) throw new Error(`answer: ${answer.status} ${JSON.stringify(answer.body)}`);
    await this.quiet();
  }

  answers(login: string, complaint: StoryComplaint): Promise<Answer> {
    return this.onTask(login, complaint, 'answer', {
      text: 'SP2D sudah terbit, dana masuk Rabu.',
      outcome: 'SELESAI_PENJELASAN',
    });
  }

  /** A move on the complaint itself. */
  async onComplaint(
    login: string,
    complaint: StoryComplaint,
    action: string,
    body: Record<string, unknown> = {},
  ): Promise<Answer> {
    const { version } = await this.read(complaint);
    return this.world.request(login, 'POST', `/complaints/${complaint.id}/actions/${action}`, { version, body });
  }

  /** The social case of a complaint, with its file. */
  async caseOf(complaint: StoryComplaint): Promise<StoryCase> {
    const { body } = await this.world.request<{ items: { id: string }[] }>(
      CASE_MANAGER,
      'GET',
      `/cases?complaintId=${complaint.id}&status=identified,screened,intervening,monitoring,closed`,
    );
    const [found] = body.items;
    if (!found) throw new Error(`complaint ${complaint.number} has no case`);
    return (await this.world.request<StoryCase>(CASE_MANAGER, 'GET', `/cases/${found.id}`)).body;
  }

  /** A case manager's move on the case of a complaint. */
  async onCase(complaint: StoryComplaint, action: string, body: Record<string, unknown> = {}): Promise<Answer> {
    const { id, version } = await this.caseOf(complaint);
    return this.world.request(CASE_MANAGER, 'POST', `/cases/${id}/actions/${action}`, { version, body });
  }

  /** Hands the family on to services, named by the login of their officer. @returns the referral's id. */
  async refers(
    complaint: StoryComplaint,
    services: readonly string[],
    fields: Record<string, unknown> = {},
  ): Promise<string> {
    const { status, body } = await this.onCase(complaint, 'refer', {
      need: 'protection',
      packet: 'Keluarga memerlukan pendampingan; hubungi melalui pengirim.',
      shared: ['need', 'village'],
      consent: 'given',
      institutionIds: services.map(institutionIdOf),
      ...fields,
    });
    if (status !== 200) throw new Error(`refer: ${status} ${JSON.stringify(body)}`);
    return String(body.referralId);
  }

  async referral(referralId: string): Promise<StoryReferral> {
    const { status, body } = await this.world.request<StoryReferral>(CASE_MANAGER, 'GET', `/referrals/${referralId}`);
    if (status !== 200) throw new Error(`read a referral: ${status} ${JSON.stringify(body)}`);
    return body;
  }

  /** How the referral stands with each service. */
  async addressees(referralId: string): Promise<readonly string[]> {
    return (await this.referral(referralId)).addressees.map(({ status }) => status);
  }

  /** A move on a referral, the sender's or a service's. */
  async onReferral(
    login: string,
    referralId: string,
    action: string,
    body: Record<string, unknown> = {},
  ): Promise<Answer> {
    const { version } = await this.referral(referralId);
    return this.world.request(login, 'POST', `/referrals/${referralId}/actions/${action}`, { version, body });
  }

  /** Steps the clock until something new of this type has happened to the referral. */
  async untilReferral(referralId: string, type: string): Promise<void> {
    const before = (await this.referral(referralId)).entries.length;
    while (!(await this.referral(referralId)).entries.slice(before).some((entry) => entry.type === type)) {
      if ((await this.world.step()) === undefined) throw new Error(`${type} does not happen: nothing is armed`);
    }
  }

  /** What the demonstration channel sent, oldest first. */
  async messages(complaint: StoryComplaint): Promise<{ template: string; to: string; body: string }[]> {
    const { rows } = await this.world.admin.query<{ template: string; to: string; body: string }>(
      `SELECT m.template, coalesce(m.recipient_user_id::text, 'reporter') AS to, d.body FROM message m JOIN demo_message d ON d.message_id = m.id
       WHERE m.complaint_id = $1 ORDER BY m.created_at, m.id`,
      [complaint.id],
    );
    return rows;
  }

  userIdOf(login: string): string {
    return userIdOf(login);
  }
}
