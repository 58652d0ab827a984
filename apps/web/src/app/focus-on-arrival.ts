import { useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';

/** Whoever goes to another page hears its heading next, unless the page put the focus into a field itself. */
export function useFocusOnArrival(): void {
  const path = useRouterState({ select: ({ resolvedLocation, location }) => (resolvedLocation ?? location).pathname });
  const before = useRef(path);
  useEffect(() => {
    if (before.current === path) return undefined;
    before.current = path;
    // A page that is loaded when it is first visited is not there yet.
    const frame = requestAnimationFrame(() => {
      const main = document.querySelector('main');
      if (!main || main.querySelector(':focus') || document.querySelector('[role="dialog"] :focus')) return;
      (main.querySelector('h1') ?? main).focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [path]);
}
