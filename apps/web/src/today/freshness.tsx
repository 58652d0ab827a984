import { Button } from '@mantine/core';
import { useText } from '../i18n/use-text';
import { useFormat } from '../parts/use-format';
import classes from './today.module.css';

interface Props {
  readonly asOf?: string;
  readonly isFetching: boolean;
  readonly queries: readonly { refetch(): Promise<unknown> }[];
}

/** For when the figures are true, and how to have newer ones. */
export function Freshness({ asOf, isFetching, queries }: Props) {
  const t = useText('today');
  const format = useFormat();
  return (
    <span className={classes.fresh}>
      {asOf !== undefined && <span>{t('fresh.asOf', { time: format.instant(asOf) })}</span>}
      <Button
        size="compact-sm"
        variant="default"
        aria-busy={isFetching}
        onClick={() => queries.forEach((query) => void query.refetch())}
      >
        {isFetching ? t('fresh.refreshing') : t('fresh.refresh')}
      </Button>
    </span>
  );
}
