import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { INSTITUTION_KIND, POSITION_STATE, ROLE, SEAT } from '#core/vocabulary';
import { useLabel, useText } from '../i18n/use-text';
import { Data } from '../parts/data';
import { EmptyState } from '../parts/empty-state';
import { QueryState } from '../parts/query-state';
import { useInstitutions, usePositions, useUsers } from './admin-queries';
import type { OrganisationSearch } from './admin-search';
import classes from './admin.module.css';
import type { ChangeAct } from './change-dialog';

interface Props {
  readonly search: OrganisationSearch;
}

export function PositionList({ search }: Props) {
  const t = useText('admin');
  const label = useLabel();
  return (
    <QueryState query={usePositions(search)}>
      {({ items, nextCursor }) => (
        <section aria-label={t('organisation.list.jabatan')}>
          {items.length === 0 && <EmptyState>{t('organisation.none')}</EmptyState>}
          <ul className={classes.list}>
            {items.map(({ id, title, seat, state, holderName, deputyName, openTasks }) => (
              <li key={id} className={classes.item} data-position={id}>
                <span className={classes.grow}>
                  <Link to="/organisasi/jabatan/$id" params={{ id }}>
                    <Data>{title}</Data>
                  </Link>{' '}
                  · {label(SEAT[seat])}
                </span>
                <span>
                  {label(POSITION_STATE[state])} {holderName && <Data>{holderName}</Data>}
                  {deputyName && (
                    <>
                      {' '}
                      · {t('organisation.deputy')} <Data>{deputyName}</Data>
                    </>
                  )}
                </span>
                <span>{t('organisation.tasks', { count: openTasks })}</span>
              </li>
            ))}
          </ul>
          <Pages search={search} nextCursor={nextCursor} />
        </section>
      )}
    </QueryState>
  );
}

export function UserList({ search }: Props) {
  const t = useText('admin');
  const label = useLabel();
  return (
    <QueryState query={useUsers(search)}>
      {({ items, nextCursor }) => (
        <section aria-label={t('organisation.list.orang')}>
          {items.length === 0 && <EmptyState>{t('organisation.none')}</EmptyState>}
          <ul className={classes.list}>
            {items.map(({ id, name, login, isActive, roles, positions }) => (
              <li key={id} className={classes.item} data-user={id}>
                <span className={classes.grow}>
                  <Link to="/organisasi/orang/$id" params={{ id }}>
                    <Data>{name ?? login}</Data>
                  </Link>{' '}
                  <Data>{login}</Data>
                </span>
                <span>
                  {roles.length === 0 ? t('user.noRoles') : roles.map((role) => label(ROLE[role])).join(', ')}
                </span>
                <span>
                  {isActive ? null : t('user.inactive')} <Data>{positions.map(({ title }) => title).join(', ')}</Data>
                </span>
              </li>
            ))}
          </ul>
          <Pages search={search} nextCursor={nextCursor} />
        </section>
      )}
    </QueryState>
  );
}

export function InstitutionList({ search, onAct }: Props & { readonly onAct: (act: ChangeAct) => void }) {
  const t = useText('admin');
  const label = useLabel();
  return (
    <QueryState query={useInstitutions(search)}>
      {({ items, nextCursor }) => (
        <section aria-label={t('organisation.list.lembaga')}>
          {items.length === 0 && <EmptyState>{t('organisation.none')}</EmptyState>}
          <ul className={classes.list}>
            {items.map(({ id, version, name, kind, parentName, regionName, until, positions }) => (
              <li key={id} className={classes.item}>
                <span className={classes.grow}>
                  <Data>{name}</Data> · {label(INSTITUTION_KIND[kind])} {regionName && <Data>{regionName}</Data>}
                </span>
                <span>
                  {parentName && <Data>{parentName}</Data>} {t('organisation.positions', { count: positions })}
                </span>
                {until === undefined && positions === 0 && (
                  <Button
                    variant="default"
                    size="sm"
                    onClick={() =>
                      onAct({
                        title: t('act.closeInstitution'),
                        path: '/api/v1/admin/institutions/{id}/actions/close',
                        id,
                        version,
                        fields: [{ name: 'on', label: t('field.on'), isRequired: true, input: { type: 'date' } }],
                      })
                    }
                  >
                    {t('act.closeInstitution')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
          <Pages search={search} nextCursor={nextCursor} />
        </section>
      )}
    </QueryState>
  );
}

function Pages({ search: { cursor, ...first }, nextCursor }: Props & { readonly nextCursor?: string }) {
  const t = useText('admin');
  return (
    <div className={classes.pager}>
      {cursor !== undefined && (
        <Link to="/organisasi" search={first}>
          {t('first')}
        </Link>
      )}
      {nextCursor !== undefined && (
        <Link to="/organisasi" search={{ ...first, cursor: nextCursor }}>
          {t('next')}
        </Link>
      )}
    </div>
  );
}
