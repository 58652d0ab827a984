import type { ClosedBy, ClosureCode, DeadlinePurpose, Seat } from '#core/vocabulary';
import type { Language } from '#notices/language';
import type { Fault } from '../verdict';
import type { Behaviour } from '../sample';
import { ENGLISH } from './english';
import { INDONESIAN } from './indonesian';

/** What happens to a complaint. Persons and times are handed in as words. */
export interface EventWords {
  filed(what: { channel: string; village: string; text: string }): string;
  numbered(what: { number: string; due: string }): string;
  routed(reasons: string): string;
  passedOver(what: { seat: string; reason: string }): string;
  given(what: { to: string; due: string; standsInFor?: string }): string;
  readonly nobody: string;
  acknowledged(by: string): string;
  reminded(who: string): string;
  warned(what: { who: string; due: string }): string;
  declined(what: { by: string; reason: string }): string;
  climbed(what: { from: string; to: string; reason: string }): string;
  taskAnswered(what: { by: string; outcome: string; text: string }): string;
  readonly taskCancelled: string;
  readonly reviewAsked: string;
  answered(until: string): string;
  objected(text: string): string;
  readonly reopened: string;
  closed(what: { closure: string; by?: string }): string;
  targetMissed(due: string): string;
  ceilingWarned(due: string): string;
  ceilingBreached(due: string): string;
  /** All that is told of integrity and social cases. */
  soberlyClosed(what: { category: string; by: string }): string;
}

/** What is said before, between and beside. */
export interface StageWords {
  intro(what: { complaints: number; categories: string; start: string; rate: number }): readonly string[];
  readonly preparing: Readonly<
    Record<'services' | 'database' | 'organisation' | 'processes' | 'ready', (seconds: string) => string>
  >;
  filing(what: { all: number; told: number }): string;
  message(what: { medium: string; text: string }): string;
  suppressed(reason: string): string;
  plan(number: string): string;
  monitor(count: number): string;
  readonly unquiet: string;
  readonly stopping: string;
  crashed(name: string): string;
}

/** The table and what stands below it. */
export interface SummaryWords {
  readonly columns: Readonly<
    Record<'number' | 'place' | 'script' | 'climbs' | 'highest' | 'ended' | 'expected' | 'ok', string>
  >;
  readonly behaviour: Readonly<Record<Behaviour, string>>;
  /** How it ended, short enough for a column. */
  readonly closure: Readonly<Record<ClosureCode, string>>;
  readonly closedBy: Readonly<Record<ClosedBy, string>>;
  /** Instead of an outcome where none is told. */
  readonly seenTo: string;
  readonly legend: string;
  readonly totals: Readonly<
    Record<'time' | 'deadlines' | 'messages' | 'breaches' | 'running' | 'referrals' | 'addressees', string>
  >;
  readonly breach: Readonly<Partial<Record<DeadlinePurpose, string>>>;
  readonly sent: string;
  readonly suppressed: string;
  readonly unforeseen: string;
  readonly fault: Readonly<Record<Fault['what'], string>>;
  expected(what: { expected: string; found: string }): string;
  verdict(what: { good: number; all: number; seconds: number }): string;
}

export interface Words {
  /** Who may hold a task, in a word or two. */
  readonly seat: Readonly<Partial<Record<Seat, string>>>;
  /** The rung above all others. */
  readonly lastResort: string;
  readonly event: EventWords;
  readonly stage: StageWords;
  readonly summary: SummaryWords;
}

export const WORDS: Readonly<Record<Language, Words>> = { id: INDONESIAN, en: ENGLISH };
