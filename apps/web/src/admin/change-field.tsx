import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../i18n/use-text';
import { useChoices } from './admin-queries';
import type { ChoiceOf } from './admin-queries';

/** One field of a change. */
export interface ChangeField {
  readonly name: string;
  readonly label: string;
  readonly isRequired?: boolean;
  readonly help?: string;
  readonly input:
    | { readonly type: 'date' | 'text' | 'areas' }
    | {
        readonly type: 'select';
        readonly options: readonly { readonly value: string; readonly label: string }[];
        /** Names of people and places: not texts of ours. */
        readonly isData?: true;
      }
    | { readonly type: 'choice'; readonly of: ChoiceOf };
}

interface Props {
  readonly field: ChangeField;
  readonly value: string;
  readonly error?: string;
  readonly onChange: (value: string) => void;
}

export function ChangeFieldInput({ field, value, error, onChange }: Props) {
  const t = useText('admin');
  const { label, isRequired, help, input } = field;
  const common = { label, required: isRequired, description: help, error };
  if (input.type === 'choice') return <Choice {...{ field, value, error, onChange }} of={input.of} />;
  if (input.type === 'select')
    return (
      <NativeSelect {...common} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        <option value="">{isRequired ? t('choose') : t('nobody')}</option>
        {input.options.map((option) => (
          <option key={option.value} value={option.value} translate={input.isData ? 'no' : undefined}>
            {option.label}
          </option>
        ))}
      </NativeSelect>
    );
  return (
    <TextInput
      {...common}
      type={input.type === 'date' ? 'date' : 'text'}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}

/** Somebody or something of a long list: looked for by part of a name, then chosen. */
function Choice({ field, value, error, onChange, of }: Props & { readonly of: ChoiceOf }) {
  const t = useText('admin');
  const [q, setQ] = useState('');
  const { data = [] } = useChoices(of, q.trim());
  return (
    <div>
      <TextInput
        label={t('find', { what: field.label })}
        description={t('findHelp')}
        value={q}
        onChange={({ currentTarget }) => setQ(currentTarget.value)}
      />
      <NativeSelect
        mt={6}
        label={field.label}
        required={field.isRequired}
        error={error}
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      >
        <option value="">{field.isRequired ? t('choose') : t('nobody')}</option>
        {data.map(({ id, text }) => (
          <option key={id} value={id} translate="no">
            {text}
          </option>
        ))}
      </NativeSelect>
    </div>
  );
}
