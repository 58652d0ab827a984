import type { ReactNode } from 'react';
import { useText } from '../i18n/use-text';

interface Props {
  /** Why there is nothing, and what to do about it. */
  readonly children?: ReactNode;
}

export function EmptyState({ children }: Props) {
  const t = useText('shell');
  return (
    <div style={{ padding: '24px 16px', textAlign: 'center', color: 'var(--mantine-color-dimmed)' }}>
      {children ?? t('state.empty')}
    </div>
  );
}
