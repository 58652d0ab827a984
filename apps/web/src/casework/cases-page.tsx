import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { CASE_STATUS, RISK } from '#core/vocabulary';
import { useMay } from '../api/session';
import { useText } from '../i18n/use-text';
import { EmptyState } from '../parts/empty-state';
import { Page } from '../parts/page';
import { QueryState } from '../parts/query-state';
import { CaseItem } from './case-item';
import { useCases } from './casework-queries';
import type { CasesSearch } from './casework-search';
import classes from './casework.module.css';
import { CodeSelect } from './code-select';
import { Pager } from './pager';

/** Social cases of her region, the earliest first contact first. */
export function CasesPage() {
  const t = useText('casework');
  const may = useMay();
  const search = useSearch({ from: '/kasus' });
  const navigate = useNavigate();
  const query = useCases(search);
  const choose = (part: CasesSearch): void =>
    void navigate({ to: '/kasus', search: { ...search, cursor: undefined, ...part } });
  return (
    <Page title={t('cases.title')} aside={may('referral:list') && <Link to="/rujukan">{t('cases.allReferrals')}</Link>}>
      <p className={classes.quiet}>{t('cases.intro')}</p>
      <div className={classes.filters}>
        <CodeSelect
          label={t('cases.status')}
          table={CASE_STATUS}
          value={search.status}
          none={t('cases.open')}
          onChange={(status) => choose({ status })}
        />
        <CodeSelect
          label={t('cases.risk')}
          table={RISK}
          value={search.risk}
          none={t('cases.any')}
          onChange={(risk) => choose({ risk })}
        />
      </div>
      <QueryState query={query}>
        {({ items, nextCursor }) => (
          <section aria-label={t('cases.list')}>
            {items.length === 0 ? (
              <EmptyState>{search.status || search.risk ? t('cases.filtered') : t('cases.none')}</EmptyState>
            ) : (
              <ol className={classes.list}>
                {items.map((item) => (
                  <CaseItem key={item.id} item={item} />
                ))}
              </ol>
            )}
            <Pager to="/kasus" search={search} nextCursor={nextCursor} />
          </section>
        )}
      </QueryState>
    </Page>
  );
}
