import type { ComponentType } from 'react';
import type { ReferralCommandType } from '#core/referral/referral-rules';
import { REFERRAL_DECLINE, REFERRAL_OUTCOME } from '#core/vocabulary';
import type { ReferralDecline, ReferralOutcome } from '#core/vocabulary';
import { useCommand } from '../api/command';
import { useText } from '../i18n/use-text';
import { useDraft } from '../parts/draft';
import { announce } from '../parts/notice';
import type { Referral, ReferralFile } from './casework-queries';
import { ChoiceDialog, EMPTY_CHOICE, given } from './choice-dialog';
import { ConfirmContactDialog } from './confirm-contact-dialog';
import { keepReferral } from './keep-answer';
import { ReaddressDialog } from './readdress-dialog';
import { CauseOfDelay, causeIn, isCauseAsked, OtherOwner } from './service-answer-fields';

export interface ReferralDialogProps {
  readonly found: ReferralFile;
  readonly onClose: () => void;
}

/** Draft, command and what happens afterwards: the same for all of them. */
function useReferralAct<Name extends Exclude<ReferralCommandType, 'confirmContact' | 'readdress'>>(
  name: Name,
  { found, onClose }: ReferralDialogProps,
  done: string,
) {
  const draft = useDraft(`referral-${name}`, found.id, EMPTY_CHOICE);
  const command = useCommand({
    path: `/api/v1/referrals/{id}/actions/${name}` as const,
    key: draft.key,
    onDone: ({ body }) => {
      // Each of them answers with the referral; the compiler cannot know while it has no name.
      keepReferral(body as unknown as Referral);
      draft.clear();
      announce(done);
      onClose();
    },
  });
  return { draft, command, about: { id: found.id, version: found.version } };
}

function SeeDialog(props: ReferralDialogProps) {
  const t = useText('casework');
  const { draft, command, about } = useReferralAct('see', props, t('act.seen'));
  return (
    <ChoiceDialog
      title={t('act.see')}
      action={t('act.see')}
      command={command}
      draft={draft}
      onSend={() => void command.send({ ...about, body: {} })}
      onClose={props.onClose}
    />
  );
}

function AcceptDialog(props: ReferralDialogProps) {
  const t = useText('casework');
  const { draft, command, about } = useReferralAct('accept', props, t('act.accepted'));
  const isAsked = isCauseAsked(props.found, command);
  const lateCause = causeIn(draft.value, isAsked);
  return (
    <ChoiceDialog
      title={t('act.acceptTitle')}
      action={t('act.accept')}
      help={t('act.acceptHelp')}
      command={command}
      draft={draft}
      isComplete={!isAsked || lateCause !== undefined}
      onSend={() => void command.send({ ...about, body: { lateCause } })}
      onClose={props.onClose}
    >
      {isAsked && <CauseOfDelay command={command} draft={draft} />}
    </ChoiceDialog>
  );
}

function DeclineDialog(props: ReferralDialogProps) {
  const t = useText('casework');
  const { draft, command, about } = useReferralAct('decline', props, t('act.declined'));
  const { code, text, institutionId = '' } = draft.value;
  const isOthers = code === ('notOurs' satisfies ReferralDecline);
  const proposedInstitutionId = isOthers && institutionId !== '' ? institutionId : undefined;
  return (
    <ChoiceDialog
      title={t('act.declineTitle')}
      action={t('act.decline')}
      command={command}
      draft={draft}
      choice={{ field: '/reason', label: t('act.declineReason'), table: REFERRAL_DECLINE }}
      text={{ label: t('act.declineText'), least: 0 }}
      isComplete={!isOthers || proposedInstitutionId !== undefined}
      onSend={() =>
        void command.send({
          ...about,
          body: { reason: code as ReferralDecline, text: given(text), proposedInstitutionId },
        })
      }
      onClose={props.onClose}
    >
      {isOthers && <OtherOwner command={command} draft={draft} others={props.found.others} />}
    </ChoiceDialog>
  );
}

function CompleteDialog(props: ReferralDialogProps) {
  const t = useText('casework');
  const { draft, command, about } = useReferralAct('complete', props, t('act.completed'));
  const { code, text } = draft.value;
  const isAsked = isCauseAsked(props.found, command);
  const lateCause = causeIn(draft.value, isAsked);
  return (
    <ChoiceDialog
      title={t('act.completeTitle')}
      action={t('act.complete')}
      command={command}
      draft={draft}
      choice={{ field: '/outcome', label: t('act.outcome'), table: REFERRAL_OUTCOME }}
      text={{ label: t('act.completeText'), least: 3 }}
      isComplete={!isAsked || lateCause !== undefined}
      onSend={() =>
        void command.send({ ...about, body: { outcome: code as ReferralOutcome, text: text.trim(), lateCause } })
      }
      onClose={props.onClose}
    >
      {isAsked && <CauseOfDelay command={command} draft={draft} />}
    </ChoiceDialog>
  );
}

function ProgressDialog(props: ReferralDialogProps) {
  const t = useText('casework');
  const { draft, command, about } = useReferralAct('progress', props, t('act.progressed'));
  const isAsked = isCauseAsked(props.found, command);
  const lateCause = causeIn(draft.value, isAsked);
  return (
    <ChoiceDialog
      title={t('act.progressTitle')}
      action={t('act.progress')}
      command={command}
      draft={draft}
      text={{ label: t('act.progressText'), least: 3 }}
      isComplete={!isAsked || lateCause !== undefined}
      onSend={() => void command.send({ ...about, body: { text: draft.value.text.trim(), lateCause } })}
      onClose={props.onClose}
    >
      {isAsked && <CauseOfDelay command={command} draft={draft} />}
    </ChoiceDialog>
  );
}

function RecordCallDialog(props: ReferralDialogProps) {
  const t = useText('casework');
  const { draft, command, about } = useReferralAct('recordCall', props, t('act.called'));
  return (
    <ChoiceDialog
      title={t('act.recordCallTitle')}
      action={t('act.recordCall')}
      command={command}
      draft={draft}
      text={{ label: t('act.recordCallText'), least: 3 }}
      onSend={() => void command.send({ ...about, body: { text: draft.value.text.trim() } })}
      onClose={props.onClose}
    />
  );
}

function RevokeDialog(props: ReferralDialogProps) {
  const t = useText('casework');
  const { draft, command, about } = useReferralAct('revoke', props, t('act.revoked'));
  return (
    <ChoiceDialog
      title={t('act.revokeTitle')}
      action={t('act.revoke')}
      command={command}
      draft={draft}
      text={{ label: t('act.revokeText'), least: 0 }}
      onSend={() => void command.send({ ...about, body: { text: given(draft.value.text) } })}
      onClose={props.onClose}
    />
  );
}

/** One dialog for each command of a referral, of either side. */
export const REFERRAL_DIALOG: readonly {
  readonly command: ReferralCommandType;
  readonly Dialog: ComponentType<ReferralDialogProps>;
}[] = [
  { command: 'see', Dialog: SeeDialog },
  { command: 'accept', Dialog: AcceptDialog },
  { command: 'decline', Dialog: DeclineDialog },
  { command: 'progress', Dialog: ProgressDialog },
  { command: 'complete', Dialog: CompleteDialog },
  { command: 'recordCall', Dialog: RecordCallDialog },
  { command: 'confirmContact', Dialog: ConfirmContactDialog },
  { command: 'readdress', Dialog: ReaddressDialog },
  { command: 'revoke', Dialog: RevokeDialog },
];
