import { randomUUID } from 'node:crypto';
import type { Stream } from '#contracts/workflow-ids';
import { pause } from '../../bench/report';
import type { CommandKind, Journal, JournalEntry } from './journal';
import { tokenOf } from './sessions';

export interface Command {
  readonly kind: CommandKind;
  readonly stream: Stream;
  readonly actorId: string;
  readonly path: string;
  readonly body: unknown;
  readonly id?: string;
  readonly version?: number;
  readonly mark?: string;
}

interface Answer {
  readonly status: number;
  readonly body: { readonly id?: string; readonly number?: string; readonly version?: number; readonly code?: string };
  readonly isReplay: boolean;
}

const ANSWER_MS = 8_000;
const PAUSE_MS = 300;
/** A command nobody answered for so long is given up (real ms), and the recount makes no claim about it. */
const PATIENCE_MS = 120_000;

/** A client as it should be: after an error it sends the same again with the same key, until it is told yes or no. */
export class RetryingClient {
  constructor(
    private readonly address: () => string,
    private readonly journal: Journal,
  ) {}

  /** A look that may fail: whoever looks, looks again. */
  async get<Body>(actorId: string, path: string): Promise<Body | undefined> {
    try {
      const response = await this.fetch(path, { headers: { authorization: `Bearer ${tokenOf(actorId)}` } });
      return response.ok ? ((await response.json()) as Body) : undefined;
    } catch {
      return undefined;
    }
  }

  async post(command: Command): Promise<JournalEntry> {
    const key = randomUUID();
    const end = performance.now() + PATIENCE_MS;
    for (let attempts = 1; ; attempts += 1) {
      const answer = await this.attempt(key, command);
      const isGivenUp = !answer && performance.now() > end;
      if (answer || isGivenUp) return this.note(key, command, attempts, answer);
      await pause(PAUSE_MS);
    }
  }

  /** Undefined: nobody knows whether it was done. */
  private async attempt(key: string, command: Command): Promise<Answer | undefined> {
    try {
      const response = await this.fetch(command.path, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${tokenOf(command.actorId)}`,
          'content-type': 'application/json',
          'idempotency-key': key,
          ...(command.version === undefined ? {} : { 'if-match': `"${command.version}"` }),
        },
        body: JSON.stringify(command.body),
      });
      const body = (await response.json()) as Answer['body'];
      const { status, headers } = response;
      const isLater = status >= 500 || status === 429 || body.code === 'idempotencyInProgress';
      return isLater ? undefined : { status, body, isReplay: headers.get('idempotent-replayed') === 'true' };
    } catch {
      return undefined;
    }
  }

  private note(key: string, command: Command, attempts: number, answer: Answer | undefined): JournalEntry {
    const { kind, stream, actorId, mark } = command;
    const isDone = answer !== undefined && answer.status < 300;
    const entry: JournalEntry = {
      key,
      kind,
      stream,
      actorId,
      mark,
      id: command.id ?? (isDone ? answer.body.id : undefined),
      number: isDone ? answer.body.number : undefined,
      sentVersion: command.version,
      version: isDone ? answer.body.version : undefined,
      outcome: isDone ? 'acknowledged' : answer ? 'refused' : 'unheard',
      status: answer?.status,
      attempts,
      isReplay: answer?.isReplay ?? false,
    };
    this.journal.write(entry);
    return entry;
  }

  private fetch(path: string, init: RequestInit): Promise<Response> {
    return fetch(`${this.address()}/api/v1${path}`, { ...init, signal: AbortSignal.timeout(ANSWER_MS) });
  }
}
