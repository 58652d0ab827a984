import { useQuery } from '@tanstack/react-query';
import { ask, client } from '../api/client';
import { problemOfError } from '../api/problem';
import type { Schema } from '../api/schema';

export type Persona = Schema['PersonaResponse'];

/** `null`: login without a password is not to be had here. */
export const usePersonas = () =>
  useQuery({ queryKey: ['session', 'personas'], staleTime: Number.POSITIVE_INFINITY, queryFn: readPersonas });

async function readPersonas(): Promise<readonly Persona[] | null> {
  try {
    return (await ask(client.GET('/api/v1/auth/personas'))).items;
  } catch (error) {
    if ([403, 404].includes(problemOfError(error).status)) return null;
    throw error;
  }
}

export const logInAs = (persona: string): Promise<unknown> =>
  ask(client.POST('/api/v1/auth/dev-login', { body: { persona } }));
