import { useText } from '../i18n/use-text';
import { Data } from '../parts/data';
import type { Complaint } from './complaint-queries';
import classes from './complaint.module.css';

/** Who complained and for whom, masked; for whoever may know. */
export function Persons({ complaint }: { readonly complaint: Complaint }) {
  const t = useText('complaint');
  if (complaint.persons === undefined) return <p className={classes.quiet}>{t('summary.hiddenPersons')}</p>;
  return (
    <ul className={classes.persons} aria-label={t('summary.persons')}>
      {complaint.persons.map((person, index) => (
        <li key={`${person.roles.join()}/${index}`}>
          <span className={classes.quiet}>{person.roles.map((role) => t(`summary.roles.${role}`)).join(', ')}: </span>
          <Data>
            {[person.name, person.nik, person.kk, person.phone, person.kksTail && `KKS ••${person.kksTail}`]
              .filter(Boolean)
              .join(' · ')}
          </Data>
        </li>
      ))}
    </ul>
  );
}
