import { Link } from '@tanstack/react-router';
import { CASE_KIND, CASE_STATUS } from '#core/vocabulary';
import { useLabel, useText } from '../i18n/use-text';
import { Data } from '../parts/data';
import type { Case } from './casework-queries';
import classes from './casework.module.css';
import { ContactClock } from './contact-clock';
import { PlaceName } from './place-name';
import { RiskWord } from './risk-word';

/** One case in the list: when somebody has to have spoken with the family, what it is, how it stands. */
export function CaseItem({ item }: { readonly item: Case }) {
  const t = useText('casework');
  const label = useLabel();
  return (
    <li className={classes.item} data-case={item.id}>
      <ContactClock found={item} />
      <div>
        <Link to="/kasus/$caseId" params={{ caseId: item.id }} className={classes.open}>
          {label(CASE_KIND[item.kind])}
        </Link>
        <p className={classes.quiet}>
          <PlaceName place={item.place} /> <Data>{item.complaintNumber}</Data>
        </p>
      </div>
      <p>
        <RiskWord risk={item.risk} />
        {' · '}
        {label(CASE_STATUS[item.status])}
        {item.referralsOpen > 0 && ` · ${t('cases.referralsOpen', { count: item.referralsOpen })}`}
        {item.managerName && (
          <>
            {' · '}
            <Data>{item.managerName}</Data>
          </>
        )}
      </p>
    </li>
  );
}
