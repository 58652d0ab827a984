import type { ComponentType } from 'react';
import type { CaseCommandType } from '#core/casework/case-rules';
import { CASE_CLOSURE } from '#core/vocabulary';
import type { CaseClosure } from '#core/vocabulary';
import { useCommand } from '../api/command';
import { useText } from '../i18n/use-text';
import { useDraft } from '../parts/draft';
import { announce } from '../parts/notice';
import type { CaseFile } from './casework-queries';
import { ChoiceDialog, EMPTY_CHOICE, given } from './choice-dialog';
import { keepCase } from './keep-answer';
import { ReferDialog } from './refer-dialog';
import { ScreenDialog } from './screen-dialog';

export interface CaseDialogProps {
  readonly found: CaseFile;
  readonly onClose: () => void;
}

function RecordContactDialog({ found, onClose }: CaseDialogProps) {
  const t = useText('casework');
  const draft = useDraft('recordContact', found.id, EMPTY_CHOICE);
  const command = useCommand({
    path: '/api/v1/cases/{id}/actions/recordContact',
    key: draft.key,
    onDone: ({ body }) => {
      keepCase(body);
      draft.clear();
      announce(t('act.contacted'));
      onClose();
    },
  });
  return (
    <ChoiceDialog
      title={t('act.recordContactTitle')}
      action={t('act.recordContact')}
      help={t('act.recordContactHelp')}
      command={command}
      draft={draft}
      text={{ label: t('act.contactText'), least: 0 }}
      onSend={() =>
        void command.send({ id: found.id, version: found.version, body: { text: given(draft.value.text) } })
      }
      onClose={onClose}
    />
  );
}

function CloseDialog({ found, onClose }: CaseDialogProps) {
  const t = useText('casework');
  const draft = useDraft('closeCase', found.id, EMPTY_CHOICE);
  const command = useCommand({
    path: '/api/v1/cases/{id}/actions/close',
    key: draft.key,
    onDone: ({ body }) => {
      keepCase(body);
      draft.clear();
      announce(t('act.closed'));
      onClose();
    },
  });
  const { code, text } = draft.value;
  return (
    <ChoiceDialog
      title={t('act.closeTitle')}
      action={t('act.close')}
      command={command}
      draft={draft}
      choice={{ field: '/closure', label: t('act.closure'), table: CASE_CLOSURE }}
      text={{ label: t('act.closeText'), least: 0 }}
      onSend={() =>
        void command.send({
          id: found.id,
          version: found.version,
          body: { closure: code as CaseClosure, text: given(text) },
        })
      }
      onClose={onClose}
    />
  );
}

/** One dialog for each command of a case. */
export const CASE_DIALOG: readonly {
  readonly command: CaseCommandType;
  readonly Dialog: ComponentType<CaseDialogProps>;
}[] = [
  { command: 'screen', Dialog: ScreenDialog },
  { command: 'recordContact', Dialog: RecordContactDialog },
  { command: 'refer', Dialog: ReferDialog },
  { command: 'close', Dialog: CloseDialog },
];
