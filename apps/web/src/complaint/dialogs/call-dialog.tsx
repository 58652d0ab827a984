import { Anchor, Button, Group, Modal, Text } from '@mantine/core';
import { useState } from 'react';
import { ask, client } from '../../api/client';
import { problemOfError } from '../../api/problem';
import type { Problem } from '../../api/problem';
import { useText } from '../../i18n/use-text';
import { Data } from '../../parts/data';
import { ProblemNote } from '../../parts/problem-note';
import type { ActionDialogProps, ComplaintAction } from '../actions';

/** `0812…` as wa.me wants it. */
const international = (phone: string): string => phone.replace(/\D/g, '').replace(/^0/, '62');

function CallDialog({ complaint, onClose }: ActionDialogProps) {
  const t = useText('complaint');
  const shell = useText('shell');
  const [found, setFound] = useState<{ readonly phone?: string }>();
  const [isAsking, setAsking] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const show = async (): Promise<void> => {
    setAsking(true);
    setProblem(undefined);
    try {
      setFound(await ask(client.GET('/api/v1/complaints/{id}/contact', { params: { path: { id: complaint.id } } })));
    } catch (error) {
      setProblem(problemOfError(error));
    }
    setAsking(false);
  };
  return (
    <Modal opened onClose={onClose} title={t('dialog.call')} closeButtonProps={{ 'aria-label': shell('help.close') }}>
      {complaint.contact === 'unconfirmed' && <Text size="sm">{t('noContact')}</Text>}
      {problem && <ProblemNote problem={problem} />}
      {!found && (
        <>
          <Text size="sm">{t('dialog.callHelp')}</Text>
          <Button mt="sm" data-autofocus loading={isAsking} onClick={() => void show()}>
            {t('dialog.showNumber')}
          </Button>
        </>
      )}
      {found?.phone !== undefined && (
        <Group role="status">
          <Anchor href={`tel:${found.phone}`} size="xl">
            <Data>{found.phone}</Data>
          </Anchor>
          <Anchor href={`https://wa.me/${international(found.phone)}`} target="_blank" rel="noreferrer">
            {t('dialog.whatsapp')}
          </Anchor>
        </Group>
      )}
      {found && found.phone === undefined && <Text role="status">{t('dialog.noNumber')}</Text>}
    </Modal>
  );
}

export const call: ComplaintAction = {
  id: 'call',
  on: 'complaint',
  place: 'quick',
  Label: () => useText('complaint')('actions.call'),
  isOffered: ({ complaint, may }) =>
    complaint.status !== 'closed' &&
    complaint.contact !== 'none' &&
    complaint.persons !== undefined &&
    may('complaint:reveal'),
  Dialog: CallDialog,
};
