import { Inject, Injectable } from '@nestjs/common';
import type { OnModuleDestroy } from '@nestjs/common';
import type { UserActor } from '#core/access/actor';
import { LiveChanges } from '#handlers/live/live-changes.query';
import { LoadActor } from '#handlers/session/load-actor.query';
import { LiveListener } from '#persistence/live/live-listener';
import { Config } from '#platform/config/config';
import { Problem } from '#platform/http/problem';
import type { EventStream } from './event-stream';

/** Somebody who listens. */
interface Listening {
  readonly token: string;
  readonly stream: EventStream;
  actor: UserActor;
  /** Everything before it has been told. */
  position: number;
}

type Joining = Pick<Listening, 'actor' | 'token' | 'stream'>;

/** Real milliseconds. The bell rings before the horizon passes what it rang for, so it is looked at a few times. */
const LOOK_AGAIN_MS = [0, 60, 250, 800];
const LOOK_EVERY_MS = 2_000;
const CHECK_SESSIONS_MS = 3_000;
const HEARTBEAT_MS = 25_000;
const RETRY_MS = 2_000;

/** Several tabs of one person, and what one process may hold open. */
const MOST_OF_ONE = 8;
const MOST = 1_000;
/** Questions at the same time: the others need connections too. */
const ABREAST = 4;

/**
 * Tells everybody who listens what has changed of what she may see. Needs PostgreSQL only. Nothing is kept for anybody: a
 * position says what was told, and the log is read from there.
 */
@Injectable()
export class LiveHub implements OnModuleDestroy {
  private readonly listening = new Set<Listening>();
  /** Whose every stream is, from the moment it is asked for until it is closed. */
  private readonly places = new Map<EventStream, string>();
  private readonly timers: NodeJS.Timeout[] = [];
  private listener?: LiveListener;
  private work: Promise<void> = Promise.resolve();
  private isLookWanted = false;
  private isClosing = false;

  constructor(
    private readonly changes: LiveChanges,
    private readonly loadActor: LoadActor,
    @Inject(Config) private readonly config: Config,
  ) {}

  /**
   * `open` is called once it is sure that there is a stream: until then a refusal is an ordinary answer.
   * @throws Problem 429 when this person, or this process, holds too many connections already.
   */
  async join(joining: Joining, lastSeen: number | undefined, open: () => void): Promise<void> {
    this.takePlace(joining);
    try {
      await this.letIn(joining, lastSeen, open);
    } catch (error) {
      this.leave(joining.stream);
      throw error;
    }
    // Whoever went away before anybody heard of it.
    if (!joining.stream.isOpen) this.leave(joining.stream);
  }

  leave(stream: EventStream): void {
    this.places.delete(stream);
    for (const each of this.listening) if (each.stream === stream) this.listening.delete(each);
  }

  /** Before anything is waited for: of many who come at once each counts those before her. */
  private takePlace({ actor, stream }: Joining): void {
    const own = [...this.places.values()].filter((userId) => userId === actor.id).length;
    if (this.isClosing || own >= MOST_OF_ONE || this.places.size >= MOST)
      throw new Problem('tooManyRequests', { retryAfter: 30 });
    this.places.set(stream, actor.id);
  }

  private async letIn(
    { actor, token, stream }: Joining,
    lastSeen: number | undefined,
    open: () => void,
  ): Promise<void> {
    this.begin();
    const { position, clock } = await this.changes.look();
    open();
    stream.retryAfter(RETRY_MS);
    try {
      if (lastSeen !== undefined) await this.catchUp(actor, stream, lastSeen, position);
      stream.send('clock', clock, position);
    } catch {
      // Nothing else can be answered any more; the browser comes back.
      this.leave(stream);
    }
    // Without a place: gone meanwhile, or the process is about to stop.
    if (!this.places.has(stream)) return stream.end();
    this.listening.add({ actor, token, stream, position });
    // What was committed while this one was being let in.
    this.ring();
  }

  async onModuleDestroy(): Promise<void> {
    this.isClosing = true;
    for (const timer of this.timers) clearInterval(timer);
    for (const { stream } of this.listening) stream.end();
    this.listening.clear();
    this.places.clear();
    await this.listener?.close();
    await this.work;
  }

  /** With the first who listens: a process that nobody listens to holds no connection for it. */
  private begin(): void {
    if (this.listener) return;
    this.listener = new LiveListener(this.config.databaseUrl, () => this.ring());
    void this.listener.start();
    this.every(LOOK_EVERY_MS, () => this.look());
    this.every(CHECK_SESSIONS_MS, () => void this.checkSessions());
    this.every(HEARTBEAT_MS, () => void this.beat());
  }

  private every(ms: number, run: () => void): void {
    this.timers.push(setInterval(run, ms).unref());
  }

  private ring(): void {
    for (const ms of LOOK_AGAIN_MS) setTimeout(() => this.look(), ms).unref();
  }

  /** One look at a time; any number of wishes meanwhile become one more. */
  private look(): void {
    if (this.isLookWanted || this.isClosing || this.listening.size === 0) return;
    this.isLookWanted = true;
    this.work = this.work.then(() => this.tellAll()).catch(() => undefined);
  }

  private async tellAll(): Promise<void> {
    this.isLookWanted = false;
    if (this.isClosing || this.listening.size === 0) return;
    const { position } = await this.changes.look();
    const behind = [...this.listening].filter((each) => each.position < position);
    const from = Math.min(...behind.map((each) => each.position));
    if (behind.length === 0) return;
    if (!(await this.changes.isAny(from, position))) {
      for (const each of behind) each.position = position;
      return;
    }
    const queue = [...behind];
    await Promise.all(Array.from({ length: ABREAST }, () => this.tellNext(queue, position)));
  }

  private async tellNext(queue: Listening[], position: number): Promise<void> {
    for (let each = queue.shift(); each !== undefined; each = queue.shift()) {
      // Whoever cannot be told now is told from the same position the next time.
      await this.tell(each, position).catch(() => undefined);
    }
  }

  private async tell(each: Listening, position: number): Promise<void> {
    if (!(await this.mayStay(each))) return;
    await this.catchUp(each.actor, each.stream, each.position, position);
    each.position = position;
  }

  /** The position goes with the last one only: a connection lost halfway is told all of it again. */
  private async catchUp(actor: UserActor, stream: EventStream, from: number, to: number): Promise<void> {
    const changes = await this.changes.between(actor, from, to);
    if (!changes) return stream.send('reload', {}, to);
    changes.forEach((change, index) => stream.send('changed', change, index === changes.length - 1 ? to : undefined));
  }

  private async checkSessions(): Promise<void> {
    for (const each of this.listening) await this.mayStay(each).catch(() => undefined);
  }

  /** Roles and sessions are read anew: who has logged out, or lost her seat, hears nothing more. */
  private async mayStay(each: Listening): Promise<boolean> {
    const actor = await this.loadActor.execute(each.token);
    if (actor && actor.id === each.actor.id && each.stream.isOpen) {
      each.actor = actor;
      return true;
    }
    each.stream.end();
    this.leave(each.stream);
    return false;
  }

  private async beat(): Promise<void> {
    if (this.listening.size === 0) return;
    const { clock } = await this.changes.look().catch(() => ({ clock: undefined }));
    for (const { stream, position } of this.listening) {
      if (clock) stream.send('clock', clock, position);
    }
  }
}
