import { Button } from '@mantine/core';
import { LETTER_KIND } from '#core/vocabulary';
import type { LetterKind } from '#core/vocabulary';
import { useLabel, useText } from '../i18n/use-text';

interface Props {
  readonly kind: LetterKind;
  readonly isBusy: boolean;
  readonly onPrint: () => void;
}

export function LetterButton({ kind, isBusy, onPrint }: Props) {
  const t = useText('answer');
  const label = useLabel();
  return (
    <Button
      variant="default"
      size="compact-sm"
      data-letter={kind}
      aria-busy={isBusy}
      onClick={() => !isBusy && onPrint()}
    >
      {t('letter', { kind: label(LETTER_KIND[kind]) })}
    </Button>
  );
}
