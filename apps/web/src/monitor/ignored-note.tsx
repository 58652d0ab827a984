import { Alert } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useText } from '../i18n/use-text';
import type { MonitorSearch } from './monitor-search';

interface Props {
  readonly search: MonitorSearch;
  readonly to: '/pantauan' | '/pantauan/daftar';
}

/** The address asked for filters that are none any more: what is shown is shown without them, and that is said. */
export function IgnoredNote({ search: { ignored, ...search }, to }: Props) {
  const t = useText('monitor');
  if (!ignored) return undefined;
  return (
    <Alert role="alert" color="orange" variant="outline" title={t('ignored.title')} mb="md">
      <p>{t('ignored.help', { names: ignored.map((name) => t(`names.${name}`)).join(', ') })}</p>
      <Link to={to} search={search}>
        {t('ignored.clear')}
      </Link>
    </Alert>
  );
}
