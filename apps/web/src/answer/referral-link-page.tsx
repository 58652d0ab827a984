import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { setClock } from '../api/clock';
import { useText } from '../i18n/use-text';
import { Loading } from '../parts/loading';
import { Page } from '../parts/page';
import { DeadLink } from './dead-link';
import { useLinkToken } from './link-token';
import { openReferral } from './referral-api';
import { ReferralView } from './referral-view';

/** Once: what was typed must not be lost to a page that fetches itself anew. */
export function ReferralLinkPage() {
  const t = useText('answer');
  const token = useLinkToken();
  const [isSent, setSent] = useState(false);
  const query = useQuery({
    // Under the session's key, which nothing fetches anew by itself: a link that has been used must not replace the thanks.
    queryKey: ['session', 'referral-link', token],
    queryFn: async () => {
      const page = await openReferral(token);
      setClock(page.clock);
      return page;
    },
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  if (query.data && isSent)
    return (
      <Page title={t('done.title')}>
        <p role="status">{t('referral.done', { number: query.data.number })}</p>
        <p>{t('referral.next')}</p>
      </Page>
    );
  if (query.data) return <ReferralView page={query.data} token={token} onDone={() => setSent(true)} />;
  if (!query.isError) return <Loading />;
  return <DeadLink title={t('referral.linkTitle')} error={query.error} />;
}
