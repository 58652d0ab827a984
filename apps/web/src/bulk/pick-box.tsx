import { Checkbox } from '@mantine/core';
import { useMay } from '../api/session';
import { useText } from '../i18n/use-text';
import { select, unselect, useSelection } from './selection';

interface Props {
  readonly taskId?: string;
  readonly number: string;
}

/** One task of the queue, to be handed on with others. Nothing for whoever may not. */
export function PickBox({ taskId, number }: Props) {
  const t = useText('acts');
  const isPicked = useSelection().includes(taskId ?? '');
  const may = useMay();
  if (!may('task:reassign') || taskId === undefined) return null;
  return (
    <Checkbox
      size="md"
      aria-label={t('bulk.pick', { number })}
      checked={isPicked}
      data-pick={taskId}
      onChange={() => (isPicked ? unselect : select)([taskId])}
    />
  );
}
