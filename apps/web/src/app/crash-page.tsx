import { Button } from '@mantine/core';
import { useText } from '../i18n/use-text';
import { Page } from '../parts/page';

export function CrashPage() {
  const t = useText('shell');
  return (
    <Page title={t('state.crash')}>
      <p role="alert">{t('state.crashHelp')}</p>
      <Button onClick={() => location.reload()}>{t('state.reload')}</Button>
    </Page>
  );
}
