import { parseIso } from '#core/calendar/instant';
import type { Zone } from '#core/calendar/instant';
import { DEADLINE_PURPOSE } from '#core/vocabulary';
import type { DeadlinePurpose, Seat } from '#core/vocabulary';
import type { Language } from '#notices/language';
import { userIdOf } from '#persistence/seeds/demo-ids';
import type { Say } from '../terminal';
import type { ApiClient } from './api-client';
import type { Course } from './course';
import { OPERATOR } from './perform-act';
import { seatWords } from './words/seat';
import { momentWords } from './words/when';
import { WORDS } from './words/words';

/** What two screens of the product would show at this moment. */
export class Asides {
  constructor(
    private readonly api: ApiClient,
    private readonly language: Language,
    private readonly say: Say,
  ) {}

  /** What will happen when, if nobody moves. */
  async plan({ id, number }: Course): Promise<void> {
    const { steps } = await this.api.get<{ steps: readonly PlannedStep[] }>(
      userIdOf(OPERATOR),
      `/complaints/${id}/plan`,
    );
    this.say(WORDS[this.language].stage.plan(number));
    for (const { at, zone, purpose, seat } of steps) {
      if (!SHOWN.has(purpose)) continue;
      const where = purpose === 'climb' && seat ? `: ${seatWords(seat, this.language)}` : '';
      const when = momentWords(parseIso(at), zone, this.language).padEnd(WHEN_WIDTH);
      this.say(`      ${when} ${DEADLINE_PURPOSE[purpose][this.language]}${where}`);
    }
  }

  /** Who is breaching now. */
  async monitor(): Promise<void> {
    const { items } = await this.api.get<{ items: readonly unknown[] }>(
      userIdOf(MANAGER),
      '/monitor/breaches?limit=100',
    );
    this.say(WORDS[this.language].stage.monitor(items.length));
  }
}

interface PlannedStep {
  readonly at: string;
  readonly zone: Zone;
  readonly purpose: DeadlinePurpose;
  readonly seat?: Seat;
}

export const MANAGER = 'manajer.1';
const WHEN_WIDTH = 21;
/** Reminders, warnings and what takes no time are left out. */
const SHOWN: ReadonlySet<string> = new Set(['climb', 'target', 'ceilingWarn', 'ceiling'] satisfies DeadlinePurpose[]);
