import { Link } from '@tanstack/react-router';
import { useFormat } from '../parts/use-format';
import classes from './monitor.module.css';
import type { MonitorSearch } from './monitor-search';

interface Props {
  readonly count: number;
  /** The list behind it. */
  readonly to: MonitorSearch;
  /** What is counted, for whoever hears the link by itself. */
  readonly name: string;
  readonly prefix?: string;
}

/** A number that leads to exactly the complaints it counts. Nothing leads nowhere. */
export function CountLink({ count, to, name, prefix = '' }: Props) {
  const format = useFormat();
  if (count === 0) return <span className={classes.zero}>{`${prefix}0`}</span>;
  return (
    <Link to="/pantauan/daftar" search={to} className={classes.count} aria-label={`${name}: ${format.number(count)}`}>
      {prefix}
      <span data-count>{format.number(count)}</span>
    </Link>
  );
}
