import { CASE_CLOSURE, CONSENT } from '#core/vocabulary';
import { useLabel, useText } from '../i18n/use-text';
import { Data } from '../parts/data';
import { useFormat } from '../parts/use-format';
import type { CaseFile } from './casework-queries';
import classes from './casework.module.css';

export function CaseFacts({ found }: { readonly found: CaseFile }) {
  const t = useText('casework');
  const label = useLabel();
  const format = useFormat();
  const { managerName, consent, openedAt, closedAt, closure, contactMissedAt, zone } = found;
  return (
    <dl className={classes.facts}>
      <dt>{t('file.manager')}</dt>
      <dd>{managerName === undefined ? t('file.noManager') : <Data>{managerName}</Data>}</dd>
      <dt>{t('file.consent')}</dt>
      <dd>{consent === undefined ? t('file.noConsent') : label(CONSENT[consent])}</dd>
      <dt>{t('file.opened')}</dt>
      <dd>{format.instant(openedAt, zone)}</dd>
      {contactMissedAt !== undefined && (
        <>
          <dt>{t('cases.contact')}</dt>
          <dd className={classes.high}>{t('cases.missed', { when: format.end(contactMissedAt, zone) })}</dd>
        </>
      )}
      {closedAt !== undefined && closure !== undefined && (
        <>
          <dt>{t('cases.status')}</dt>
          <dd>{t('file.closed', { when: format.instant(closedAt, zone), closure: label(CASE_CLOSURE[closure]) })}</dd>
        </>
      )}
    </dl>
  );
}
