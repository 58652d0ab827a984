import { NativeSelect } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMay } from '../api/session';
import { useText } from '../i18n/use-text';
import { Page } from '../parts/page';
import { QueryState } from '../parts/query-state';
import { LeaveForm } from './leave-form';
import { LeaveList } from './leave-list';
import { useLeaves } from './leave-queries';
import classes from './leave.module.css';

/** Who is away when, and who stands in. */
export function LeavePage() {
  const t = useText('leave');
  const may = useMay();
  const { whose = 'mine' } = useSearch({ from: '/cuti' });
  const navigate = useNavigate();
  const query = useLeaves(whose);
  return (
    <Page title={t('title')}>
      <p>{t('intro')}</p>
      <div className={classes.page}>
        <LeaveForm />
        <section aria-labelledby="daftar-cuti">
          <div className={classes.head}>
            <h2 id="daftar-cuti">{t('list.title')}</h2>
            {may('leave:recordOthers') && (
              <NativeSelect
                size="sm"
                aria-label={t('whose.label')}
                value={whose}
                onChange={({ currentTarget: { value } }) =>
                  void navigate({ to: '/cuti', search: { whose: value === 'team' ? value : undefined }, replace: true })
                }
                data={[
                  { value: 'mine', label: t('whose.mine') },
                  { value: 'team', label: t('whose.team') },
                ]}
              />
            )}
          </div>
          <QueryState query={query}>{({ items }) => <LeaveList items={items} />}</QueryState>
        </section>
      </div>
    </Page>
  );
}
