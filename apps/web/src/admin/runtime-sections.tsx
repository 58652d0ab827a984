import type { ReactNode } from 'react';
import { useText } from '../i18n/use-text';
import { Data } from '../parts/data';
import { useFormat } from '../parts/use-format';
import type { Runtime } from './admin-queries';
import classes from './admin.module.css';

interface Props {
  readonly runtime: Runtime;
}

/** What has been committed and not handed on yet. */
export function OutboxSection({ runtime: { outbox } }: Props) {
  const t = useText('admin');
  const format = useFormat();
  return (
    <section aria-labelledby="kotak-keluar">
      <h2 id="kotak-keluar">{t('runtime.outbox')}</h2>
      <p className={classes.quiet}>{t('runtime.outboxHelp')}</p>
      {outbox.length === 0 ? (
        <p>{t('runtime.outboxNone')}</p>
      ) : (
        <dl className={classes.facts}>
          {outbox.map(({ topic, rows, oldestSeconds, triedAgain }) => (
            <div key={topic} className={classes.fact} data-outbox={topic}>
              <dt>{t(`runtime.topic.${topic}`)}</dt>
              <dd>{t('runtime.waiting', { rows, age: format.length(oldestSeconds * 1_000), again: triedAgain })}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

/** Armed deadlines, open clocks, and whether everything that is open has one. */
export function ClocksSection({ runtime: { clocks, rescued, assisted } }: Props) {
  const t = useText('admin');
  const format = useFormat();
  const difference = clocks.expected - clocks.running;
  return (
    <section aria-labelledby="jam">
      <h2 id="jam">{t('runtime.clocks')}</h2>
      <dl className={classes.facts}>
        {(['armed', 'overdue', 'open', 'expected', 'running'] as const).map((name) => (
          <div key={name} className={classes.fact}>
            <dt>{t(`runtime.clock.${name}`)}</dt>
            <dd className={classes.figure}>{format.number(clocks[name])}</dd>
          </div>
        ))}
        <div className={classes.fact} data-difference={difference}>
          <dt>{t('runtime.clock.difference')}</dt>
          <dd className={difference === 0 ? classes.figure : classes.bad}>{format.number(difference)}</dd>
        </div>
        <div className={classes.fact}>
          <dt>{t('runtime.rescued')}</dt>
          <dd className={rescued === 0 ? classes.figure : classes.bad}>{format.number(rescued)}</dd>
        </div>
        <div className={classes.fact}>
          <dt>{t('runtime.assisted')}</dt>
          <dd className={classes.figure}>{format.number(assisted)}</dd>
        </div>
      </dl>
      <p className={classes.quiet}>{t('runtime.clocksHelp')}</p>
      {clocks.missing.length > 0 && (
        <>
          <h3>{t('runtime.missing')}</h3>
          <ul>
            {clocks.missing.map(({ stream, id }) => (
              <li key={id}>
                {t(`runtime.stream.${stream}`)} <Data>{id}</Data>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** Processes that do not move on, handed to the duty manager. */
export function StuckSection({ runtime: { stuck, temporalUi } }: Props) {
  const t = useText('admin');
  const format = useFormat();
  return (
    <section aria-labelledby="macet">
      <h2 id="macet">{t('runtime.stuck')}</h2>
      {stuck.length === 0 && <p>{t('runtime.stuckNone')}</p>}
      <ul className={classes.list}>
        {stuck.map(({ stream, id, activity, since, attempts, isHandedOver }) => (
          <li key={id} className={classes.item}>
            <span>
              {t(`runtime.stream.${stream}`)} <Data>{id}</Data>{' '}
              {temporalUi !== undefined && (
                <a href={`${temporalUi}/${encodeURIComponent(`${stream}/${id}`)}`} target="_blank" rel="noreferrer">
                  {t('runtime.inTemporal')}
                </a>
              )}
            </span>
            <span>
              <Data>{activity}</Data> {t('runtime.stuckSince', { when: format.instant(since), attempts })}
            </span>
            <span className={classes.note}>{t(isHandedOver ? 'runtime.handedOver' : 'runtime.notHandedOver')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Messages that fail, and the queue they wait in. */
export function MessagesSection({ runtime, children }: Props & { readonly children: ReactNode }) {
  const t = useText('admin');
  const format = useFormat();
  const { messagesWaiting, failing, queue } = runtime;
  return (
    <section aria-labelledby="pesan">
      <h2 id="pesan">{t('runtime.messages')}</h2>
      <dl className={classes.facts}>
        <div className={classes.fact}>
          <dt>{t('runtime.messagesWaiting')}</dt>
          <dd className={classes.figure}>{format.number(messagesWaiting)}</dd>
        </div>
        {queue &&
          (['waiting', 'active', 'delayed'] as const).map((name) => (
            <div key={name} className={classes.fact}>
              <dt>{t(`runtime.queue.${name}`)}</dt>
              <dd className={classes.figure}>{format.number(queue[name])}</dd>
            </div>
          ))}
      </dl>
      {!queue && <p>{t('runtime.queueAway')}</p>}
      <h3>{t('runtime.failing')}</h3>
      {failing.length === 0 && <p>{t('runtime.failingNone')}</p>}
      <ul>
        {failing.map(({ messageId, waitingSeconds }) => (
          <li key={messageId}>
            <Data>{messageId}</Data> {t('runtime.failingFor', { age: format.length(waitingSeconds * 1_000) })}
          </li>
        ))}
      </ul>
      {children}
    </section>
  );
}
