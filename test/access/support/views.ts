import type { ApiWorld, Received } from '../../api/support/api-world';
import { everythingIn } from '../../api/support/pages';

export interface Viewed {
  readonly id: string;
  readonly complaintId: string;
}

/** Complaints somebody meets, by the way she meets them; undefined where her role may not ask. */
export interface View {
  readonly list?: readonly string[];
  readonly tasks?: readonly string[];
  readonly breaches?: readonly string[];
  readonly desk?: readonly string[];
}

/** Every list there is, looked through for these complaints. */
export async function viewOf(world: ApiWorld, login: string, ids: readonly string[]): Promise<View> {
  const known = (found: readonly string[] | undefined): readonly string[] | undefined =>
    found && ids.filter((id) => found.includes(id));
  return {
    list: known(await idsIn(world, login, '/complaints?limit=100', ({ id }) => id)),
    tasks: known(await idsIn(world, login, '/tasks?whose=visible&limit=100', ({ complaintId }) => complaintId)),
    breaches: known(
      await idsIn(world, login, '/monitor/breaches?withinHours=1440&limit=100', ({ complaintId }) => complaintId),
    ),
    desk: known(await idsIn(world, login, '/desk/items?limit=100', ({ id }) => id)),
  };
}

async function idsIn(
  world: ApiWorld,
  login: string,
  path: string,
  idOf: (item: Viewed) => string,
): Promise<readonly string[] | undefined> {
  if ((await world.ask(login, 'GET', path)).status === 403) return undefined;
  return (await everythingIn<Viewed>(world, login, path)).map(idOf);
}

/** What of an answer could tell two refusals apart. */
export const shapeOf = ({ status, headers, body }: Received): object => {
  const { 'x-request-id': _request, traceresponse: _trace, date: _date, ...others } = headers;
  const { traceId: _id, ...rest } = body;
  return { status, headers: others, body: rest };
};
