import type { ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
  /** Somebody's own text: may be long, may run from right to left, may hold anything. */
  readonly isFreeText?: true;
  readonly className?: string;
}

/** What is data and not a text of ours: names, numbers, what people wrote. Never translated, broken where it is too long. */
export const Data = ({ children, isFreeText, className }: Props) => (
  <span
    translate="no"
    dir="auto"
    className={className}
    style={{ overflowWrap: 'anywhere', whiteSpace: isFreeText ? 'pre-wrap' : undefined, unicodeBidi: 'isolate' }}
  >
    {children}
  </span>
);
