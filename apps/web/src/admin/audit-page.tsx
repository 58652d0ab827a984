import { Button, TextInput } from '@mantine/core';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useText } from '../i18n/use-text';
import { Data } from '../parts/data';
import { EmptyState } from '../parts/empty-state';
import { Page } from '../parts/page';
import { QueryState } from '../parts/query-state';
import { useFormat } from '../parts/use-format';
import { useAudit } from './admin-queries';
import { readAuditSearch } from './admin-search';
import type { AuditSearch } from './admin-search';
import classes from './admin.module.css';

const FIELDS = ['actorId', 'subjectId', 'action', 'from', 'to'] as const;

/** Who did what. To look is written down too. */
export function AuditPage() {
  const t = useText('admin');
  const search = useSearch({ from: '/audit' });
  return (
    <Page title={t('audit.title')}>
      <p className={classes.quiet}>{t('audit.intro')}</p>
      <Filter key={JSON.stringify(search)} search={search} />
      <Entries search={search} />
    </Page>
  );
}

function Filter({ search }: { readonly search: AuditSearch }) {
  const t = useText('admin');
  const navigate = useNavigate();
  const [values, setValues] = useState<Readonly<Record<string, string | undefined>>>({ ...search });
  return (
    <form
      className={classes.filters}
      onSubmit={(event) => {
        event.preventDefault();
        void navigate({ to: '/audit', search: readAuditSearch({ ...values, cursor: undefined }) });
      }}
    >
      {FIELDS.map((name) => (
        <TextInput
          key={name}
          type={name === 'from' || name === 'to' ? 'date' : 'text'}
          label={t(`audit.field.${name}`)}
          value={values[name] ?? ''}
          onChange={({ currentTarget: { value } }) => setValues((before) => ({ ...before, [name]: value }))}
        />
      ))}
      <Button type="submit" variant="default">
        {t('organisation.find')}
      </Button>
    </form>
  );
}

function Entries({ search }: { readonly search: AuditSearch }) {
  const t = useText('admin');
  const format = useFormat();
  const { cursor, ...first } = search;
  return (
    <QueryState query={useAudit(search)}>
      {({ items, nextCursor }) => (
        <section aria-label={t('audit.list')}>
          {items.length === 0 && <EmptyState>{t('audit.none')}</EmptyState>}
          <ul className={classes.list}>
            {items.map(({ id, at, actorId, actorKind, actorName, action, complaintId, subjectId, detail }) => (
              <li key={id} className={classes.item} data-action={action}>
                <span>{format.instant(at)}</span>
                <span className={classes.grow}>
                  {actorKind === 'user' ? (
                    <Link to="/audit" search={{ ...first, actorId }}>
                      <Data>{actorName ?? actorId}</Data>
                    </Link>
                  ) : (
                    t(`audit.kind.${actorKind}`)
                  )}{' '}
                  <Data>{action}</Data>
                </span>
                <span className={classes.note}>
                  <Data>{[subjectId ?? complaintId, detail].filter((text) => text !== undefined).join(' · ')}</Data>
                </span>
              </li>
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
