import { Checkbox, NativeSelect, Stack } from '@mantine/core';
import { useState } from 'react';
import { PACKET_FIELDS } from '#core/referral/referral';
import type { PacketField } from '#core/referral/referral';
import { codesOf, REFERRAL_NEED } from '#core/vocabulary';
import type { ReferralNeed } from '#core/vocabulary';
import { ActForm } from '../acts/act-form';
import { useCommand } from '../api/command';
import { CommandNotes } from '../api/command-notes';
import { useLabel, useText } from '../i18n/use-text';
import { useDraft } from '../parts/draft';
import { LongText } from '../parts/long-text';
import { announce } from '../parts/notice';
import type { CaseDialogProps } from './case-dialogs';
import { consentBody, ConsentFields, isConsentComplete } from './consent-fields';
import type { ConsentValue } from './consent-fields';
import { keepCase } from './keep-answer';
import { ServiceBoxes } from './service-boxes';

const MOST = 10_000;
const LEAST = 10;

interface Value extends ConsentValue {
  readonly need: ReferralNeed | '';
  readonly packet: string;
  readonly shared: readonly PacketField[];
  readonly institutionIds: readonly string[];
}

/** A need handed to services: what they are told, and in which order they are asked. */
export function ReferDialog({ found, onClose }: CaseDialogProps) {
  const t = useText('casework');
  const shell = useText('shell');
  const label = useLabel();
  const [isAsked, setAsked] = useState(false);
  const draft = useDraft<Value>('refer', found.id, {
    need: '',
    packet: '',
    shared: ['need'],
    institutionIds: [],
    consent: found.consent ?? '',
    overrideReason: '',
  });
  const { need, packet, shared, institutionIds } = draft.value;
  const change = (part: Partial<Value>): void => draft.set((before) => ({ ...before, ...part }));
  const command = useCommand({
    path: '/api/v1/cases/{id}/actions/refer',
    key: draft.key,
    onDone: ({ body }) => {
      keepCase(body);
      draft.clear();
      announce(t('act.referred'));
      onClose();
    },
  });
  const isTooShort = packet.trim().length < LEAST;
  const missing = (isMissing: boolean): string | undefined => (isAsked && isMissing ? t('act.missing') : undefined);
  const send = (): void => {
    setAsked(true);
    const isComplete = !isTooShort && shared.length > 0 && institutionIds.length > 0;
    if (need === '' || !isComplete || !isConsentComplete(draft.value)) return;
    const body = {
      need,
      packet: packet.trim(),
      shared: [...shared],
      institutionIds: [...institutionIds],
      ...consentBody(draft.value),
    };
    void command.send({ id: found.id, version: found.version, body });
  };
  return (
    <ActForm
      title={t('act.referTitle')}
      action={t('act.refer')}
      help={found.risk === 'high' ? t('act.servicesUrgent') : undefined}
      draft={draft}
      isBusy={command.isSending}
      notes={<CommandNotes command={command} />}
      onSend={send}
      onClose={onClose}
    >
      <NativeSelect
        label={t('act.need')}
        required
        value={need}
        error={missing(need === '')}
        onChange={({ currentTarget: { value } }) =>
          change({ need: codesOf(REFERRAL_NEED).find((code) => code === value) ?? '', institutionIds: [] })
        }
        data={[
          { value: '', label: '—' },
          ...codesOf(REFERRAL_NEED).map((code) => ({ value: code, label: label(REFERRAL_NEED[code]) })),
        ]}
      />
      <ServiceBoxes
        need={need === '' ? undefined : need}
        regionCode={found.regionCode}
        value={institutionIds}
        error={command.errorOf('/institutionIds') ?? missing(institutionIds.length === 0)}
        onChange={(ids) => change({ institutionIds: ids })}
      />
      <LongText
        label={t('act.packet')}
        description={t('act.packetHelp')}
        required
        value={packet}
        max={MOST}
        error={
          command.errorOf('/packet') ?? (isAsked && isTooShort ? shell('command.tooShort', { min: LEAST }) : undefined)
        }
        onText={(text) => change({ packet: text })}
      />
      <Checkbox.Group
        label={t('act.shared')}
        required
        value={[...shared]}
        error={missing(shared.length === 0)}
        onChange={(codes) => change({ shared: PACKET_FIELDS.filter((field) => codes.includes(field)) })}
      >
        <Stack gap={6} mt={6}>
          {PACKET_FIELDS.map((field) => (
            <Checkbox key={field} value={field} label={t(`shared.${field}`)} />
          ))}
        </Stack>
      </Checkbox.Group>
      <ConsentFields
        value={draft.value}
        isAsked={isAsked}
        error={command.errorOf('/overrideReason')}
        onChange={change}
      />
    </ActForm>
  );
}
