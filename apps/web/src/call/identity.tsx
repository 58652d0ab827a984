import { useText } from '../i18n/use-text';
import { Data } from '../parts/data';
import type { PersonHit } from './call-draft';
import classes from './call.module.css';

/** Whom the search found, masked; the caller says the rest herself. */
export function Identity({ person }: { readonly person: PersonHit }) {
  const t = useText('call');
  return (
    <div className={classes.identity}>
      <strong>
        <Data>{person.name ?? '—'}</Data>
      </strong>
      {person.nik && (
        <div>
          {t('caller.nik')} <Data>{person.nik}</Data>
        </div>
      )}
      {person.kk && (
        <div>
          {t('caller.kk')} <Data>{person.kk}</Data>
        </div>
      )}
      <div>
        <Data>{[person.village, person.district, person.regency].filter(Boolean).join(' · ')}</Data>
      </div>
    </div>
  );
}
