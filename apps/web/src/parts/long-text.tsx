import { Textarea, type TextareaProps } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../i18n/use-text';

interface Props extends Omit<TextareaProps, 'onChange' | 'value' | 'error' | 'maxLength'> {
  readonly value: string;
  readonly onText: (value: string) => void;
  /** Of the server's rule. */
  readonly max: number;
  readonly error?: string;
}

/** Takes no more than the server does, says so, and stays alive when somebody pastes a whole book. */
export function LongText({ value, onText, max, error, ...rest }: Props) {
  const t = useText('shell');
  const [isCut, setCut] = useState(false);
  const take = (text: string): void => {
    setCut(text.length > max);
    onText(text.slice(0, max));
  };
  return (
    <Textarea
      autosize
      minRows={3}
      maxRows={10}
      {...rest}
      value={value}
      dir="auto"
      error={error ?? (isCut ? t('command.cut', { max }) : undefined)}
      onChange={({ currentTarget }) => take(currentTarget.value)}
      onPaste={(event) => {
        const pasted = event.clipboardData.getData('text');
        if (pasted.length <= max) return;
        // The browser would lay out all of it before we could cut it.
        event.preventDefault();
        const { selectionStart, selectionEnd } = event.currentTarget;
        const room = max - (value.length - (selectionEnd - selectionStart));
        take(value.slice(0, selectionStart) + pasted.slice(0, Math.max(0, room)) + value.slice(selectionEnd));
        setCut(true);
      }}
    />
  );
}
