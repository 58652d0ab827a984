import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { QueryState } from '../parts/query-state';
import { answerKey, openTask } from './answer-api';
import { AnswerView } from './answer-view';
import { Done } from './done';
import type { ReplyOutcome } from './use-reply';

/** The page of the link, for somebody who is logged in. */
export function TaskPage() {
  const { taskId } = useParams({ from: '/jawab/$taskId' });
  const [sent, setSent] = useState<{ readonly outcome: ReplyOutcome; readonly number: string }>();
  const query = useQuery({
    queryKey: answerKey(taskId),
    queryFn: () => openTask(taskId),
    enabled: sent === undefined,
  });
  if (sent) return <Done number={sent.number} outcome={sent.outcome} hasHome />;
  return (
    <QueryState query={query}>
      {(page) => (
        <AnswerView
          page={page}
          way={{ by: 'login', taskId }}
          onDone={(outcome) => setSent({ outcome, number: page.task.complaintNumber })}
        />
      )}
    </QueryState>
  );
}
