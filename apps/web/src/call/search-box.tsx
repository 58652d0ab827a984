import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { readSearchTerm } from '#core/call/search-term';
import { ask, client } from '../api/client';
import { problemOfError } from '../api/problem';
import { useText } from '../i18n/use-text';
import { ProblemNote } from '../parts/problem-note';
import type { PersonHit } from './call-draft';
import classes from './call.module.css';
import { FIELD, focusField } from './focus';
import { PersonOption } from './person-option';
import { newPersonFrom } from './new-person';
import type { CallParts } from './use-call-parts';

const TYPING_MS = 200;
const LONGEST = 120;
const NEW = 'new';

/** One box for whatever the caller says first. Arrows and Enter choose; Enter on the last line writes her down anew. */
export function SearchBox({ parts: { value, set } }: { readonly parts: CallParts }) {
  const t = useText('call');
  const combobox = useCombobox();
  const [typed] = useDebouncedValue(value.query, TYPING_MS);
  const term = readSearchTerm(typed);
  const isAsking = term.kind !== 'tooShort' && term.kind !== 'incompleteNumber';
  const search = useQuery({
    queryKey: ['call', 'persons', value.callId, typed],
    enabled: isAsking && value.callId !== undefined,
    retry: false,
    staleTime: 60_000,
    placeholderData: keepPreviousData,
    queryFn: () => ask(client.GET('/api/v1/persons', { params: { query: { q: typed, callId: value.callId ?? '' } } })),
  });
  const items = isAsking ? (search.data?.items ?? []) : [];
  const isSettled = search.isSuccess && !search.isPlaceholderData && typed === value.query;

  // Whatever has come is chosen by Enter, from the first line on.
  useEffect(() => {
    combobox.selectFirstOption();
  }, [search.data, isSettled]);

  const choose = (chosen: string): void => {
    combobox.closeDropdown();
    const person = items.find(({ id }) => id === chosen);
    if (person) {
      set((before) => ({ ...before, person, isNewPerson: false, village: undefined, facts: [] }));
      focusField(FIELD.facts);
    } else {
      set((before) => ({ ...before, ...newPersonFrom(before.query), person: undefined, isNewPerson: true, facts: [] }));
      focusField(FIELD.name);
    }
  };

  return (
    <div className={classes.searchRow}>
      <Combobox store={combobox} onOptionSubmit={choose} withinPortal={false}>
        <Combobox.Target>
          <TextInput
            id={FIELD.search}
            label={t('search.label')}
            placeholder={t('search.hint')}
            value={value.query}
            maxLength={LONGEST}
            autoComplete="off"
            dir="auto"
            disabled={value.filed !== undefined}
            description={hintOf(term, t)}
            onFocus={() => value.query !== '' && combobox.openDropdown()}
            onBlur={() => combobox.closeDropdown()}
            onChange={({ currentTarget }) => {
              const query = currentTarget.value.slice(0, LONGEST);
              set((before) => ({ ...before, query }));
              combobox.openDropdown();
            }}
          />
        </Combobox.Target>
        <Combobox.Dropdown hidden={value.query.trim() === ''} data-settled={isSettled || !isAsking}>
          <Combobox.Options aria-label={t('search.results')}>
            {items.map((person: PersonHit) => (
              <Combobox.Option value={person.id} key={person.id}>
                <PersonOption person={person} />
              </Combobox.Option>
            ))}
            {(isSettled || !isAsking || search.isError) && (
              <Combobox.Option value={NEW}>
                {isSettled && items.length === 0 ? t('search.noneNew') : t('search.new')}
              </Combobox.Option>
            )}
          </Combobox.Options>
          {search.data?.hasMore && <Combobox.Footer>{t('search.more')}</Combobox.Footer>}
        </Combobox.Dropdown>
      </Combobox>
      {search.isError && <ProblemNote problem={problemOfError(search.error)} />}
    </div>
  );
}

type Term = ReturnType<typeof readSearchTerm>;
type Say = ReturnType<typeof useText<'call'>>;

const hintOf = (term: Term, t: Say): string | undefined =>
  term.kind === 'incompleteNumber' ? t('search.incomplete', { count: term.digits }) : undefined;
