import { Radio, Stack } from '@mantine/core';
import { useState } from 'react';
import { codesOf, RISK } from '#core/vocabulary';
import type { Risk } from '#core/vocabulary';
import { ActForm } from '../acts/act-form';
import { useCommand } from '../api/command';
import { CommandNotes } from '../api/command-notes';
import { useLabel, useText } from '../i18n/use-text';
import { useDraft } from '../parts/draft';
import { announce } from '../parts/notice';
import type { CaseDialogProps } from './case-dialogs';
import { consentBody, ConsentFields, isConsentComplete } from './consent-fields';
import type { ConsentValue } from './consent-fields';
import { keepCase } from './keep-answer';

/** How much danger there is, and whether the family agrees. */
export function ScreenDialog({ found, onClose }: CaseDialogProps) {
  const t = useText('casework');
  const label = useLabel();
  const [isAsked, setAsked] = useState(false);
  const draft = useDraft<ConsentValue & { readonly risk: Risk }>('screen', found.id, {
    risk: found.risk,
    consent: found.consent ?? '',
    overrideReason: '',
  });
  const command = useCommand({
    path: '/api/v1/cases/{id}/actions/screen',
    key: draft.key,
    onDone: ({ body }) => {
      keepCase(body);
      draft.clear();
      announce(t('act.screened'));
      onClose();
    },
  });
  const send = (): void => {
    setAsked(true);
    if (!isConsentComplete(draft.value)) return;
    const body = { risk: draft.value.risk, ...consentBody(draft.value) };
    void command.send({ id: found.id, version: found.version, body });
  };
  return (
    <ActForm
      title={t('act.screenTitle')}
      action={t('act.screen')}
      draft={draft}
      isBusy={command.isSending}
      notes={<CommandNotes command={command} />}
      onSend={send}
      onClose={onClose}
    >
      <Radio.Group
        label={t('act.risk')}
        required
        value={draft.value.risk}
        onChange={(risk) => draft.set((before) => ({ ...before, risk: risk as Risk }))}
      >
        <Stack gap={6} mt={6}>
          {codesOf(RISK).map((code) => (
            <Radio key={code} value={code} label={label(RISK[code])} />
          ))}
        </Stack>
      </Radio.Group>
      <ConsentFields
        value={draft.value}
        isAsked={isAsked}
        error={command.errorOf('/overrideReason')}
        onChange={(part) => draft.set((before) => ({ ...before, ...part }))}
      />
    </ActForm>
  );
}
