import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { SEAT } from '#core/vocabulary';
import { useLabel, useText } from '../i18n/use-text';
import { Data } from '../parts/data';
import { Page } from '../parts/page';
import { QueryState } from '../parts/query-state';
import { useFormat } from '../parts/use-format';
import { useImbalance } from './admin-queries';
import classes from './admin.module.css';

/** What is out of balance, each with the page on which it is put right. */
export function ImbalancePage() {
  const t = useText('admin');
  const label = useLabel();
  const format = useFormat();
  return (
    <Page title={t('imbalance.title')}>
      <QueryState query={useImbalance()}>
        {({ asOf, unserved, vacancies, away, overloaded }) => (
          <>
            <p className={classes.quiet}>{t('imbalance.asOf', { when: format.instant(asOf) })}</p>
            <div className={classes.sections}>
              <Part name="unserved" count={unserved.length}>
                {unserved.map(({ code, name, positionId }) => (
                  <li key={code} className={classes.item} data-district={code}>
                    <span className={classes.grow}>
                      <Data>{name === '' ? code : name}</Data>
                    </span>
                    {positionId === undefined ? (
                      <Link to="/organisasi" search={{ region: code }}>
                        {t('imbalance.addPosition')}
                      </Link>
                    ) : (
                      <Link to="/organisasi/jabatan/$id" params={{ id: positionId }}>
                        {t('imbalance.assign')}
                      </Link>
                    )}
                  </li>
                ))}
              </Part>
              <Part name="away" count={away.length}>
                {away.map(({ userId, name, positionId, title, until, zone, openTasks }) => (
                  <li key={`${userId} ${positionId}`} className={classes.item}>
                    <span className={classes.grow}>
                      <Data>{name ?? title}</Data> · <Data>{title}</Data>
                    </span>
                    <span>
                      {t('imbalance.until', { when: format.day(until, zone) })} ·{' '}
                      {t('organisation.tasks', { count: openTasks })}
                    </span>
                    <Link to="/organisasi/jabatan/$id" params={{ id: positionId }} search={{ buka: 'pengganti' }}>
                      {t('imbalance.deputy')}
                    </Link>
                  </li>
                ))}
              </Part>
              <Part name="vacancies" count={vacancies.length}>
                {vacancies.map(({ positionId, title, seat, hasDeputy }) => (
                  <li key={positionId} className={classes.item}>
                    <span className={classes.grow}>
                      <Data>{title}</Data> · {label(SEAT[seat])} {hasDeputy && t('imbalance.hasDeputy')}
                    </span>
                    <Link to="/organisasi/jabatan/$id" params={{ id: positionId }}>
                      {t('imbalance.assign')}
                    </Link>
                  </li>
                ))}
              </Part>
              <Part name="overloaded" count={overloaded.length}>
                {overloaded.map(({ userId, name, title, openTasks, median }) => (
                  <li key={`${userId} ${title}`} className={classes.item}>
                    <span className={classes.grow}>
                      <Data>{name ?? title}</Data> · <Data>{title}</Data>
                    </span>
                    <span>{t('imbalance.load', { tasks: openTasks, median: format.number(median) })}</span>
                    <Link to="/organisasi/orang/$id" params={{ id: userId }}>
                      {t('imbalance.look')}
                    </Link>
                  </li>
                ))}
              </Part>
            </div>
          </>
        )}
      </QueryState>
    </Page>
  );
}

interface PartProps {
  readonly name: 'unserved' | 'vacancies' | 'away' | 'overloaded';
  readonly count: number;
  readonly children: ReactNode;
}

function Part({ name, count, children }: PartProps) {
  const t = useText('admin');
  const format = useFormat();
  return (
    <section aria-labelledby={name}>
      <h2 id={name}>
        {t(`imbalance.part.${name}`)} ({format.number(count)})
      </h2>
      <p className={classes.quiet}>{t(`imbalance.formula.${name}`)}</p>
      <ul className={classes.list}>{children}</ul>
    </section>
  );
}
