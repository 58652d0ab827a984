import { RISK } from '#core/vocabulary';
import type { Risk } from '#core/vocabulary';
import { useLabel, useText } from '../i18n/use-text';
import classes from './casework.module.css';

const SIGN: Readonly<Record<Risk, string>> = { high: '▲', medium: '◆', low: '▽' };

/** Sign, word and colour. */
export function RiskWord({ risk }: { readonly risk: Risk }) {
  const t = useText('casework');
  const label = useLabel();
  return (
    <span className={risk === 'high' ? classes.high : undefined}>
      <span aria-hidden>{SIGN[risk]} </span>
      {t('cases.riskOf', { risk: label(RISK[risk]) })}
    </span>
  );
}
