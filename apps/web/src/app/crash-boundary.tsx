import { Component, type ReactNode } from 'react';
import { CrashPage } from './crash-page';

interface State {
  readonly hasCrashed: boolean;
}

/** The last net: whatever breaks above the pages ends in a page that says what to do. */
export class CrashBoundary extends Component<{ readonly children: ReactNode }, State> {
  override readonly state: State = { hasCrashed: false };

  static getDerivedStateFromError(): State {
    return { hasCrashed: true };
  }

  override render(): ReactNode {
    return this.state.hasCrashed ? <CrashPage /> : this.props.children;
  }
}
