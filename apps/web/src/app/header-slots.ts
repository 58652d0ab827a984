import { type ComponentType, lazy } from 'react';
import { CallState } from '../call/call-state';

export interface HeaderSlots {
  /** One search box for everything, in the middle of the header. */
  readonly Search?: ComponentType;
  /** Timer and state of the running call, on the right. */
  readonly CallState?: ComponentType;
}

/** A component that is loaded when it is first shown. */
export const later = (load: () => Promise<ComponentType>): ComponentType =>
  lazy(async () => ({ default: await load() }));

/** What slices put into the header. */
export const headerSlots: HeaderSlots = {
  // Small, and not later: its key works from the first moment on.
  CallState,
};
