import type { ReactNode } from 'react';
import { WhyDate } from './why-date';

interface Props {
  /** Left out where no clock set the date, or none that the reader may ask about. */
  readonly deadlineId?: string;
  /** What the date is of, for whoever does not see where it stands. */
  readonly of: string;
  readonly children: ReactNode;
}

/** A due date in words, with the answer to why it is that one behind it. */
export function DueText({ deadlineId, of, children }: Props) {
  return (
    <>
      <span data-due={deadlineId ?? ''}>{children}</span>
      {deadlineId !== undefined && <WhyDate deadlineId={deadlineId} of={of} />}
    </>
  );
}
