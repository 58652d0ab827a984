import { useText } from '../i18n/use-text';
import { LongText } from './long-text';

/** Of the server's rule for a reason. */
const LEAST = 3;
const MOST = 10_000;

export const isReason = (text: string): boolean => text.trim().length >= LEAST;

interface Props {
  readonly value: string;
  /** Left out, it is asked for as "reason". */
  readonly label?: string;
  /** Somebody has tried to send it: now it is said what is missing. */
  readonly isAsked: boolean;
  /** What the server says of it. */
  readonly error?: string;
  readonly onText: (value: string) => void;
}

/** Why something is done: nothing is done before it is told. */
export function ReasonField({ value, label, isAsked, error, onText }: Props) {
  const t = useText('shell');
  return (
    <LongText
      label={label ?? t('command.reason')}
      required
      value={value}
      max={MOST}
      error={error ?? (isAsked && !isReason(value) ? t('command.tooShort', { min: LEAST }) : undefined)}
      onText={onText}
    />
  );
}
