import './csp';
import './app/mantine-styles';
import './app/app.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Providers } from './app/providers';
import { findRememberedHome } from './app/remembered-home';
import { router } from './app/router';
import { startLanguage } from './i18n/i18n';
import { dropOldDrafts } from './parts/draft-store';
import { startShortcuts } from './parts/shortcut';

dropOldDrafts();
startShortcuts();
const home = findRememberedHome();
if (home !== null) void router.preloadRoute({ to: home });
await startLanguage();

const root = document.getElementById('root');
if (!root) throw new Error('start the page: it has no root');
createRoot(root).render(
  <StrictMode>
    <Providers />
  </StrictMode>,
);
