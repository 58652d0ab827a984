import { useState } from 'react';
import { ActForm } from '../acts/act-form';
import { useCommand } from '../api/command';
import { CommandNotes } from '../api/command-notes';
import { useText } from '../i18n/use-text';
import { announce } from '../parts/notice';
import { keepReferral } from './keep-answer';
import type { ReferralDialogProps } from './referral-dialogs';
import { ServiceBoxes } from './service-boxes';

/** Nobody has taken it: others are asked. */
export function ReaddressDialog({ found, onClose }: ReferralDialogProps) {
  const t = useText('casework');
  const [isAsked, setAsked] = useState(false);
  const [institutionIds, setInstitutionIds] = useState<readonly string[]>([]);
  const command = useCommand({
    path: '/api/v1/referrals/{id}/actions/readdress',
    onDone: ({ body }) => {
      keepReferral(body);
      announce(t('act.readdressed'));
      onClose();
    },
  });
  const send = (): void => {
    setAsked(true);
    if (institutionIds.length > 0)
      void command.send({ id: found.id, version: found.version, body: { institutionIds: [...institutionIds] } });
  };
  return (
    <ActForm
      title={t('act.readdressTitle')}
      action={t('act.readdress')}
      isBusy={command.isSending}
      notes={<CommandNotes command={command} />}
      onSend={send}
      onClose={onClose}
    >
      <ServiceBoxes
        need={found.need}
        regionCode={found.regionCode}
        value={institutionIds}
        without={found.addressees?.map(({ institutionId }) => institutionId)}
        error={
          command.errorOf('/institutionIds') ?? (isAsked && institutionIds.length === 0 ? t('act.missing') : undefined)
        }
        onChange={setInstitutionIds}
      />
    </ActForm>
  );
}
