import { RISK } from '#core/vocabulary';
import type { Risk } from '#core/vocabulary';
import { useLabel, useText } from '../i18n/use-text';
import { Icon, type IconName } from '../parts/icon';
import classes from './casework.module.css';

const SIGN: Readonly<Record<Risk, IconName>> = { high: 'up', medium: 'diamond', low: 'down' };

/** Sign, word and colour. */
export function RiskWord({ risk }: { readonly risk: Risk }) {
  const t = useText('casework');
  const label = useLabel();
  return (
    <span className={risk === 'high' ? classes.high : undefined}>
      <Icon name={SIGN[risk]} /> {t('cases.riskOf', { risk: label(RISK[risk]) })}
    </span>
  );
}
