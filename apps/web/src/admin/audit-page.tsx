import { Link, useSearch } from '@tanstack/react-router';
import { useText } from '../i18n/use-text';
import { Data } from '../parts/data';
import { EmptyState } from '../parts/empty-state';
import { IgnoredNote } from '../parts/ignored-note';
import { Page } from '../parts/page';
import { QueryState } from '../parts/query-state';
import { useFormat } from '../parts/use-format';
import { useAudit } from './admin-queries';
import type { AuditEntry } from './admin-queries';
import type { AuditSearch } from './admin-search';
import classes from './admin.module.css';
import { AuditActor } from './audit-actor';
import { AuditFilter } from './audit-filter';
import { useAuditWords } from './audit-words';

/** Who did what. To look is written down too. */
export function AuditPage() {
  const t = useText('admin');
  const shell = useText('shell');
  const { ignored, ...search } = useSearch({ from: '/audit' });
  const { actor, actorId } = search;
  return (
    <Page title={t('audit.title')}>
      <p className={classes.quiet}>{t('audit.intro')}</p>
      <IgnoredNote names={ignored?.map((name) => t(`audit.field.${name}`))}>
        <Link to="/audit" search={search}>
          {shell('ignored.clear')}
        </Link>
      </IgnoredNote>
      <AuditFilter key={JSON.stringify(search)} search={search} />
      {actor !== undefined && actorId === undefined ? (
        <AuditActor actor={actor} search={search}>
          {(found) => <Entries search={{ ...search, actorId: found }} />}
        </AuditActor>
      ) : (
        <Entries search={search} />
      )}
    </Page>
  );
}

function Entries({ search }: { readonly search: AuditSearch }) {
  const t = useText('admin');
  const { cursor, ...first } = search;
  return (
    <QueryState query={useAudit(search)}>
      {({ items, nextCursor }) => (
        <section aria-label={t('audit.list')}>
          {items.length === 0 && <EmptyState>{t('audit.none')}</EmptyState>}
          <ul className={classes.list}>
            {items.map((entry) => (
              <Entry key={entry.id} entry={entry} search={first} />
            ))}
          </ul>
          <div className={classes.pager}>
            {cursor !== undefined && (
              <Link to="/audit" search={first}>
                {t('first')}
              </Link>
            )}
            {nextCursor !== undefined && (
              <Link to="/audit" search={{ ...first, cursor: nextCursor }}>
                {t('next')}
              </Link>
            )}
          </div>
        </section>
      )}
    </QueryState>
  );
}

function Entry({ entry, search }: { readonly entry: AuditEntry; readonly search: AuditSearch }) {
  const t = useText('admin');
  const format = useFormat();
  const words = useAuditWords()(entry.action);
  const { at, actorId, actorKind, actorName, action, complaintId, complaintNumber, subjectId, detail } = entry;
  const about = complaintNumber ?? complaintId ?? subjectId;
  return (
    <li className={classes.item} data-action={action}>
      <span>{format.instant(at)}</span>
      <span className={classes.grow}>
        {actorKind === 'user' ? (
          <Link to="/audit" search={{ ...search, actor: actorName, actorId }}>
            <Data>{actorName ?? actorId}</Data>
          </Link>
        ) : (
          t(`audit.kind.${actorKind}`)
        )}{' '}
        {words}{' '}
        <small className={classes.quiet}>
          <Data>{action}</Data>
        </small>
      </span>
      <span className={classes.note}>
        {about !== undefined && (
          <Link to="/audit" search={{ ...search, about }}>
            <Data>{about}</Data>
          </Link>
        )}{' '}
        <Data>
          {[about === subjectId ? undefined : subjectId, detail].filter((text) => text !== undefined).join(' · ')}
        </Data>
      </span>
    </li>
  );
}
