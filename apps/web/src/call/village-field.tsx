import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { ask, client } from '../api/client';
import { useText } from '../i18n/use-text';
import { Data } from '../parts/data';
import { FIELD } from './focus';
import type { CallParts } from './use-call-parts';

const TYPING_MS = 200;
const LONGEST = 80;

/** The family's village, by the beginning of its name; further words pick among villages of one name. */
export function VillageField({ parts: { value, set, faults, filing } }: { readonly parts: CallParts }) {
  const t = useText('call');
  const shown = value.village ? `${value.village.name}, ${value.village.district}, ${value.village.regency}` : '';
  const [typed, setTyped] = useState(shown);
  const [asked] = useDebouncedValue(typed, TYPING_MS);
  const combobox = useCombobox();
  const villages = useQuery({
    queryKey: ['call', 'villages', asked],
    enabled: asked.trim().length >= 3 && asked !== shown,
    staleTime: 300_000,
    placeholderData: keepPreviousData,
    queryFn: () => ask(client.GET('/api/v1/villages', { params: { query: { q: asked.trim() } } })),
  });
  const items = villages.data?.items ?? [];
  useEffect(() => {
    combobox.selectFirstOption();
  }, [villages.data]);
  const choose = (code: string): void => {
    const village = items.find((one) => one.code === code);
    if (!village) return;
    setTyped(`${village.name}, ${village.district}, ${village.regency}`);
    set((before) => ({ ...before, village }));
    combobox.closeDropdown();
  };
  return (
    <Combobox store={combobox} onOptionSubmit={choose} withinPortal={false}>
      <Combobox.Target>
        <TextInput
          id={FIELD.village}
          label={t('caller.village')}
          description={t('caller.villageHint')}
          required
          value={typed}
          maxLength={LONGEST}
          autoComplete="off"
          error={faults.includes('village') ? t('fault.village') : filing.errorOf('/regionCode')}
          onChange={({ currentTarget }) => {
            setTyped(currentTarget.value.slice(0, LONGEST));
            if (value.village) set((before) => ({ ...before, village: undefined }));
            combobox.openDropdown();
          }}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={items.length === 0} data-villages={villages.isSuccess && asked === typed}>
        <Combobox.Options aria-label={t('caller.village')}>
          {items.map(({ code, name, district, regency }) => (
            <Combobox.Option value={code} key={code}>
              <Data>{`${name}, ${district}, ${regency}`}</Data>
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
