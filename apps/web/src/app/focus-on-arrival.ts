import { useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';

const LOOK_MS = 50;
const PATIENCE_MS = 5_000;

/** Whoever goes to another page hears its heading next, unless the page put the focus into a field itself. */
export function useFocusOnArrival(): void {
  const path = useRouterState({ select: ({ resolvedLocation, location }) => (resolvedLocation ?? location).pathname });
  const before = useRef(path);
  useEffect(() => {
    if (before.current === path) return undefined;
    before.current = path;
    // The page may still be loading, the palette that led here still closing.
    const giveUpAtMs = performance.now() + PATIENCE_MS;
    const timer = setInterval(() => {
      const heading = document.querySelector<HTMLElement>('main h1');
      const isHere = document.querySelector('main :focus') !== null;
      if (isHere || performance.now() > giveUpAtMs) clearInterval(timer);
      else if (heading && !document.querySelector('[role="dialog"]')) heading.focus({ preventScroll: true });
    }, LOOK_MS);
    return () => clearInterval(timer);
  }, [path]);
}
