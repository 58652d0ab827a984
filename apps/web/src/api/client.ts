import createClient from 'openapi-fetch';
import { problemOf, ProblemError } from './problem';
import { reach } from './reach';
import type { Paths } from './schema';

/** The typed client. Use `ask` for queries and `useCommand` for everything that changes something. */
export const client = createClient<Paths>({ baseUrl: '/', fetch: reach });

interface Answer<Data> {
  readonly data?: Data;
  readonly error?: unknown;
  readonly response: Response;
}

/** `ask(client.GET('/api/v1/tasks', {…}))`: the data, or a ProblemError. */
export async function ask<Data>(answer: Promise<Answer<Data>>): Promise<Data> {
  const { data, error, response } = await answer;
  if (!response.ok || data === undefined) throw new ProblemError(problemOf(error, response.status));
  return data;
}
