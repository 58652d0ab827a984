import { Button, NativeSelect } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { DEFAULT_PERIOD_DAYS, MONITOR_PERIODS } from '#core/monitor/formula';
import { CATEGORY } from '#core/vocabulary';
import { CodeSelect } from '../casework/code-select';
import { useText } from '../i18n/use-text';
import { useFormat } from '../parts/use-format';
import classes from './monitor.module.css';
import type { Monitor } from './monitor-queries';
import { pageFilters, readMonitorSearch } from './monitor-search';
import type { MonitorSearch } from './monitor-search';

interface Props {
  readonly regions: Monitor['regions'];
  readonly search: MonitorSearch;
}

/** Narrows the whole page; every choice is a new address. */
export function MonitorFilters({ regions, search }: Props) {
  const t = useText('monitor');
  const format = useFormat();
  const navigate = useNavigate();
  const go = (part: Record<string, unknown>): void =>
    void navigate({ to: '/pantauan', search: readMonitorSearch({ ...pageFilters(search), ...part }) });
  const { region } = search;
  // The one that is chosen is offered even where nothing is left in it.
  const offered =
    region === undefined || regions.some(({ code }) => code === region) ? [] : [{ code: region, name: region }];
  const isFiltered = region !== undefined || search.category !== undefined || search.periodDays !== undefined;
  return (
    <section aria-label={t('filters.label')} className={classes.filters}>
      <NativeSelect
        size="sm"
        label={t('filters.period')}
        value={String(search.periodDays ?? DEFAULT_PERIOD_DAYS)}
        onChange={({ currentTarget }) => go({ periodDays: currentTarget.value })}
        data={MONITOR_PERIODS.map((days) => ({
          value: String(days),
          label: t('filters.days', { days: format.number(days) }),
        }))}
      />
      <div translate="no">
        <NativeSelect
          size="sm"
          label={t('filters.region')}
          value={region ?? ''}
          onChange={({ currentTarget: { value } }) => go({ region: value === '' ? undefined : value })}
          data={[
            { value: '', label: t('filters.any') },
            ...[...offered, ...regions].map(({ code, name }) => ({ value: code, label: name })),
          ]}
        />
      </div>
      <CodeSelect
        label={t('filters.category')}
        table={CATEGORY}
        value={search.category}
        none={t('filters.any')}
        onChange={(category) => go({ category })}
      />
      {isFiltered && (
        <Button variant="default" size="sm" onClick={() => void navigate({ to: '/pantauan', search: {} })}>
          {t('filters.clear')}
        </Button>
      )}
    </section>
  );
}
