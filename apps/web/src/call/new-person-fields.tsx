import { TextInput } from '@mantine/core';
import { useText } from '../i18n/use-text';
import { FIELD } from './focus';
import type { CallParts } from './use-call-parts';
import { VillageField } from './village-field';

const LONGEST_NAME = 300;
const LONGEST_NUMBER = 32;

/** Nobody was found: name, NIK and village as far as they are known. Nothing here holds up a complaint but the village. */
export function NewPersonFields({ parts }: { readonly parts: CallParts }) {
  const t = useText('call');
  const { value, set, filing } = parts;
  const side = value.kind === 'onBehalf' ? 'beneficiary' : 'reporter';
  return (
    <>
      <TextInput
        id={FIELD.name}
        label={t('caller.name')}
        value={value.name}
        maxLength={LONGEST_NAME}
        dir="auto"
        autoComplete="off"
        disabled={value.isAnonymous}
        error={filing.errorOf(`/${side}/name`)}
        onChange={({ currentTarget: { value: name } }) => set((before) => ({ ...before, name }))}
      />
      <TextInput
        label={t('caller.nik')}
        value={value.nik}
        maxLength={LONGEST_NUMBER}
        inputMode="numeric"
        autoComplete="off"
        disabled={value.isAnonymous}
        error={filing.errorOf(`/${side}/nik`)}
        onChange={({ currentTarget: { value: nik } }) => set((before) => ({ ...before, nik }))}
      />
      <VillageField parts={parts} />
    </>
  );
}
