import type { StoryEvent } from '#core/sla/time-used';
import type { StoredEvent } from '#persistence/journal/event.repository';

/** An event as the core wrote it. */
export const storyStep = ({ stream, streamId, type, at, data }: StoredEvent): StoryEvent =>
  (stream === 'task'
    ? { stream, taskId: streamId, event: { type, at, ...data } }
    : { stream, event: { type, at, ...data } }) as StoryEvent;
