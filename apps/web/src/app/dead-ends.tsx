import { Link } from '@tanstack/react-router';
import { useText } from '../i18n/use-text';
import { Page } from '../parts/page';

export function NotFoundPage() {
  const t = useText('shell');
  return (
    <Page title={t('state.notFound')}>
      <p>{t('state.notFoundHelp')}</p>
      <Link to="/">{t('state.toHome')}</Link>
    </Page>
  );
}

export function ForbiddenPage() {
  const t = useText('shell');
  return (
    <Page title={t('state.forbidden')}>
      <p>{t('state.forbiddenHelp')}</p>
      <Link to="/">{t('state.toHome')}</Link>
    </Page>
  );
}
