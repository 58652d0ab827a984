import { Button } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { LEAVE_STATE, ROLE } from '#core/vocabulary';
import { useLabel, useText } from '../i18n/use-text';
import { Data } from '../parts/data';
import { Page } from '../parts/page';
import { QueryState } from '../parts/query-state';
import { useFormat } from '../parts/use-format';
import { useUser } from './admin-queries';
import type { UserDetail } from './admin-queries';
import classes from './admin.module.css';
import { AssignmentList } from './assignment-list';
import { ChangeDialog } from './change-dialog';
import type { ChangeAct } from './change-dialog';
import { ChangeHistory } from './change-history';

/** Somebody: where she sits, when she is away, and what was decided about it. */
export function UserPage() {
  const t = useText('admin');
  const { id } = useParams({ from: '/organisasi/orang/$id' });
  const query = useUser(id);
  return (
    <Page
      title={t('user.title')}
      aside={
        <Link to="/organisasi" search={{ daftar: 'orang' }}>
          {t('user.back')}
        </Link>
      }
    >
      <QueryState query={query}>{(user) => <User user={user} />}</QueryState>
    </Page>
  );
}

function User({ user }: { readonly user: UserDetail }) {
  const t = useText('admin');
  const label = useLabel();
  const format = useFormat();
  const [act, setAct] = useState<ChangeAct>();
  const { id, version, name, login, isActive, roles, assignments, leaves, changes } = user;
  return (
    <>
      <h2>
        <Data>{name ?? login}</Data> <Data>{`(${login})`}</Data>
      </h2>
      <p>
        {isActive ? t('user.active') : t('user.inactive')} ·{' '}
        {roles.length === 0 ? t('user.noRoles') : roles.map((role) => label(ROLE[role])).join(', ')}
      </p>
      <UserActs user={user} onAct={setAct} />
      <div className={classes.columns}>
        <section aria-labelledby="penempatan">
          <h2 id="penempatan">{t('organisation.assignments')}</h2>
          <AssignmentList items={assignments} of="user" onAct={setAct} />
        </section>
        <section aria-labelledby="cuti">
          <h2 id="cuti">{t('user.leaves')}</h2>
          {leaves.length === 0 && <p>{t('user.noLeaves')}</p>}
          <ul className={classes.list}>
            {leaves.map((leave) => (
              <li key={leave.id} className={classes.item} data-leave={leave.id} data-state={leave.state}>
                <span className={classes.grow}>
                  {t('user.days', { from: format.day(noonOf(leave.from)), to: format.day(noonOf(leave.to)) })} ·{' '}
                  {label(LEAVE_STATE[leave.state])} {leave.deputyName && <Data>{leave.deputyName}</Data>}
                </span>
                {leave.allowed.includes('cancel') && (
                  <Button
                    variant="default"
                    size="sm"
                    onClick={() =>
                      setAct({
                        title: t('act.cancelLeave'),
                        help: t('act.cancelLeaveHelp'),
                        path: '/api/v1/admin/leaves/{id}/actions/cancel',
                        id: leave.id,
                        version: leave.version,
                        fields: [],
                      })
                    }
                  >
                    {t('act.cancelLeave')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </section>
      </div>
      <ChangeHistory changes={changes} />
      {act && <ChangeDialog key={`${id} ${version} ${act.title}`} act={act} onClose={() => setAct(undefined)} />}
    </>
  );
}

/** Noon: the day is the same wherever somebody looks. */
const noonOf = (day: string): string => `${day}T05:00:00Z`;

function UserActs({ user, onAct }: { readonly user: UserDetail; readonly onAct: (act: ChangeAct) => void }) {
  const t = useText('admin');
  const { id, version, isActive, deputies } = user;
  const from = { name: 'from', label: t('field.from'), isRequired: true, input: { type: 'date' } } as const;
  return (
    <div className={classes.actions}>
      {isActive && (
        <Button
          data-act="leave"
          onClick={() =>
            onAct({
              title: t('act.leave'),
              help: t('act.leaveHelp'),
              path: '/api/v1/admin/leaves',
              fixed: { userId: id },
              fields: [
                from,
                { name: 'to', label: t('field.to'), isRequired: true, input: { type: 'date' } },
                {
                  name: 'deputyId',
                  label: t('field.deputy'),
                  input: {
                    type: 'select',
                    isData: true,
                    options: deputies.map(({ userId, name, title }) => ({
                      value: userId,
                      label: name === undefined ? title : `${name} · ${title}`,
                    })),
                  },
                },
              ],
            })
          }
        >
          {t('act.leave')}
        </Button>
      )}
      {isActive && (
        <Button
          variant="default"
          data-act="place"
          onClick={() =>
            onAct({
              title: t('act.place'),
              path: '/api/v1/admin/assignments',
              fixed: { userId: id, kind: 'holding' },
              fields: [
                {
                  name: 'positionId',
                  label: t('field.position'),
                  isRequired: true,
                  input: { type: 'choice', of: 'position' },
                },
                from,
                { name: 'to', label: t('field.toOptional'), input: { type: 'date' } },
              ],
            })
          }
        >
          {t('act.place')}
        </Button>
      )}
      <Button
        variant="default"
        data-act={isActive ? 'deactivate' : 'reactivate'}
        onClick={() =>
          onAct({
            title: isActive ? t('act.deactivate') : t('act.reactivate'),
            help: isActive ? t('act.deactivateHelp') : undefined,
            path: isActive
              ? '/api/v1/admin/users/{id}/actions/deactivate'
              : '/api/v1/admin/users/{id}/actions/reactivate',
            id,
            version,
            fields: [],
          })
        }
      >
        {isActive ? t('act.deactivate') : t('act.reactivate')}
      </Button>
    </div>
  );
}
