import { useText } from '../i18n/use-text';
import { Data } from '../parts/data';
import { useFormat } from '../parts/use-format';
import type { Change } from './admin-queries';
import classes from './admin.module.css';

/** Whose tasks go where, were it done. */
export function ChangePreview({ change }: { readonly change: Change }) {
  const t = useText('admin');
  const format = useFormat();
  const { moving, moves, effectiveAt } = change;
  return (
    <section className={classes.preview} role="status" data-moving={moving} aria-label={t('change.previewTitle')}>
      <p>
        <strong>{t('change.effective', { when: format.instant(effectiveAt) })}</strong>{' '}
        {moving === 0 ? t('change.nobodyMoves') : t('change.moving', { count: moving })}
      </p>
      <ul>
        {moves.map(({ taskId, complaintNumber, districtName, fromName, toName, toTitle, isClimbing }) => (
          <li key={taskId}>
            <Data>{complaintNumber}</Data> {districtName && <Data>{`(${districtName})`}</Data>}:{' '}
            <Data>{fromName ?? '–'}</Data> → {toName === undefined ? t('change.onDuty') : <Data>{toName}</Data>}{' '}
            {toTitle && <Data>{`(${toTitle})`}</Data>} {isClimbing && t('change.climbs')}
          </li>
        ))}
      </ul>
      <p className={classes.quiet}>{t('change.integrity')}</p>
    </section>
  );
}
