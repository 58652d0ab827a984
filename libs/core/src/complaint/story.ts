import { systemActor } from '../access/actor';
import type { Actor } from '../access/actor';
import type { ComplaintEvent } from './complaint';

export const STEP_SOURCES = ['human', 'timer', 'system', 'message'] as const;
/** Who moved: a person, a clock that ran out, the process itself, or a message on its way. */
export type StepSource = (typeof STEP_SOURCES)[number];

/** Where a step of the timeline comes from, by the actor of its event. */
export function sourceOf(actor: { readonly kind: Actor['kind']; readonly id: string }): StepSource {
  if (actor.kind !== 'system') return 'human';
  return actor.id === systemActor('timer').id ? 'timer' : 'system';
}

/** What the reporter is told of, or sees when she asks how it stands; everything else stays inside. */
const SHOWN_TO_CITIZEN: ReadonlySet<string> = new Set<ComplaintEvent['type']>([
  'complaintFiled',
  'complaintRouted',
  'complaintAnswered',
  'complaintObjected',
  'complaintReopened',
  'complaintClosed',
]);

export const isShownToCitizen = (eventType: string): boolean => SHOWN_TO_CITIZEN.has(eventType);
