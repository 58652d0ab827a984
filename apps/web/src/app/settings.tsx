import { SegmentedControl, Switch } from '@mantine/core';
import { LANGUAGES, switchLanguage } from '../i18n/i18n';
import { useLanguage, useText } from '../i18n/use-text';
import { switchSingleKeys, useSingleKeys } from '../parts/shortcut';

/** Language and single keys: kept on this device. */
export function Settings() {
  const t = useText('shell');
  const language = useLanguage();
  const isOn = useSingleKeys();
  return (
    <div style={{ display: 'grid', gap: 12, maxWidth: 420 }}>
      <SegmentedControl
        aria-label={t('user.language')}
        value={language}
        data={LANGUAGES.map((value) => ({ value, label: t(`user.languageOf.${value}`) }))}
        onChange={(value) => void switchLanguage(value)}
      />
      <Switch
        checked={isOn}
        label={t('user.singleKeys')}
        description={t('user.singleKeysHelp')}
        onChange={({ currentTarget }) => switchSingleKeys(currentTarget.checked ? 'on' : 'off')}
      />
    </div>
  );
}
