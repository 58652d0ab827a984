import { Radio, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ActForm } from '../acts/act-form';
import { useCommand } from '../api/command';
import { CommandNotes } from '../api/command-notes';
import { useText } from '../i18n/use-text';
import { Data } from '../parts/data';
import { useDraft } from '../parts/draft';
import { LongText } from '../parts/long-text';
import { announce } from '../parts/notice';
import { given } from './choice-dialog';
import { keepReferral } from './keep-answer';
import type { ReferralDialogProps } from './referral-dialogs';

const MOST = 10_000;
const MOST_NAME = 300;
const LEAST_NAME = 2;
const ASKED = ['sent', 'seen', 'accepted'];

/** Which service has the family, and who there: only then it is no longer the sender's. */
export function ConfirmContactDialog({ found, onClose }: ReferralDialogProps) {
  const t = useText('casework');
  const [isAsked, setAsked] = useState(false);
  const draft = useDraft('referral-confirmContact', found.id, {
    institutionId: found.acceptedInstitutionId ?? '',
    contactName: '',
    text: '',
  });
  const { institutionId, contactName, text } = draft.value;
  const command = useCommand({
    path: '/api/v1/referrals/{id}/actions/confirmContact',
    key: draft.key,
    onDone: ({ body }) => {
      keepReferral(body);
      draft.clear();
      announce(t('act.confirmed'));
      onClose();
    },
  });
  const isNamed = contactName.trim().length >= LEAST_NAME;
  const send = (): void => {
    setAsked(true);
    if (institutionId === '' || !isNamed) return;
    const body = { institutionId, contactName: contactName.trim(), text: given(text) };
    void command.send({ id: found.id, version: found.version, body });
  };
  const asked = found.addressees?.filter(({ sentAt, status }) => sentAt !== undefined && ASKED.includes(status)) ?? [];
  return (
    <ActForm
      title={t('act.confirmContactTitle')}
      action={t('act.confirmContact')}
      help={t('act.confirmContactHelp')}
      draft={draft}
      isBusy={command.isSending}
      notes={<CommandNotes command={command} />}
      onSend={send}
      onClose={onClose}
    >
      <Radio.Group
        label={t('act.service')}
        required
        value={institutionId}
        error={command.errorOf('/institutionId') ?? (isAsked && institutionId === '' ? t('act.missing') : undefined)}
        onChange={(id) => draft.set((before) => ({ ...before, institutionId: id }))}
      >
        <Stack gap={6} mt={6}>
          {asked.map(({ institutionId: id, institutionName = '' }) => (
            <Radio key={id} value={id} label={<Data>{institutionName}</Data>} />
          ))}
        </Stack>
      </Radio.Group>
      <TextInput
        label={t('act.contactName')}
        required
        dir="auto"
        maxLength={MOST_NAME}
        value={contactName}
        error={command.errorOf('/contactName') ?? (isAsked && !isNamed ? t('act.missing') : undefined)}
        onChange={({ currentTarget: { value } }) => draft.set((before) => ({ ...before, contactName: value }))}
      />
      <LongText
        label={t('act.note')}
        value={text}
        max={MOST}
        error={command.errorOf('/text')}
        onText={(value) => draft.set((before) => ({ ...before, text: value }))}
      />
    </ActForm>
  );
}
