import { randomUUID } from 'node:crypto';
import type { ApiWorld, Sent } from './api-world';
import { bodySchemaOf, fieldsOf, operationsOf } from './openapi';
import type { Field, OpenApi, Operation, Parameter } from './openapi';
import { linkOf, proofOf, targetsAt } from './targets';
import type { Target } from './targets';
import { ANSWERED_TASK } from './requests/complaints';
import { LINK, PROOF } from './people';
import { VALID } from './valid-requests';
import type { Standing, ValidRequest } from './valid-request';

/** One route of the contract, with a request that succeeds. */
export interface Route {
  /** `POST /api/v1/complaints/{id}/actions/answer`. */
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly operation: Operation;
  readonly valid: ValidRequest;
  readonly token?: string;
  readonly target?: Target;
  readonly refusedTarget?: Target;
  /** Properties of the body; undefined when it takes none. */
  readonly fields?: readonly Field[];
  readonly query: readonly Parameter[];
  readonly takesKey: boolean;
  readonly takesVersion: boolean;
}

/** The parts of a request, each of which a test may spoil. */
export interface Parts {
  readonly id?: string;
  /** With its question mark. */
  readonly search?: string;
  /** A header that is undefined is not sent. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly payload?: string | Buffer;
}

/** Every route of the document, with something for its request to be about. */
export async function routesOf(world: ApiWorld): Promise<readonly Route[]> {
  const document = (await world.send<OpenApi>({ method: 'GET', url: '/openapi.json' })).body;
  const operations = [...operationsOf(document)];
  const known = operations.map(([name, operation]) => ({ name, operation, valid: VALID[name] ?? {} }));
  const standings = known.flatMap(({ valid: { on, refusedOn } }) => [on, refusedOn]).filter(isWanted);
  const targets = await targetsAt(world.story, standings);
  const take = (standing: Standing | undefined): Target | undefined => (standing ? targets.shift() : undefined);
  const routes: Route[] = [];
  for (const { name, operation, valid } of known) {
    const [method = '', path = ''] = name.split(' ');
    const body = bodySchemaOf(operation);
    const headers = parametersIn(operation, 'header').map((header) => header.name);
    const target = take(valid.on);
    routes.push({
      name,
      method,
      path,
      operation,
      valid: valid.body ? { ...valid, body: aboutTarget(valid.body, target) } : valid,
      token: valid.as === undefined ? undefined : await world.tokenOf(valid.as),
      target,
      refusedTarget: take(valid.refusedOn),
      fields: body && fieldsOf(document, body),
      query: parametersIn(operation, 'query'),
      takesKey: headers.includes('Idempotency-Key'),
      takesVersion: headers.includes('If-Match'),
    });
  }
  return routes;
}

/** The body, naming what only the target knows. */
const aboutTarget = (body: Readonly<Record<string, unknown>>, target: Target | undefined): Record<string, unknown> =>
  Object.fromEntries(Object.entries(body).map(([name, value]) => [name, ofTarget(value, target)]));

function ofTarget(value: unknown, target: Target | undefined): unknown {
  if (value === ANSWERED_TASK) return target?.answeredTaskId;
  if (value === LINK) return target && linkOf(target.id);
  return value === PROOF ? target && proofOf(target.id) : value;
}

const isWanted = (standing: Standing | undefined): standing is Standing => standing !== undefined;

const parametersIn = ({ parameters = [] }: Operation, place: Parameter['in']): readonly Parameter[] =>
  parameters.filter((parameter) => parameter.in === place);

/** The request that succeeds, with some of its parts changed. Each time with a new key. */
export function requestOf(route: Route, changes: Parts = {}): Sent {
  const { id = route.target?.id, search = searchOf(route.valid.query) } = changes;
  const payload = 'payload' in changes ? changes.payload : payloadOf(route);
  const headers = { ...headersOf(route), ...changes.headers };
  return {
    method: route.method,
    url: route.path.replace('{id}', id ?? '') + search,
    headers: Object.fromEntries(
      Object.entries(headers).filter((entry): entry is [string, string] => Boolean(entry[1])),
    ),
    payload,
  };
}

function headersOf({ token, fields, takesKey, takesVersion, target }: Route): Record<string, string | undefined> {
  return {
    authorization: token && `Bearer ${token}`,
    'content-type': fields && 'application/json',
    'idempotency-key': takesKey ? randomUUID() : undefined,
    'if-match': takesVersion ? `"${target?.version}"` : undefined,
  };
}

const searchOf = (query: ValidRequest['query']): string =>
  query === undefined ? '' : `?${new URLSearchParams(query).toString()}`;

const payloadOf = ({ fields, valid }: Route): string | undefined => fields && JSON.stringify(valid.body);
