import type { ReactNode } from 'react';
import classes from './monitor.module.css';

/** A wide table moves in itself; by keyboard too, and so it takes the focus (WCAG 2.1.1). */
export const ScrollBox = ({ labelledBy, children }: { readonly labelledBy: string; readonly children: ReactNode }) => (
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
  <div className={classes.scroll} role="region" aria-labelledby={labelledBy} tabIndex={0}>
    {children}
  </div>
);
