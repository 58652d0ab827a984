import { useEffect, useState } from 'react';
import { businessNow } from '../api/clock';
import { useText } from '../i18n/use-text';
import { Data } from '../parts/data';
import { Icon } from '../parts/icon';
import classes from './call.module.css';

const TICK_MS = 1_000;

/** How long she has been on the line. */
export function CallTimer({ startedAt }: { readonly startedAt: string }) {
  const t = useText('call');
  const [now, setNow] = useState(businessNow);
  useEffect(() => {
    const timer = setInterval(() => setNow(businessNow()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  const seconds = Math.max(0, Math.floor((now - Date.parse(startedAt)) / 1_000));
  const text = `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`;
  return (
    <span className={classes.timer} role="timer" aria-label={t('timer')}>
      <Icon name="full" /> <Data>{text}</Data> {t('onCall')}
    </span>
  );
}
