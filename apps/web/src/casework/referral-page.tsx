import { Alert, Button } from '@mantine/core';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { ADDRESSEE_STATUS, REFERRAL_NEED, REFERRAL_STATUS } from '#core/vocabulary';
import { useMay } from '../api/session';
import { useLabel, useText } from '../i18n/use-text';
import { Data } from '../parts/data';
import { Page } from '../parts/page';
import { QueryState } from '../parts/query-state';
import { ReferralLetter } from '../answer/referral-letter';
import { AddresseeList } from './addressee-list';
import { useReferral } from './casework-queries';
import type { ReferralFile } from './casework-queries';
import classes from './casework.module.css';
import { FileStory } from './file-story';
import { PlaceName } from './place-name';
import { REFERRAL_DIALOG } from './referral-dialogs';
import { ReferralFacts } from './referral-facts';
import { RiskWord } from './risk-word';
import { StepClock } from './step-clock';
import { WhoWaits } from './who-waits';

/** A referral as its sender sees it, or a service that is asked. */
export function ReferralPage() {
  const { referralId } = useParams({ from: '/rujukan/$referralId' });
  const query = useReferral(referralId);
  return <QueryState query={query}>{(found) => <Shown found={found} />}</QueryState>;
}

function Shown({ found }: { readonly found: ReferralFile }) {
  const t = useText('casework');
  const label = useLabel();
  const { status, need, risk, place, zone, isUrgent, addresseeStatus, caseId } = found;
  const isOver = status === 'completed' || status === 'revoked';
  return (
    <Page title={t('referral.title', { number: found.complaintNumber })} isData>
      <p>
        {need && <strong>{label(REFERRAL_NEED[need])} · </strong>}
        {label(REFERRAL_STATUS[status])}
        {addresseeStatus && ` · ${t('referral.yours')}: ${label(ADDRESSEE_STATUS[addresseeStatus])}`}
        {risk && (
          <>
            {' · '}
            <RiskWord risk={risk} />
          </>
        )}{' '}
        <PlaceName place={place} />
      </p>
      <WhoWaits referral={found} />
      <StepClock referral={found} />
      {isUrgent && !isOver && (
        <Alert variant="outline" color="red" p="xs">
          {t('referral.isUrgent')}
        </Alert>
      )}
      <Actions found={found} />
      <section aria-labelledby="berkas">
        <h2 id="berkas">{t('referral.packet')}</h2>
        {found.packet === undefined ? (
          <p className={classes.quiet}>{t('referral.noPacket')}</p>
        ) : (
          <blockquote className={classes.quote}>
            <Data isFreeText>{found.packet}</Data>
          </blockquote>
        )}
        <ReferralFacts found={found} />
        {!found.addressees && found.packet !== undefined && !isOver && (
          <ReferralLetter way={{ by: 'login', referralId: found.id, version: found.version }} />
        )}
      </section>
      {found.addressees && (
        <section aria-labelledby="layanan">
          <h2 id="layanan">{t('referral.addressees')}</h2>
          <AddresseeList addressees={found.addressees} zone={zone} {...(isOver ? {} : { about: found })} />
        </section>
      )}
      {found.entries && (
        <section aria-labelledby="catatan">
          <h2 id="catatan">{t('file.entries')}</h2>
          <FileStory entries={found.entries} />
        </section>
      )}
      <p>
        <Link to="/rujukan">{t('referral.back')}</Link>
        {caseId && (
          <>
            {' · '}
            <Link to="/kasus/$caseId" params={{ caseId }}>
              {t('referral.toCase')}
            </Link>
          </>
        )}
      </p>
    </Page>
  );
}

function Actions({ found }: { readonly found: ReferralFile }) {
  const t = useText('casework');
  const may = useMay();
  const navigate = useNavigate();
  const { act } = useSearch({ from: '/rujukan/$referralId' });
  const offered = found.allowed.filter((command) => may(`referral:${command}`));
  const show = (command: string | undefined): void =>
    void navigate({
      to: '/rujukan/$referralId',
      params: { referralId: found.id },
      search: { act: command },
      replace: command === undefined,
      resetScroll: false,
    });
  const Dialog = REFERRAL_DIALOG.find(({ command }) => command === act)?.Dialog;
  if (offered.length === 0 && !Dialog) return <p className={classes.quiet}>{t('referral.noActions')}</p>;
  return (
    <div className={classes.actions} role="group" aria-label={t('file.actions')}>
      {offered.map((command) => (
        <Button
          key={command}
          data-act={command}
          variant={command === 'accept' || command === 'confirmContact' ? 'filled' : 'default'}
          onClick={() => show(command)}
        >
          {t(`act.${command}`)}
        </Button>
      ))}
      {Dialog && <Dialog found={found} onClose={() => show(undefined)} />}
    </div>
  );
}
