/** A workflow history as proto3 JSON, the form that `historyToJSON` writes and replay reads. */
export interface History {
  readonly events: readonly HistoryEvent[];
}

/** One event; its attributes are in the one field that ends in `EventAttributes`. */
export interface HistoryEvent {
  readonly eventType: string;
  readonly [field: string]: unknown;
}

/** base64 of what crossed into Temporal. */
export interface Payload {
  readonly data?: string;
}

interface Started {
  readonly workflowId?: string;
  readonly workflowType?: { readonly name?: string };
}

export function attributesOf(event: HistoryEvent): Readonly<Record<string, unknown>> {
  const field = Object.keys(event).find((name) => name.endsWith('EventAttributes'));
  return (field ? event[field] : {}) as Record<string, unknown>;
}

/** Who ran: the first event of a history says it. */
export function startOf({ events }: History): { readonly workflowType: string; readonly workflowId: string } {
  const [first] = events;
  const { workflowId, workflowType } = (first ? attributesOf(first) : {}) as Started;
  if (!workflowType?.name || !workflowId) throw new Error('the history does not begin with the start of a workflow');
  return { workflowType: workflowType.name, workflowId };
}

/** Every payload in the history, wherever it is, decoded. */
export function payloadsOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(payloadsOf);
  if (typeof value !== 'object' || value === null) return [];
  if ('metadata' in value && 'data' in value) return [decode(value as Payload)];
  return Object.values(value).flatMap(payloadsOf);
}

/** @returns undefined for a payload without data, which stands for `undefined`. */
export function decode({ data }: Payload): unknown {
  return data ? (JSON.parse(Buffer.from(data, 'base64').toString('utf8')) as unknown) : undefined;
}
