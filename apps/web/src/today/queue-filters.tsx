import { Button, NativeSelect } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { TILES } from '#core/desk/tile';
import { CATEGORY, PARTY } from '#core/vocabulary';
import type { Schema } from '../api/schema';
import { useLabel, useText } from '../i18n/use-text';
import { isFiltered, readDeskSearch } from './desk-search';
import type { DeskSearch } from './desk-search';
import classes from './today.module.css';

interface Props {
  readonly offered: Schema['DeskFiltersResponse'];
  readonly search: DeskSearch;
}

/** Narrows the queue; every choice is a new address. Names of regions and offices are data. */
export function QueueFilters({ offered, search }: Props) {
  const t = useText('today');
  const label = useLabel();
  const navigate = useNavigate();
  const choose = (name: keyof DeskSearch) => (event: { currentTarget: { value: string } }) => {
    const { value } = event.currentTarget;
    void navigate({
      to: '/antrean',
      search: readDeskSearch({
        ...search,
        ignored: undefined,
        cursor: undefined,
        [name]: value === '' ? undefined : value,
      }),
    });
  };
  const any = { value: '', label: t('filters.any') };
  const select = (
    name: 'tile' | 'category' | 'party' | 'institutionId' | 'region',
    text: string,
    options: Option[],
  ) => (
    <NativeSelect
      size="sm"
      label={text}
      value={search[name] ?? ''}
      onChange={choose(name)}
      data={[any, ...options]}
      className={classes.filter}
    />
  );
  return (
    <section aria-label={t('filters.label')} className={classes.filters}>
      {select(
        'tile',
        t('filters.open'),
        // One that is not there for her is not offered, unless the address asks for it.
        TILES.filter((tile) => tile !== 'integrity' || search.tile === tile).map((tile) => ({
          value: tile,
          label: t(`tiles.${tile}`),
        })),
      )}
      {select(
        'category',
        t('filters.category'),
        offered.categories.map((code) => ({ value: code, label: label(CATEGORY[code]) })),
      )}
      {select(
        'party',
        t('filters.party'),
        offered.parties.map((party) => ({ value: party, label: label(PARTY[party]) })),
      )}
      <div translate="no" className={classes.filter}>
        {select(
          'institutionId',
          t('filters.institution'),
          offered.institutions.map(({ id, name }) => ({ value: id, label: name })),
        )}
      </div>
      <div translate="no" className={classes.filter}>
        {select(
          'region',
          t('filters.region'),
          offered.regions.map(({ code, name }) => ({ value: code, label: name })),
        )}
      </div>
      {(isFiltered(search) || search.tile !== undefined) && (
        <Button variant="default" size="sm" onClick={() => void navigate({ to: '/antrean', search: {} })}>
          {t('filters.clear')}
        </Button>
      )}
    </section>
  );
}

interface Option {
  readonly value: string;
  readonly label: string;
}
