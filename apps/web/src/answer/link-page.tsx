import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { setClock } from '../api/clock';
import { problemOfError } from '../api/problem';
import { useText } from '../i18n/use-text';
import { Loading } from '../parts/loading';
import { Page } from '../parts/page';
import { ProblemNote } from '../parts/problem-note';
import { openPage } from './answer-api';
import { AnswerView } from './answer-view';
import { Done } from './done';

/** As long as a token is; anything else is not even asked about. */
const TOKEN = /^[\w-]{43}$/;

/** Once: what was typed must not be lost to a page that fetches itself anew. */
export function LinkPage() {
  const t = useText('answer');
  const [token] = useState(() => location.hash.slice(1));
  const [sent, setSent] = useState<string>();
  // What is no token is sent as one that nobody has: the answer is the same, and says what to do.
  const shown = TOKEN.test(token) ? token : '-'.repeat(43);
  const query = useQuery({
    // Under the session's key, which nothing fetches anew by itself: a link that has been used must not replace the thanks.
    queryKey: ['session', 'answer-link', shown],
    queryFn: async () => {
      const page = await openPage({ by: 'link', token: shown });
      setClock(page.clock);
      return page;
    },
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  useEffect(() => {
    const reopen = (): void => location.reload();
    addEventListener('hashchange', reopen);
    return () => removeEventListener('hashchange', reopen);
  }, []);
  if (query.data && sent !== undefined)
    return <Done number={query.data.task.complaintNumber} reply={sent} hasHome={false} />;
  if (query.data) return <AnswerView page={query.data} way={{ by: 'link', token: shown }} onDone={setSent} />;
  if (!query.isError) return <Loading />;
  return (
    <Page title={t('linkTitle')}>
      <ProblemNote problem={problemOfError(query.error)} />
      <p>
        <a href="/">{t('login')}</a>
      </p>
    </Page>
  );
}
