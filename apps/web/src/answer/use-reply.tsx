import type { ReactNode } from 'react';
import { CommandNotes } from '../api/command-notes';
import { useCommand } from '../api/command';
import type { Schema } from '../api/schema';
import { answerKey } from './answer-api';
import type { AnswerPage, ReplyBody, Way } from './answer-api';

const CODE_ASKED: readonly string[] = ['codeRequired'];

/** What became of the task: passed on to whom was named, or, passed on too often, to whoever decides whose it is. */
export type ReplyOutcome = 'answered' | 'declined' | 'toDecide';

const outcomeOf = ({ status, awaitsDirection }: Schema['TaskResponse']): ReplyOutcome => {
  if (status === 'answered') return 'answered';
  return awaitsDirection ? 'toDecide' : 'declined';
};

export interface ReplyCommand {
  readonly send: (body: ReplyBody, proof?: string) => Promise<boolean>;
  readonly errorOf: (pointer: string) => string | undefined;
  readonly isSending: boolean;
  /** The proof has run out: a new code is needed, nothing else is lost. */
  readonly needsCode: boolean;
  readonly notes: ReactNode;
}

/** The same reply by link or by login: one key, so that what was sent twice counts once. */
export function useReply(
  way: Way,
  { task }: AnswerPage,
  key: string,
  onReplied: (outcome: ReplyOutcome) => void,
): ReplyCommand {
  const onDone = ({ body }: { readonly body: Schema['TaskResponse'] }): void => onReplied(outcomeOf(body));
  const byLink = useCommand({ path: '/api/v1/answer-links/reply', key, onDone });
  const about = { complaintId: task.complaintId, taskId: task.id };
  const settles = answerKey(task.id);
  const byLogin = useCommand({ path: '/api/v1/tasks/{id}/actions/reply', key, about, settles, onDone });
  if (way.by === 'link') {
    const needsCode = CODE_ASKED.includes(byLink.problem?.code ?? '');
    return {
      send: async (body, proof) =>
        (await byLink.send({ body: { ...body, token: way.token, ...(proof === undefined ? {} : { proof }) } })) !==
        undefined,
      errorOf: byLink.errorOf,
      isSending: byLink.isSending,
      needsCode,
      notes: <CommandNotes command={byLink} />,
    };
  }
  return {
    send: async (body) => (await byLogin.send({ id: way.taskId, version: task.version, body })) !== undefined,
    errorOf: byLogin.errorOf,
    isSending: byLogin.isSending,
    needsCode: false,
    notes: <CommandNotes command={byLogin} />,
  };
}
