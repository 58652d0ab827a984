import { Radio, Stack } from '@mantine/core';
import { codesOf, CONSENT } from '#core/vocabulary';
import type { Consent } from '#core/vocabulary';
import { useLabel, useText } from '../i18n/use-text';
import { LongText } from '../parts/long-text';

export interface ConsentValue {
  readonly consent: Consent | '';
  readonly overrideReason: string;
}

interface Props {
  readonly value: ConsentValue;
  readonly isAsked: boolean;
  readonly error?: string;
  readonly onChange: (part: Partial<ConsentValue>) => void;
}

const MOST = 10_000;
const LEAST = 5;

export const isConsentComplete = ({ consent, overrideReason }: ConsentValue): boolean =>
  consent === 'given' || (consent === 'overridden' && overrideReason.trim().length >= LEAST);

export const consentBody = ({ consent, overrideReason }: ConsentValue) => ({
  consent: consent === '' ? ('given' as const) : consent,
  ...(consent === 'overridden' ? { overrideReason: overrideReason.trim() } : {}),
});

/** Whether the family agreed that its data are shared; without, only with a reason that is kept. */
export function ConsentFields({ value, isAsked, error, onChange }: Props) {
  const t = useText('casework');
  const shell = useText('shell');
  const label = useLabel();
  const isTooShort = value.overrideReason.trim().length < LEAST;
  return (
    <>
      <Radio.Group
        label={t('act.consent')}
        required
        value={value.consent}
        error={isAsked && value.consent === '' ? t('act.missing') : undefined}
        onChange={(consent) => onChange({ consent: consent as Consent })}
      >
        <Stack gap={6} mt={6}>
          {codesOf(CONSENT).map((code) => (
            <Radio key={code} value={code} label={label(CONSENT[code])} />
          ))}
        </Stack>
      </Radio.Group>
      {value.consent === 'overridden' && (
        <LongText
          label={t('act.overrideReason')}
          description={t('act.overrideHelp')}
          required
          value={value.overrideReason}
          max={MOST}
          error={error ?? (isAsked && isTooShort ? shell('command.tooShort', { min: LEAST }) : undefined)}
          onText={(overrideReason) => onChange({ overrideReason })}
        />
      )}
    </>
  );
}
