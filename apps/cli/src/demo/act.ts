import type { Instant } from '#core/calendar/instant';
import type { AnswerOutcome, DeclineReason } from '#core/vocabulary';

/** What somebody does with a task that was given to her. */
export type TaskDeed =
  | { readonly type: 'acknowledge' }
  | { readonly type: 'answer'; readonly body: { readonly text: string; readonly outcome: AnswerOutcome } }
  | { readonly type: 'decline'; readonly body: { readonly reason: DeclineReason } };

/** What the hotline operator records because the reporter called again. */
export type ReporterDeed = {
  readonly type: 'object' | 'close' | 'withdraw';
  readonly body: { readonly reason: string };
};

/** Something a person is going to do. */
export type Act =
  | { readonly at: Instant; readonly on: 'task'; readonly byId: string; readonly deed: TaskDeed }
  | { readonly at: Instant; readonly on: 'complaint'; readonly deed: ReporterDeed };
