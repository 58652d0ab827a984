import { Alert, Button } from '@mantine/core';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { CASE_KIND, CASE_STATUS } from '#core/vocabulary';
import { useMay } from '../api/session';
import { useLabel, useText } from '../i18n/use-text';
import { Data } from '../parts/data';
import { EmptyState } from '../parts/empty-state';
import { Page } from '../parts/page';
import { QueryState } from '../parts/query-state';
import { Icon } from '../parts/icon';
import { CASE_DIALOG } from './case-dialogs';
import { CaseFacts } from './case-facts';
import { useCase } from './casework-queries';
import type { CaseFile } from './casework-queries';
import classes from './casework.module.css';
import { ContactClock } from './contact-clock';
import { FileStory } from './file-story';
import { PlaceName } from './place-name';
import { ReferralCard } from './referral-card';
import { RiskWord } from './risk-word';

/** One case with its file. Opening it is written down. */
export function CasePage() {
  const { caseId } = useParams({ from: '/kasus/$caseId' });
  const query = useCase(caseId);
  return <QueryState query={query}>{(found) => <Shown found={found} />}</QueryState>;
}

function Shown({ found }: { readonly found: CaseFile }) {
  const t = useText('casework');
  const label = useLabel();
  return (
    <Page title={t('file.title', { number: found.complaintNumber })} isData>
      <p>
        <strong>{label(CASE_KIND[found.kind])}</strong>
        {' · '}
        {label(CASE_STATUS[found.status])} {' · '}
        <RiskWord risk={found.risk} /> <PlaceName place={found.place} />
      </p>
      <ContactClock found={found} />
      <Alert variant="outline" color="gray" p="xs">
        <Icon name="lock" /> {t('file.sensitive')}
      </Alert>
      <Actions found={found} />
      <section aria-labelledby="ringkasan">
        <h2 id="ringkasan">{t('file.summary')}</h2>
        <CaseFacts found={found} />
      </section>
      <section aria-labelledby="rujukan">
        <h2 id="rujukan">{t('file.referrals')}</h2>
        {found.referrals.length === 0 ? (
          <EmptyState>{t('file.noReferrals')}</EmptyState>
        ) : (
          found.referrals.map((referral) => <ReferralCard key={referral.id} referral={referral} />)
        )}
      </section>
      <section aria-labelledby="catatan">
        <h2 id="catatan">{t('file.entries')}</h2>
        <FileStory entries={found.entries} />
      </section>
      <p>
        <Link to="/kasus">{t('file.back')}</Link>
        {' · '}
        <Link to="/pengaduan/$complaintId" params={{ complaintId: found.complaintId }}>
          {t('file.complaint')} <Data>{found.complaintNumber}</Data>
        </Link>
      </p>
    </Page>
  );
}

function Actions({ found }: { readonly found: CaseFile }) {
  const t = useText('casework');
  const may = useMay();
  const navigate = useNavigate();
  const { act } = useSearch({ from: '/kasus/$caseId' });
  const offered = found.allowed.filter((command) => may(`case:${command}`));
  const show = (command: string | undefined): void =>
    void navigate({
      to: '/kasus/$caseId',
      params: { caseId: found.id },
      search: { act: command },
      replace: command === undefined,
      resetScroll: false,
    });
  const Dialog = CASE_DIALOG.find(({ command }) => command === act)?.Dialog;
  if (offered.length === 0 && !Dialog) return <p className={classes.quiet}>{t('file.noActions')}</p>;
  return (
    <div className={classes.actions} role="group" aria-label={t('file.actions')}>
      {offered.map((command, index) => (
        <Button
          key={command}
          data-act={command}
          variant={index === 0 ? 'filled' : 'default'}
          onClick={() => show(command)}
        >
          {t(`act.${command}`)}
        </Button>
      ))}
      {Dialog && <Dialog found={found} onClose={() => show(undefined)} />}
    </div>
  );
}
