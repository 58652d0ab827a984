import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useSession } from '../api/session';
import { useText } from '../i18n/use-text';
import { registerKeys } from '../parts/shortcut';
import { navItemsOf } from './nav-items';

/** `g` and a letter go to a page of the menu. */
export function useGlobalKeys(): void {
  const t = useText('shell');
  const session = useSession();
  const navigate = useNavigate();
  useEffect(() => {
    const places = navItemsOf(session).filter(({ keys }) => keys !== undefined);
    return registerKeys(
      places.map(({ keys = '', label, to }) => ({
        keys,
        label: t('palette.go', { page: t(`nav.${label}`) }),
        scope: 'anywhere',
        run: () => void navigate({ to }),
      })),
    );
  }, [t, session, navigate]);
}
