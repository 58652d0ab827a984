import type { Label } from '#core/vocabulary';
import { useLabel, useText } from '../i18n/use-text';
import classes from './monitor.module.css';

/** The formula under a figure. */
export function How({ formulas }: { readonly formulas: readonly Label[] }) {
  const t = useText('monitor');
  const label = useLabel();
  return (
    <details className={classes.how}>
      <summary>{t('how')}</summary>
      {formulas.map((formula) => (
        <p key={formula.en}>{label(formula)}</p>
      ))}
    </details>
  );
}
