import type { Duration } from '../calendar/duration';
import type { Instant } from '../calendar/instant';
import type { GrantedExtension } from '../sla/extension';
import type { ExtendedLimit, ExtensionReason } from '../vocabulary';
import type { Complaint, RoutedTask } from './complaint';

/** More time that was asked for and is not decided on. */
export interface AskedExtension {
  readonly of: ExtendedLimit;
  readonly reason: ExtensionReason;
  readonly byId: string;
  readonly askedAt: Instant;
  readonly textId: string;
  readonly duration: Duration;
  readonly norm?: string;
  /** Of a party's limit. */
  readonly partyTaskId?: string;
  /** The task of whoever decides. */
  readonly approvalTaskId: string;
}

export type ExtensionEvent =
  | {
      readonly type: 'extensionAsked';
      readonly at: Instant;
      readonly byId: string;
      readonly of: ExtendedLimit;
      readonly reason: ExtensionReason;
      readonly duration: Duration;
      readonly norm?: string;
      readonly partyTaskId?: string;
      readonly textId: string;
      /** The approval alone. */
      readonly tasks: readonly [RoutedTask];
    }
  /** `byId` approved what `askedById` had asked for. `dueAt`: the new date, at the latest while the clock stands still. */
  | {
      readonly type: 'limitExtended';
      readonly at: Instant;
      readonly byId: string;
      readonly askedById: string;
      readonly of: ExtendedLimit;
      readonly reason: ExtensionReason;
      readonly duration: Duration;
      readonly norm?: string;
      readonly partyTaskId?: string;
      readonly dueAt: Instant;
      /** Of a legal limit: the one that ends first from now on. */
      readonly ceilingNorm?: string;
    }
  | { readonly type: 'extensionRefused'; readonly at: Instant; readonly byId: string; readonly textId?: string }
  /** The limit has passed, or the ceiling leaves no room any more: nothing changes. `byId`: somebody approved it, too late. */
  | { readonly type: 'extensionLapsed'; readonly at: Instant; readonly byId?: string };

/** A complaint after something was said of more time. */
export function withExtension(complaint: Complaint, event: ExtensionEvent): Complaint {
  switch (event.type) {
    case 'extensionAsked': {
      const { type: _type, at: askedAt, tasks, ...asked } = event;
      return { ...complaint, extensionAsked: { ...asked, askedAt, approvalTaskId: tasks[0].taskId } };
    }
    case 'extensionRefused':
    case 'extensionLapsed':
      return { ...complaint, extensionAsked: undefined };
    case 'limitExtended':
      return {
        ...complaint,
        ...datesAfter(complaint, event),
        extensionAsked: undefined,
        extensions: [...(complaint.extensions ?? []), grantedBy(event)],
      };
  }
}

const datesAfter = (
  complaint: Complaint,
  { of, dueAt, ceilingNorm }: Extract<ExtensionEvent, { type: 'limitExtended' }>,
): Partial<Complaint> => {
  switch (of) {
    case 'target':
      return { targetDueAt: dueAt };
    case 'norm':
      return { ceilingDueAt: dueAt, ceilingNorm: ceilingNorm ?? complaint.ceilingNorm };
    case 'party':
      return {};
  }
};

/** What was given by an event, as clocks and the family are told of it. */
export const grantedBy = ({
  at: grantedAt,
  byId: approverId,
  askedById,
  of,
  reason,
  duration,
  norm,
  partyTaskId,
}: Extract<ExtensionEvent, { type: 'limitExtended' }>): GrantedExtension => ({
  of,
  duration,
  reason,
  grantedAt,
  approverId,
  askedById,
  norm,
  partyTaskId,
});
