import { Link } from '@tanstack/react-router';
import type { Tile } from '#core/desk/tile';
import type { Schema } from '../api/schema';
import { useText } from '../i18n/use-text';
import { Icon, type IconName } from '../parts/icon';
import { useFormat } from '../parts/use-format';
import type { DeskSearch } from './desk-search';
import classes from './today.module.css';

const SIGN: Readonly<Record<Tile | 'mine' | 'all', IconName>> = {
  overdue: 'full',
  today: 'half',
  waiting: 'hourglass',
  new: 'letter',
  approval: 'check',
  integrity: 'lock',
  mine: 'pointer',
  all: 'list',
};

interface Props {
  readonly counted: Schema['TilesResponse'];
  readonly search: DeskSearch;
}

/** Saved filters with their counts: links, for what is chosen stands in the address. */
export function Tiles({ counted, search }: Props) {
  const t = useText('today');
  const format = useFormat();
  const { tile: chosen, whose, cursor: _cursor, ignored: _ignored, ...filters } = search;
  const shown = [
    ...counted.tiles.map(({ tile, count }) => ({ name: tile, count, to: { ...filters, tile } })),
    { name: 'mine' as const, count: counted.mine, to: { ...filters, whose: 'mine' as const } },
    { name: 'all' as const, count: counted.all, to: filters },
  ];
  const current = chosen ?? whose ?? 'all';
  return (
    <nav aria-label={t('tiles.label')}>
      <ul className={classes.tiles}>
        {shown.map(({ name, count, to }) => (
          <li key={name}>
            <Link
              to="/hari-ini"
              search={to}
              className={classes.tile}
              data-tile={name}
              data-some={count > 0 && name === 'overdue'}
              aria-current={current === name ? 'true' : undefined}
              activeOptions={{ exact: true }}
            >
              <span className={classes.count}>
                <Icon name={SIGN[name]} /> <span data-count>{format.number(count)}</span>
              </span>
              <span>{t(`tiles.${name}`)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
