import { Link } from '@tanstack/react-router';
import { useText } from '../i18n/use-text';
import { IgnoredNote } from '../parts/ignored-note';
import type { MonitorSearch } from './monitor-search';

interface Props {
  readonly search: MonitorSearch;
  readonly to: '/pantauan' | '/pantauan/daftar';
}

export function IgnoredFilters({ search: { ignored, ...search }, to }: Props) {
  const t = useText('monitor');
  const shell = useText('shell');
  return (
    <IgnoredNote names={ignored?.map((name) => t(`names.${name}`))}>
      <Link to={to} search={search}>
        {shell('ignored.clear')}
      </Link>
    </IgnoredNote>
  );
}
