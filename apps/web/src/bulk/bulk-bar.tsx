import { Button } from '@mantine/core';
import { useState } from 'react';
import { useMay } from '../api/session';
import { useText } from '../i18n/use-text';
import { BulkDialog } from './bulk-dialog';
import classes from './bulk.module.css';
import { MOST_SELECTED, select, unselect, useSelection } from './selection';

interface Props {
  /** Tasks that stand on this page. */
  readonly onPage: readonly string[];
}

/** Below the queue: how many are ticked, and what can be done with them. */
export function BulkBar({ onPage }: Props) {
  const t = useText('acts');
  const may = useMay();
  const selected = useSelection();
  const [isOpen, setOpen] = useState(false);
  if (!may('task:reassign') || (onPage.length === 0 && selected.length === 0)) return null;
  return (
    <section className={classes.bar} aria-label={t('bulk.region')}>
      <span role="status">
        {t('bulk.selected', { count: selected.length })}
        {selected.length === MOST_SELECTED && ` · ${t('bulk.most', { max: MOST_SELECTED })}`}
      </span>
      <Button variant="default" size="sm" disabled={onPage.length === 0} onClick={() => select(onPage)}>
        {t('bulk.pickAll')}
      </Button>
      <Button variant="default" size="sm" disabled={selected.length === 0} onClick={() => unselect(selected)}>
        {t('bulk.clear')}
      </Button>
      <Button size="sm" disabled={selected.length === 0} onClick={() => setOpen(true)}>
        {t('bulk.open')}
      </Button>
      {isOpen && <BulkDialog taskIds={selected} onMoved={unselect} onClose={() => setOpen(false)} />}
    </section>
  );
}
