import { Link } from '@tanstack/react-router';
import { useText } from '../i18n/use-text';
import classes from './casework.module.css';

interface Props {
  readonly to: '/kasus' | '/rujukan';
  readonly search: { readonly cursor?: string };
  readonly nextCursor?: string;
}

export function Pager({ to, search: { cursor, ...first }, nextCursor }: Props) {
  const t = useText('casework');
  return (
    <div className={classes.pager}>
      {cursor !== undefined && (
        <Link to={to} search={first}>
          {t('cases.first')}
        </Link>
      )}
      {nextCursor !== undefined && (
        <Link to={to} search={{ ...first, cursor: nextCursor }}>
          {t('cases.next')}
        </Link>
      )}
    </div>
  );
}
