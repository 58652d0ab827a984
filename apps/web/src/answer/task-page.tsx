import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { QueryState } from '../parts/query-state';
import { openPage } from './answer-api';
import { AnswerView } from './answer-view';
import { Done } from './done';

/** The page of the link, for somebody who is logged in. */
export function TaskPage() {
  const { taskId } = useParams({ from: '/jawab/$taskId' });
  const [sent, setSent] = useState<{ readonly reply: string; readonly number: string }>();
  const query = useQuery({
    queryKey: ['answer', taskId],
    queryFn: () => openPage({ by: 'login', taskId }),
    enabled: sent === undefined,
  });
  if (sent) return <Done number={sent.number} reply={sent.reply} hasHome />;
  return (
    <QueryState query={query}>
      {(page) => (
        <AnswerView
          page={page}
          way={{ by: 'login', taskId }}
          onDone={(reply) => setSent({ reply, number: page.task.complaintNumber })}
        />
      )}
    </QueryState>
  );
}
