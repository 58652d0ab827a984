import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { setClock } from '../api/clock';
import { useText } from '../i18n/use-text';
import { Loading } from '../parts/loading';
import { openLink } from './answer-api';
import type { AnswerPage } from './answer-api';
import { AnswerView } from './answer-view';
import { CodeFirst } from './code-first';
import { DeadLink } from './dead-link';
import { Done } from './done';
import { useLinkToken } from './link-token';
import type { ReplyOutcome } from './use-reply';

/** Once: what was typed must not be lost to a page that fetches itself anew. */
export function LinkPage() {
  const t = useText('answer');
  const shown = useLinkToken();
  const [sent, setSent] = useState<ReplyOutcome>();
  const [opened, setOpened] = useState<{ readonly page: AnswerPage; readonly proof: string }>();
  const query = useQuery({
    // Under the session's key, which nothing fetches anew by itself: a link that has been used must not replace the thanks.
    queryKey: ['session', 'answer-link', shown],
    queryFn: async () => {
      const page = await openLink(shown);
      setClock(page.clock);
      return page;
    },
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  if (query.data && sent !== undefined)
    return <Done number={query.data.task.complaintNumber} outcome={sent} hasHome={false} />;
  if (opened)
    return <AnswerView page={opened.page} way={{ by: 'link', token: shown, proof: opened.proof }} onDone={setSent} />;
  if (query.data?.isCodeFirst)
    return <CodeFirst page={query.data} token={shown} onOpened={(page, proof) => setOpened({ page, proof })} />;
  if (query.data) return <AnswerView page={query.data} way={{ by: 'link', token: shown }} onDone={setSent} />;
  if (!query.isError) return <Loading />;
  return <DeadLink title={t('linkTitle')} error={query.error} />;
}
