import { COMPLAINT_STATUS } from '#core/vocabulary';
import { useLabel, useText } from '../i18n/use-text';
import { Data } from '../parts/data';
import type { PersonHit } from './call-draft';
import classes from './call.module.css';

/** One line of the results: enough to recognise her, everything masked. */
export function PersonOption({ person }: { readonly person: PersonHit }) {
  const t = useText('call');
  const label = useLabel();
  const places = [person.village, person.district, person.regency].filter((name) => name !== undefined);
  return (
    <div className={classes.hit}>
      <div>
        <strong>
          <Data>{person.name ?? '—'}</Data>
        </strong>{' '}
        <Data>{[person.nik, person.kksTail && `KKS ${person.kksTail}`, person.phone].filter(Boolean).join(' · ')}</Data>
      </div>
      <div>
        <Data>{places.join(' · ')}</Data> · {person.hasPayment ? t('search.hasPayment') : t('search.noPayment')}
      </div>
      {person.complaints.map((complaint) => (
        <div key={complaint.id}>
          <Data>{complaint.number}</Data> · {label(COMPLAINT_STATUS[complaint.status])}
          {complaint.isLocked && ` · ${t('search.locked')}`}
        </div>
      ))}
    </div>
  );
}
