import { Link } from '@tanstack/react-router';
import { useText } from '../i18n/use-text';
import { Page } from '../parts/page';

interface Props {
  readonly number: string;
  readonly reply: string;
  readonly hasHome: boolean;
}

/** It has arrived: its number, and what happens now. */
export function Done({ number, reply, hasHome }: Props) {
  const t = useText('answer');
  return (
    <Page title={t('done.title')}>
      <p role="status">{t(reply === 'notOurs' ? 'done.declined' : 'done.answered', { number })}</p>
      <p>{t('done.next')}</p>
      {hasHome && (
        <p>
          <Link to="/hari-ini">{t('done.home')}</Link>
        </p>
      )}
    </Page>
  );
}
