import { scrub } from './scrub';

/** The only fields that reach a log line. A name, a text, a body has no place here, so nobody can log one by accident. */
const ALLOWED: ReadonlySet<string> = new Set([
  'method',
  'route',
  'status',
  'ms',
  'traceId',
  'requestId',
  'actorId',
  'code',
  'codes',
  'context',
  'complaintId',
  'complaintNumber',
  'taskId',
  'messageId',
  'referralId',
  'aggregate',
  'version',
  'purpose',
  'template',
  'channel',
  'key',
  'workflowId',
  'runId',
  'activity',
  'attempt',
  'queue',
  'jobId',
  'count',
  'stream',
  'open',
  'running',
  'missing',
  'started',
  'batch',
  'lateMs',
  'waitMs',
  'dueAt',
  'at',
  'port',
  'host',
  'service',
  'state',
  'signal',
  'release',
]);

const MAX_TEXT = 200;

/** Ids, codes, counts and instants of what was handed to the log; errors go by their own serializer under `err`. */
export function logFields(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([name]) => name === 'err' || ALLOWED.has(name))
      .map(([name, value]) => [name, name === 'err' ? value : plain(value)]),
  );
}

function plain(value: unknown): unknown {
  if (typeof value === 'string') return scrub(value.slice(0, MAX_TEXT));
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return value;
  if (Array.isArray(value))
    return value.slice(0, 20).map((entry) => (typeof entry === 'object' ? '[object]' : plain(entry)));
  return value === undefined ? undefined : `[${typeof value}]`;
}
