import type { ReactNode } from 'react';
import { useText } from '../i18n/use-text';
import { Data } from '../parts/data';
import { useFormat } from '../parts/use-format';
import type { Runtime } from './admin-queries';
import classes from './admin.module.css';

interface Props {
  readonly exports: Runtime['exports'];
  readonly children: ReactNode;
}

/** Files that are made in the background: how many, how old, and which were given up. */
export function ExportsSection({ exports, children }: Props) {
  const t = useText('admin');
  const format = useFormat();
  const { failed, oldestSeconds } = exports;
  return (
    <section aria-labelledby="berkas">
      <h2 id="berkas">{t('runtime.exports.title')}</h2>
      <dl className={classes.facts}>
        {(['waiting', 'running', 'left', 'refused'] as const).map((name) => (
          <div key={name} className={classes.fact} data-exports={name}>
            <dt>{t(`runtime.exports.${name}`)}</dt>
            <dd className={name === 'left' && exports.left > 0 ? classes.bad : classes.figure}>
              {format.number(exports[name])}
            </dd>
          </div>
        ))}
        {oldestSeconds > 0 && (
          <div className={classes.fact}>
            <dt>{t('runtime.exports.oldest')}</dt>
            <dd className={classes.figure}>{format.length(oldestSeconds * 1_000)}</dd>
          </div>
        )}
      </dl>
      <h3>{t('runtime.exports.failed')}</h3>
      {failed.length === 0 && <p>{t('runtime.exports.failedNone')}</p>}
      <ul>
        {failed.map(({ exportId, waitingSeconds }) => (
          <li key={exportId}>
            <Data>{exportId}</Data> {t('runtime.exports.failedFor', { age: format.length(waitingSeconds * 1_000) })}
          </li>
        ))}
      </ul>
      {children}
    </section>
  );
}
