import { PARTY, SEAT } from '#core/vocabulary';
import type { Schema } from '../api/schema';
import { useLabel, useText } from '../i18n/use-text';
import { useFormat } from '../parts/use-format';
import classes from './call.module.css';

/** Whom it goes to and until when: what the caller may be told before anything is saved. */
export function RoutePreview({ preview }: { readonly preview: Schema['FilingPreviewResponse'] | undefined }) {
  const t = useText('call');
  const label = useLabel();
  const format = useFormat();
  if (!preview) return <p className={classes.dim}>{t('route.needsVillage')}</p>;
  return (
    <dl className={classes.route}>
      <dt>{t('route.to')}</dt>
      <dd>
        {preview.route.map(({ party, seats }) => (
          <div key={`${party}/${seats.join()}`}>
            {label(PARTY[party])}: {seats.map((seat) => label(SEAT[seat])).join(' → ')}
          </div>
        ))}
      </dd>
      <dt>{t('route.target')}</dt>
      <dd>{format.end(preview.targetDueAt, preview.zone)}</dd>
      <dt>{t('route.ceiling')}</dt>
      <dd>{format.end(preview.ceilingDueAt, preview.zone)}</dd>
    </dl>
  );
}
