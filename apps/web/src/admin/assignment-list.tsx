import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { ASSIGNMENT_KIND } from '#core/vocabulary';
import { useLabel, useText } from '../i18n/use-text';
import { Data } from '../parts/data';
import { EmptyState } from '../parts/empty-state';
import { useFormat } from '../parts/use-format';
import type { Assignment } from './admin-queries';
import classes from './admin.module.css';
import type { ChangeAct } from './change-dialog';

interface Props {
  readonly items: readonly Assignment[];
  /** Whose page this is: the others are linked. */
  readonly of: 'user' | 'position';
  readonly onAct: (act: ChangeAct) => void;
}

/** Who sat, sits and will sit where; what is not over may be ended. */
export function AssignmentList({ items, of, onAct }: Props) {
  const t = useText('admin');
  const label = useLabel();
  const format = useFormat();
  if (items.length === 0) return <EmptyState>{t('organisation.noAssignments')}</EmptyState>;
  return (
    <ul className={classes.list}>
      {items.map(({ id, version, kind, positionId, title, userId, name, zone, from, until, isRunning, isEndable }) => (
        <li key={id} className={classes.item} data-assignment={id}>
          <span className={classes.grow}>
            {of === 'user' ? (
              <Link to="/organisasi/jabatan/$id" params={{ id: positionId }}>
                <Data>{title}</Data>
              </Link>
            ) : (
              <Link to="/organisasi/orang/$id" params={{ id: userId }}>
                <Data>{name ?? userId}</Data>
              </Link>
            )}{' '}
            · {label(ASSIGNMENT_KIND[kind])}
            {isRunning && <strong> · {t('organisation.now')}</strong>}
          </span>
          <span>
            {until === undefined
              ? t('organisation.since', { from: format.day(from, zone) })
              : t('organisation.period', { from: format.day(from, zone), until: format.end(until, zone) })}
          </span>
          {isEndable && (
            <Button
              variant="default"
              size="sm"
              data-act="endAssignment"
              onClick={() =>
                onAct({
                  title: t('act.endAssignment'),
                  help: t('act.endHelp'),
                  path: '/api/v1/admin/assignments/{id}/actions/end',
                  id,
                  version,
                  fields: [{ name: 'on', label: t('field.on'), isRequired: true, input: { type: 'date' } }],
                })
              }
            >
              {t('act.end')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
