import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { CATEGORY } from '#core/vocabulary';
import { useMay } from '../api/session';
import { BulkDialog } from '../bulk/bulk-dialog';
import { useLabel, useText } from '../i18n/use-text';
import { Data } from '../parts/data';
import { DueText } from '../parts/due-text';
import { useFormat } from '../parts/use-format';
import type { LeaveWithTasks } from './leave-queries';
import classes from './leave.module.css';

/** What waits for whoever will be away. It stays hers until somebody hands it on. */
export function ConcernedTasks({ leave }: { readonly leave: LeaveWithTasks }) {
  const t = useText('leave');
  const label = useLabel();
  const format = useFormat();
  const may = useMay();
  const [gone, setGone] = useState<readonly string[]>([]);
  const [isOpen, setOpen] = useState(false);
  const tasks = leave.openTasks.filter(({ taskId }) => !gone.includes(taskId));
  return (
    <section aria-labelledby="tugas-cuti" data-concerned={tasks.length}>
      <h3 id="tugas-cuti">{t('tasks.title')}</h3>
      {tasks.length === 0 ? (
        <p role="status">{t('tasks.none')}</p>
      ) : (
        <>
          <ul className={classes.list}>
            {tasks.map(({ taskId, complaintId, complaintNumber, category, zone, isDueMeanwhile, ...step }) => (
              <li key={taskId} className={classes.item}>
                <p>
                  <Link to="/pengaduan/$complaintId" params={{ complaintId }}>
                    {label(CATEGORY[category])}
                  </Link>{' '}
                  <Data>{complaintNumber}</Data>
                  {step.stepDueAt !== undefined && (
                    <>
                      {' · '}
                      <DueText deadlineId={step.stepDeadlineId} of={complaintNumber}>
                        {t('tasks.due', { when: format.end(step.stepDueAt, zone) })}
                      </DueText>
                    </>
                  )}
                  {isDueMeanwhile && <strong>{` · ${t('tasks.meanwhile')}`}</strong>}
                </p>
              </li>
            ))}
          </ul>
          {may('task:reassign') ? (
            <Button mt="sm" variant="default" onClick={() => setOpen(true)}>
              {t('tasks.handOn', { count: tasks.length })}
            </Button>
          ) : (
            <p className={classes.quiet}>{t('tasks.ask')}</p>
          )}
        </>
      )}
      {isOpen && (
        <BulkDialog
          taskIds={tasks.map(({ taskId }) => taskId)}
          onMoved={(moved) => setGone((before) => [...before, ...moved])}
          onClose={() => setOpen(false)}
        />
      )}
    </section>
  );
}
