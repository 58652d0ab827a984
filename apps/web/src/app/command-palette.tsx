import { lazy, Suspense, useState } from 'react';
import { useText } from '../i18n/use-text';
import { useShortcut } from '../parts/shortcut';

const Palette = lazy(async () => ({ default: (await import('./palette')).Palette }));

/** Ctrl+K. Loaded when somebody first asks for it. */
export function CommandPalette() {
  const t = useText('shell');
  const [asked, setAsked] = useState(0);
  useShortcut('Ctrl+K', t('keys.palette'), () => setAsked((count) => count + 1), 'anywhere');
  return asked > 0 ? (
    <Suspense>
      <Palette asked={asked} />
    </Suspense>
  ) : null;
}
