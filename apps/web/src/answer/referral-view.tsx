import { Alert, Button } from '@mantine/core';
import { useState } from 'react';
import { REFERRAL_NEED } from '#core/vocabulary';
import { CommandNotes } from '../api/command-notes';
import { useCommand } from '../api/command';
import { type Problem, problemOfError } from '../api/problem';
import { useLabel, useText } from '../i18n/use-text';
import { ClockBadge } from '../parts/clock-badge';
import { clockOf } from '../parts/clock-of';
import { Data } from '../parts/data';
import { useDraft } from '../parts/draft';
import { Page } from '../parts/page';
import { ProblemNote } from '../parts/problem-note';
import { useFormat } from '../parts/use-format';
import classes from './answer.module.css';
import { CodeStep } from './code-step';
import { PacketBox } from './packet-box';
import { readPacket } from './referral-api';
import type { ReferralPacket, ReferralPage } from './referral-api';
import { ReferralLetter } from './referral-letter';
import { ReferralReplyFields } from './referral-reply-fields';
import { NOTHING_WRITTEN, referralBodyOf } from './referral-written';

interface Props {
  readonly page: ReferralPage;
  readonly token: string;
  readonly onDone: () => void;
}

interface Opened {
  readonly proof: string;
  readonly packet: ReferralPacket;
}

/** That something waits; after the code, the packet and what may be said. Nothing typed is lost on the way. */
export function ReferralView({ page, token, onDone }: Props) {
  const t = useText('answer');
  const draft = useDraft('referral-reply', page.referralId, NOTHING_WRITTEN);
  const [opened, setOpened] = useState<Opened>();
  const [isAsking, setAsking] = useState(false);
  const [isTried, setTried] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const command = useCommand({
    path: '/api/v1/referral-links/reply',
    key: draft.key,
    onDone: () => {
      draft.clear();
      onDone();
    },
  });
  const needsCode = command.problem?.code === 'codeRequired';
  const send = ({ proof, packet }: Opened): void => {
    setTried(true);
    const body = referralBodyOf(draft.value, packet.isLate);
    if (body !== undefined) void command.send({ body: { ...body, token, proof } });
  };
  const prove = (proof: string): void => {
    setAsking(false);
    if (opened) {
      setOpened({ ...opened, proof });
      send({ ...opened, proof });
      return;
    }
    readPacket(token, proof).then(
      (packet) => setOpened({ proof, packet }),
      (error: unknown) => setProblem(problemOfError(error)),
    );
  };
  return (
    <Page title={t('referral.title', { number: page.number })}>
      <Waiting page={page} />
      {problem && <ProblemNote problem={problem} />}
      {opened && <PacketBox packet={opened.packet} />}
      {!opened && !isAsking && (
        <Button fullWidth my="sm" onClick={() => setAsking(true)}>
          {t('referral.open')}
        </Button>
      )}
      {opened && opened.packet.replies.length === 0 && <p>{t('referral.nothing')}</p>}
      {opened && opened.packet.replies.length > 0 && (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (!command.isSending) send(opened);
          }}
        >
          <ReferralReplyFields
            asks={page.asks}
            packet={opened.packet}
            written={draft.value}
            isTried={isTried}
            onChange={(part) => draft.set((before) => ({ ...before, ...part }))}
            errorOf={command.errorOf}
          />
          {!needsCode && <CommandNotes command={command} />}
          {!needsCode && (
            <Button type="submit" mt="sm" fullWidth loading={command.isSending}>
              {t('send')}
            </Button>
          )}
        </form>
      )}
      {(isAsking || needsCode) && (
        <CodeStep
          key={needsCode ? 'send' : 'open'}
          token={token}
          action={needsCode ? t('sendWithCode') : t('referral.open')}
          {...(needsCode ? {} : { immediate: t('code.immediate') })}
          isBusy={command.isSending}
          onProof={prove}
        />
      )}
      <ReferralLetter way={{ by: 'link', token }} />
      <p className={classes.quiet} role="status">
        {draft.savedAt !== undefined && t('draftKept')}
      </p>
      {page.devices > 0 && <p className={classes.quiet}>{t('referral.devices', { count: page.devices })}</p>}
    </Page>
  );
}

function Waiting({ page }: { readonly page: ReferralPage }) {
  const t = useText('answer');
  const label = useLabel();
  const format = useFormat();
  const { need, place, due, sentAt, zone, institution, isUrgent } = page;
  const where = place && [place.district, place.regency].filter(Boolean).join(' · ');
  return (
    <>
      <dl className={classes.facts}>
        {need && (
          <>
            <dt>{t('referral.need')}</dt>
            <dd>{label(REFERRAL_NEED[need])}</dd>
          </>
        )}
        <dt>{t('due')}</dt>
        <dd>{due && <ClockBadge clock={clockOf(due, label)} zone={due.zone} />}</dd>
        {where && (
          <>
            <dt>{t('place')}</dt>
            <dd>
              <Data>{where}</Data>
            </dd>
          </>
        )}
        <dt>{t('to')}</dt>
        <dd>
          <Data>{institution}</Data>
        </dd>
      </dl>
      {isUrgent && (
        <Alert variant="outline" color="red" p="xs" mb="xs">
          {t('referral.urgent')}
        </Alert>
      )}
      <p className={classes.quiet}>
        {sentAt !== undefined && `${t('referral.sent', { sent: format.instant(sentAt, zone) })} `}
        {t('referral.hidden')}
      </p>
    </>
  );
}
