import { Link } from '@tanstack/react-router';
import { useText } from '../i18n/use-text';
import { Page } from '../parts/page';
import type { ReplyOutcome } from './use-reply';

interface Props {
  readonly number: string;
  readonly outcome: ReplyOutcome;
  readonly hasHome: boolean;
}

/** It has arrived: its number, and what happens now. */
export function Done({ number, outcome, hasHome }: Props) {
  const t = useText('answer');
  return (
    <Page title={t('done.title')}>
      <p role="status">{t(`done.${outcome}`, { number })}</p>
      <p>{t('done.next')}</p>
      {hasHome && (
        <p>
          <Link to="/hari-ini">{t('done.home')}</Link>
        </p>
      )}
    </Page>
  );
}
