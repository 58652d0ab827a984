import type { Schema } from '../api/schema';
import type { Shown } from './complaint-search';
import type { Timeline } from './complaint-queries';

/** One line of the timeline: what happened, a message on its way, or what is planned. */
export type StoryStep =
  | { readonly kind: 'event'; readonly at: string; readonly event: Schema['TimelineEntryResponse'] }
  | { readonly kind: 'message'; readonly at: string; readonly message: Schema['TimelineMessageResponse'] };

/** Events and messages in the order in which they happened. */
export function pastSteps({ items, messages }: Timeline, show: Shown | undefined): readonly StoryStep[] {
  const steps: StoryStep[] = [
    ...items.map((event): StoryStep => ({ kind: 'event', at: event.at, event })),
    ...messages.map((message): StoryStep => ({ kind: 'message', at: message.at, message })),
  ];
  return steps.filter((step) => isWanted(step, show)).sort((left, right) => Date.parse(left.at) - Date.parse(right.at));
}

function isWanted(step: StoryStep, show: Shown | undefined): boolean {
  if (show === undefined) return true;
  if (show === 'citizen') return step.kind === 'event' ? step.event.isShownToCitizen : step.message.to === 'reporter';
  return step.kind === 'event' ? step.event.source === show : show === 'message';
}
