import { setTimeout as sleep } from 'node:timers/promises';
import { trimLog } from './log-file';
import type { Exit } from './managed-process';
import type { Service } from './service';

export interface Care {
  /** Layers are stopped from the highest to the lowest, the services of one layer together. */
  readonly layer: number;
  /** Milliseconds to wait before each restart in a row. */
  readonly restartDelaysMs: readonly number[];
  /** What happens after the last of them: everything stops, or it is tried for ever with the last delay. */
  readonly afterThat: 'stop-all' | 'keep-trying';
}

/** Without it nothing works: a few tries, then an end that somebody notices. */
export const SERVICE_RESTARTS = { restartDelaysMs: [200, 1_000, 2_000, 5_000, 10_000], afterThat: 'stop-all' } as const;
/** The others go on meanwhile. */
export const APP_RESTARTS = {
  restartDelaysMs: [1_000, 2_000, 5_000, 10_000, 30_000],
  afterThat: 'keep-trying',
} as const;

const STEADY_MS = 60_000;
const LOG_CHECK_MS = 60_000;

/** Keeps services running, says so when one ends by itself, and stops them in the right order. */
export class Supervisor {
  private readonly cared: { readonly service: Service; readonly care: Care }[] = [];
  private readonly logTimer = setInterval(() => this.trimLogs(), LOG_CHECK_MS).unref();
  private isStopping = false;
  private stopped?: Promise<void>;
  private giveUp: (name: string) => void = () => undefined;

  /** Resolves with the name of a service that could not be kept running. */
  readonly gaveUp = new Promise<string>((resolve) => (this.giveUp = resolve));

  constructor(private readonly say: (line: string) => void) {}

  /** To be called before the service is started, so that a stop in between finds it. */
  watch(service: Service, care: Care): Service {
    if (this.isStopping) throw new Error(`start ${service.name}: everything is being stopped`);
    this.cared.push({ service, care });
    let attempt = 0;
    let startedAt = performance.now();
    service.whenCrashed((exit) => {
      if (this.isStopping) return;
      if (performance.now() - startedAt > STEADY_MS) attempt = 0;
      void this.bringBack(service, care, exit, () => attempt++).then(() => (startedAt = performance.now()));
    });
    return service;
  }

  /** The highest layer first; calling it again waits for the same end. */
  stopAll(): Promise<void> {
    this.isStopping = true;
    this.stopped ??= this.stopLayers().finally(() => clearInterval(this.logTimer));
    return this.stopped;
  }

  /** At once, without waiting: the last resort. */
  killAll(): void {
    this.isStopping = true;
    for (const { service } of this.cared) void service.kill();
  }

  private async stopLayers(): Promise<void> {
    const layers = [...new Set(this.cared.map(({ care }) => care.layer))].sort((one, other) => other - one);
    for (const layer of layers)
      await Promise.all(this.cared.filter(({ care }) => care.layer === layer).map(({ service }) => service.stop()));
  }

  private async bringBack(service: Service, care: Care, exit: Exit, nextAttempt: () => number): Promise<void> {
    let reason = `ended (${exit.signal ?? `code ${exit.code}`})`;
    while (!this.isStopping) {
      const attempt = nextAttempt();
      if (attempt >= care.restartDelaysMs.length && care.afterThat === 'stop-all') return this.giveUp(service.name);
      const delayMs = care.restartDelaysMs[attempt] ?? care.restartDelaysMs.at(-1) ?? 0;
      this.say(
        `${service.blueprint.title} ${reason}; starting it again in ${delayMs / 1000} s. Log: ${service.logFile}`,
      );
      await sleep(delayMs);
      if (this.isStopping) return;
      try {
        await service.start();
        return this.say(`${service.blueprint.title} runs again.`);
      } catch (error) {
        reason = `did not start: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`;
      }
    }
  }

  private trimLogs(): void {
    for (const { service } of this.cared) trimLog(service.logFile);
  }
}
