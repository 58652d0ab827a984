import { Checkbox, TextInput } from '@mantine/core';
import { useText } from '../i18n/use-text';
import classes from './call.module.css';
import type { CallDraft } from './call-draft';
import type { CallParts } from './use-call-parts';

const LONGEST_NUMBER = 32;
const LONGEST_WORDS = 200;

/** Where, when and with which words she may be reached; or never. Kept secret. */
export function SafeContactFields({ parts: { value, set, filing } }: { readonly parts: CallParts }) {
  const t = useText('call');
  const put = (part: Partial<CallDraft>): void => set((before) => ({ ...before, ...part }));
  return (
    <fieldset className={classes.facts}>
      <legend>{t('safe.title')}</legend>
      <TextInput
        label={t('caller.phone')}
        value={value.phone}
        maxLength={LONGEST_NUMBER}
        inputMode="tel"
        autoComplete="off"
        disabled={value.isAnonymous || value.isNeverSafe}
        error={filing.errorOf('/reporter/phone')}
        onChange={({ currentTarget }) => put({ phone: currentTarget.value })}
      />
      <div className={classes.hours}>
        <TextInput
          label={t('safe.from')}
          value={value.safeFrom}
          maxLength={2}
          inputMode="numeric"
          error={filing.errorOf('/safeContact/fromHour')}
          onChange={({ currentTarget }) => put({ safeFrom: currentTarget.value })}
        />
        <TextInput
          label={t('safe.until')}
          value={value.safeUntil}
          maxLength={2}
          inputMode="numeric"
          error={filing.errorOf('/safeContact/untilHour')}
          onChange={({ currentTarget }) => put({ safeUntil: currentTarget.value })}
        />
        <TextInput
          label={t('safe.words')}
          value={value.safeWords}
          maxLength={LONGEST_WORDS}
          dir="auto"
          error={filing.errorOf('/safeContact/words')}
          onChange={({ currentTarget }) => put({ safeWords: currentTarget.value })}
        />
      </div>
      <Checkbox
        size="md"
        label={t('safe.never')}
        checked={value.isNeverSafe}
        onChange={({ currentTarget }) => put({ isNeverSafe: currentTarget.checked })}
      />
    </fieldset>
  );
}
