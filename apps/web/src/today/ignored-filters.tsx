import { Link, useNavigate } from '@tanstack/react-router';
import { useText } from '../i18n/use-text';
import { unknownOf, useUnknownDropped } from '../parts/ignored';
import { IgnoredNote } from '../parts/ignored-note';
import { DESK_FILTERS } from './desk-search';
import type { DeskSearch } from './desk-search';

interface Props {
  readonly search: DeskSearch;
  readonly to: '/hari-ini' | '/antrean';
  /** Of the list: the server knows which region is none. */
  readonly error: unknown;
}

export function IgnoredFilters({ search: { ignored, ...search }, to, error }: Props) {
  const t = useText('today');
  const shell = useText('shell');
  const navigate = useNavigate();
  useUnknownDropped(
    unknownOf(DESK_FILTERS, error),
    (without) => void navigate({ to, search: { ...search, ...without }, replace: true }),
  );
  return (
    <IgnoredNote names={ignored?.map((name) => t(`names.${name}`))}>
      <Link to={to} search={search}>
        {shell('ignored.clear')}
      </Link>
    </IgnoredNote>
  );
}
