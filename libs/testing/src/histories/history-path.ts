import { createHash } from 'node:crypto';
import { attributesOf, decode } from './history';
import type { History, HistoryEvent, Payload } from './history';

interface MarkerAttributes {
  readonly markerName?: string;
  readonly details?: { readonly data?: { readonly payloads?: readonly Payload[] } };
}

/** That a task was scheduled and picked up says nothing that its completion does not say. */
const BOOKKEEPING = new Set(['WORKFLOW_TASK_SCHEDULED', 'WORKFLOW_TASK_STARTED']);

/**
 * The way a workflow went: what it heard, did and waited for, in order, and which of it came together. Two histories with
 * one path lead the replay through the same lines.
 */
export const stepsOf = ({ events }: History): readonly string[] =>
  events.map(stepOf).filter((step) => !BOOKKEEPING.has(step));

export const pathOf = (history: History): string =>
  createHash('sha256').update(stepsOf(history).join('\n')).digest('hex').slice(0, 16);

/** The name of the local activity that this event records, or undefined. */
export function activityOf(event: HistoryEvent): string | undefined {
  const { markerName, details } = attributesOf(event) as MarkerAttributes;
  const [payload] = details?.data?.payloads ?? [];
  if (markerName !== 'core_local_activity' || !payload) return undefined;
  return (decode(payload) as { readonly activity_type: string }).activity_type;
}

function stepOf(event: HistoryEvent): string {
  const type = event.eventType.replace(/^EVENT_TYPE_/, '');
  const { signalName, markerName } = attributesOf(event) as { signalName?: string; markerName?: string };
  const name = activityOf(event) ?? signalName ?? markerName;
  return name === undefined ? type : `${type} ${name}`;
}
