import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { codesOf, POSITION_STATE, SEAT } from '#core/vocabulary';
import type { PositionState, Seat } from '#core/vocabulary';
import { useLabel, useText } from '../i18n/use-text';
import { isKnownName, isRegionCode } from './admin-search';
import type { OrganisationSearch } from './admin-search';
import classes from './admin.module.css';

/** What is looked for; it stands in the address. */
export function ListFilter({ search }: { readonly search: OrganisationSearch }) {
  const t = useText('admin');
  const label = useLabel();
  const navigate = useNavigate();
  const [q, setQ] = useState(search.q ?? '');
  const [region, setRegion] = useState(search.region ?? '');
  const [isAsked, setAsked] = useState(false);
  const words = q.trim();
  const isShort = words !== '' && !isKnownName(words);
  const code = region.trim();
  const isNoCode = search.daftar === undefined && code !== '' && !isRegionCode(code);
  const choose = (part: OrganisationSearch): void =>
    void navigate({ to: '/organisasi', search: { ...search, cursor: undefined, ...part } });
  return (
    <form
      className={classes.filters}
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (isShort || isNoCode) return;
        choose({ q: words || undefined, region: code || undefined });
      }}
    >
      <TextInput
        label={t('organisation.search')}
        error={isAsked && isShort ? t('organisation.tooShort') : undefined}
        value={q}
        onChange={({ currentTarget }) => setQ(currentTarget.value)}
      />
      {search.daftar === undefined && (
        <>
          <TextInput
            label={t('field.region')}
            error={isAsked && isNoCode ? t('organisation.notACode') : undefined}
            inputMode="numeric"
            value={region}
            onChange={({ currentTarget }) => setRegion(currentTarget.value)}
          />
          <NativeSelect
            label={t('position.seat')}
            value={search.seat ?? ''}
            onChange={({ currentTarget: { value } }) =>
              choose({ seat: codesOf(SEAT).find((seat): seat is Seat => seat === value) })
            }
            data={[
              { value: '', label: t('organisation.any') },
              ...codesOf(SEAT).map((value) => ({ value, label: label(SEAT[value]) })),
            ]}
          />
          <NativeSelect
            label={t('position.state')}
            value={search.state ?? ''}
            onChange={({ currentTarget: { value } }) =>
              choose({ state: codesOf(POSITION_STATE).find((state): state is PositionState => state === value) })
            }
            data={[
              { value: '', label: t('organisation.any') },
              ...codesOf(POSITION_STATE).map((value) => ({ value, label: label(POSITION_STATE[value]) })),
            ]}
          />
        </>
      )}
      <Button type="submit" variant="default">
        {t('organisation.find')}
      </Button>
    </form>
  );
}
