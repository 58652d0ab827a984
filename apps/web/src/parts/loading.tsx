import { Loader } from '@mantine/core';
import { useText } from '../i18n/use-text';

/** Says so to those who cannot see it turn. */
export function Loading() {
  const t = useText('shell');
  return (
    <div role="status" style={{ display: 'flex', alignItems: 'center', gap: 8, padding: 16 }}>
      <Loader size="sm" aria-hidden />
      {t('state.loading')}
    </div>
  );
}
