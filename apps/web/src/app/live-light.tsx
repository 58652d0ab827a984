import { useLiveState } from '../api/live';
import { useOnline } from '../api/online';
import { useText } from '../i18n/use-text';
import { Icon } from '../parts/icon';
import classes from './layout.module.css';

/** Whether what is on the screen changes by itself. */
export function LiveLight() {
  const t = useText('shell');
  const isOnline = useOnline();
  const live = useLiveState();
  const state = isOnline ? live : 'offline';
  return (
    <span className={classes.live} role="status" title={t(`live.${state}Help`)} data-live={state}>
      <Icon name={state === 'live' ? 'full' : 'circle'} />
      {t(`live.${state}`)}
    </span>
  );
}
