import { useNavigate, useRouterState } from '@tanstack/react-router';
import { useMay } from '../api/session';
import { useText } from '../i18n/use-text';
import { useShortcut } from '../parts/shortcut';
import { focusSearch } from './focus';

/** F2 works from anywhere: it begins a call, or goes back to the one that runs. */
export function CallState() {
  return useMay()('call:take') ? <NewCallKey /> : null;
}

function NewCallKey() {
  const t = useText('call');
  const navigate = useNavigate();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  useShortcut(
    'F2',
    t('keys.newCall'),
    () => {
      if (path === '/panggilan') focusSearch();
      void navigate({ to: '/panggilan', search: { mulai: true } });
    },
    'anywhere',
  );
  return null;
}
