import '@mantine/spotlight/styles.css';
import { createSpotlight, Spotlight, type SpotlightActionData } from '@mantine/spotlight';
import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useSession } from '../api/session';
import { switchLanguage } from '../i18n/i18n';
import { useText } from '../i18n/use-text';
import { usePaletteCommands } from '../parts/palette-commands';
import { navItemsOf } from './nav-items';

const [store, palette] = createSpotlight();

/** Every page of the menu, what the present page offers, and the language. */
export function Palette({ asked }: { readonly asked: number }) {
  const t = useText('shell');
  const session = useSession();
  const navigate = useNavigate();
  const ofPage = usePaletteCommands();
  useEffect(() => palette.open(), [asked]);
  const actions: SpotlightActionData[] = [
    ...ofPage.map(({ label, run }) => ({ id: label, label, onClick: run })),
    ...navItemsOf(session).map(({ to, label }) => ({
      id: to,
      label: t('palette.go', { page: t(`nav.${label}`) }),
      onClick: () => void navigate({ to }),
    })),
    { id: 'id', label: t('palette.toIndonesian'), onClick: () => void switchLanguage('id') },
    { id: 'en', label: t('palette.toEnglish'), onClick: () => void switchLanguage('en') },
  ];
  return (
    <Spotlight
      store={store}
      actions={actions}
      shortcut={null}
      highlightQuery
      nothingFound={t('palette.nothing')}
      searchProps={{ placeholder: t('palette.placeholder'), 'aria-label': t('palette.open') }}
    />
  );
}
