import { useNavigate, useSearch } from '@tanstack/react-router';
import { REFERRAL_STATUS } from '#core/vocabulary';
import { useText } from '../i18n/use-text';
import { EmptyState } from '../parts/empty-state';
import { Page } from '../parts/page';
import { QueryState } from '../parts/query-state';
import { useReferrals } from './casework-queries';
import classes from './casework.module.css';
import { CodeSelect } from './code-select';
import { Pager } from './pager';
import { ReferralCard } from './referral-card';

/** Referrals of the cases somebody manages, or those her service is asked to take; the next due first. */
export function ReferralsPage() {
  const t = useText('casework');
  const search = useSearch({ from: '/rujukan' });
  const navigate = useNavigate();
  const query = useReferrals(search);
  return (
    <Page title={t('referrals.title')}>
      <p className={classes.quiet}>{t('referrals.intro')}</p>
      <div className={classes.filters}>
        <CodeSelect
          label={t('referrals.status')}
          table={REFERRAL_STATUS}
          value={search.status}
          none={t('referrals.open')}
          onChange={(status) => void navigate({ to: '/rujukan', search: { status } })}
        />
      </div>
      <QueryState query={query}>
        {({ items, nextCursor }) => (
          <section aria-label={t('referrals.list')}>
            {items.length === 0 ? (
              <EmptyState>{t('referrals.none')}</EmptyState>
            ) : (
              items.map((referral) => <ReferralCard key={referral.id} referral={referral} />)
            )}
            <Pager to="/rujukan" search={search} nextCursor={nextCursor} />
          </section>
        )}
      </QueryState>
    </Page>
  );
}
