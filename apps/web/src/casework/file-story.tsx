import i18next from 'i18next';
import { LATE_CAUSE } from '#core/vocabulary';
import { useLabel, useText } from '../i18n/use-text';
import { Data } from '../parts/data';
import { useFormat } from '../parts/use-format';
import type { FileEntry } from './casework-queries';
import classes from './casework.module.css';

/** A step that a newer server knows is still shown. */
const keyOf = (type: string): 'events.other' => {
  const key = `events.${type}` as 'events.other';
  return i18next.exists(`casework:${key}`) ? key : 'events.other';
};

/** The file of a case or referral, oldest first: what happened, who did it, what was written down. */
export function FileStory({ entries }: { readonly entries: readonly FileEntry[] }) {
  const t = useText('casework');
  const label = useLabel();
  const format = useFormat();
  return (
    <ol className={classes.story}>
      {entries.map(({ at, zone, type, actor, institutionName, text, lateCause }, index) => (
        <li key={`${at}/${type}/${index}`} data-entry={type}>
          <span className={classes.quiet}>{format.instant(at, zone)}</span> · <strong>{t(keyOf(type))}</strong> ·{' '}
          {actor.name === undefined ? t('file.system') : <Data>{actor.name}</Data>}
          {institutionName && (
            <>
              {' · '}
              <Data>{institutionName}</Data>
            </>
          )}
          {lateCause && (
            <p className={classes.quiet}>{t('referral.lateCause', { cause: label(LATE_CAUSE[lateCause]) })}</p>
          )}
          {text !== undefined && (
            <blockquote className={classes.quote}>
              <Data isFreeText>{text}</Data>
            </blockquote>
          )}
        </li>
      ))}
    </ol>
  );
}
