import { Checkbox, Stack } from '@mantine/core';
import { DOCUMENT } from '#core/vocabulary';
import type { DocumentCode } from '#core/vocabulary';
import { useLabel, useText } from '../i18n/use-text';

interface Props {
  readonly offered: readonly DocumentCode[];
  readonly value: readonly DocumentCode[];
  readonly onChange: (documents: readonly DocumentCode[]) => void;
  readonly error?: string;
}

export function DocumentBoxes({ offered, value, onChange, error }: Props) {
  const t = useText('acts');
  const label = useLabel();
  return (
    <Checkbox.Group
      label={t('ask.documents')}
      required
      value={[...value]}
      onChange={(codes) => onChange(offered.filter((code) => codes.includes(code)))}
      error={error}
    >
      <Stack gap={6} mt={6}>
        {offered.map((code) => (
          <Checkbox key={code} value={code} label={label(DOCUMENT[code])} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
