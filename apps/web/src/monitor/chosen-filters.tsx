import { Link } from '@tanstack/react-router';
import {
  AGE_BUCKET,
  ASKED_FIGURE,
  CATEGORY,
  COMPLAINT_STATUS,
  MONITOR_CAUSE,
  MONITOR_FIGURE,
  PARTY,
  WAITED_ON,
} from '#core/vocabulary';
import type { Label } from '#core/vocabulary';
import { useLabel, useText } from '../i18n/use-text';
import { Data } from '../parts/data';
import { useFormat } from '../parts/use-format';
import { useMonitor } from './monitor-queries';
import classes from './monitor.module.css';
import { pageFilters } from './monitor-search';
import type { MonitorSearch } from './monitor-search';

/** What the list is narrowed to, each with a way to let go of it. */
export function ChosenFilters({ search }: { readonly search: MonitorSearch }) {
  const t = useText('monitor');
  const label = useLabel();
  const format = useFormat();
  // Names of places and offices are those the monitor has shown.
  const names = useMonitor(pageFilters({ ...search, region: undefined, category: undefined })).data;
  const { figure, age, status, waitingOn, usedBy, institutionId, asked, cause, region, category, periodDays } = search;
  const said: readonly (readonly [keyof MonitorSearch, string, boolean?])[] = [
    ...code('figure', figure && MONITOR_FIGURE[figure]),
    ...code('age', age && AGE_BUCKET[age]),
    ...code('status', status && COMPLAINT_STATUS[status]),
    ...code('waitingOn', waitingOn && { ...PARTY, ...WAITED_ON }[waitingOn]),
    ...code('usedBy', usedBy && { ...PARTY, ...WAITED_ON }[usedBy]),
    ...code('category', category && CATEGORY[category]),
    ...code('asked', asked && ASKED_FIGURE[asked]),
    ...code('cause', cause && MONITOR_CAUSE[cause]),
    ...data('institutionId', institutionId, names?.institutions.find(({ id }) => id === institutionId)?.name),
    ...data('region', region, names?.regions.find(({ code }) => code === region)?.name),
    ...(periodDays === undefined
      ? []
      : [['periodDays', t('filters.days', { days: format.number(periodDays) })] as const]),
  ];
  return (
    <ul className={classes.chosen} aria-label={t('list.chosen')}>
      {said.map(([name, text, isData]) => (
        <li key={name}>
          {t(`names.${name as 'figure'}`)}: {isData ? <Data>{text}</Data> : text}{' '}
          <Link
            to="/pantauan/daftar"
            search={{ ...search, cursor: undefined, [name]: undefined }}
            aria-label={t('list.without', { name: t(`names.${name as 'figure'}`) })}
          >
            ×
          </Link>
        </li>
      ))}
    </ul>
  );

  function code(name: keyof MonitorSearch, word: Label | undefined | '') {
    return word ? [[name, label(word)] as const] : [];
  }
  function data(name: keyof MonitorSearch, value: string | undefined, known: string | undefined) {
    return value === undefined ? [] : [[name, known ?? value, true] as const];
  }
}
