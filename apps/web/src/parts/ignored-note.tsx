import { Alert } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText } from '../i18n/use-text';

interface Props {
  /** As people call them; nothing is said when left out. */
  readonly names?: readonly string[];
  /** The link to the address without them. */
  readonly children: ReactNode;
}

/** The address asked for filters that are none any more: what is shown is shown without them, and that is said. */
export function IgnoredNote({ names, children }: Props) {
  const t = useText('shell');
  if (!names) return undefined;
  return (
    <Alert role="alert" color="orange" variant="outline" title={t('ignored.title')} mb="md">
      <p>{t('ignored.help', { names: names.join(', ') })}</p>
      {children}
    </Alert>
  );
}
