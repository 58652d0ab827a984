import { NativeSelect } from '@mantine/core';
import { codesOf, LATE_CAUSE } from '#core/vocabulary';
import { useLabel, useText } from '../i18n/use-text';

interface Props {
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (cause: string) => void;
}

/** Why the answer comes late, in one of the words for it. */
export function LateCauseField({ value, error, onChange }: Props) {
  const t = useText('answer');
  const label = useLabel();
  return (
    <NativeSelect
      required
      label={t('cause')}
      description={t('causeHelp')}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      error={error}
      data={[
        { value: '', label: '' },
        ...codesOf(LATE_CAUSE).map((code) => ({ value: code, label: label(LATE_CAUSE[code]) })),
      ]}
    />
  );
}
