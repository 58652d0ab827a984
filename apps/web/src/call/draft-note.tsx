import { useText } from '../i18n/use-text';
import { Data } from '../parts/data';
import classes from './call.module.css';

const padded = (value: number): string => String(value).padStart(2, '0');

/** When what is typed was last kept on this device, in the device's own time. */
export function DraftNote({ savedAt }: { readonly savedAt: number | undefined }) {
  const t = useText('call');
  if (savedAt === undefined) return <span className={classes.dim}>{t('draft.notYet')}</span>;
  const at = new Date(savedAt);
  return (
    <span className={classes.dim} data-saved>
      {t('draft.saved')} <Data>{[at.getHours(), at.getMinutes(), at.getSeconds()].map(padded).join('.')}</Data>
    </span>
  );
}
