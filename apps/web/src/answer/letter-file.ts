import { useState } from 'react';
import { ask, client } from '../api/client';
import { type Problem, problemOfError } from '../api/problem';
import { useText } from '../i18n/use-text';
import { handOver, nameIn } from '../parts/hand-over';
import { announce } from '../parts/notice';

export interface FileAnswer {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

interface LetterFile {
  /** Hands the file to the browser, under the name the server gives it. */
  readonly keep: (file: Promise<FileAnswer>) => Promise<void>;
  readonly problem?: Problem;
}

/** A letter that is fetched, and what went wrong with it. */
export function useLetterFile(): LetterFile {
  const t = useText('answer');
  const [problem, setProblem] = useState<Problem>();
  const keep = async (file: Promise<FileAnswer>): Promise<void> => {
    setProblem(undefined);
    try {
      const answer = await file;
      const name = nameIn(answer.response);
      handOver(await ask(Promise.resolve(answer as FileAnswer & { readonly data?: Blob })), name);
      announce(t('letterSaved', { name }));
    } catch (error) {
      setProblem(problemOfError(error));
    }
  };
  return { keep, problem };
}

/** One that has its number, for whoever is logged in. */
export const letterOf = (id: string): Promise<FileAnswer> =>
  client.GET('/api/v1/letters/{id}', { params: { path: { id } }, parseAs: 'blob' });
