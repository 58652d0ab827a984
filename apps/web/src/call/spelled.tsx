import { useText } from '../i18n/use-text';
import classes from './call.module.css';

type Digit = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9';
const isDigit = (character: string): character is Digit => /^\d$/.test(character);

/** "P K H, dua nol dua enam …": as it is said on the telephone. */
export function Spelled({ text }: { readonly text: string }) {
  const t = useText('call');
  const said = text
    .split('-')
    .map((group) => [...group].map((sign) => (isDigit(sign) ? t(`digit.d${sign}`) : sign)).join(' '))
    .join(', ');
  return (
    <p className={classes.spelled} translate="no">
      {said}
    </p>
  );
}
