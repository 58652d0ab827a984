import { Button, Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { ATTEMPT_OUTCOME, codesOf } from '#core/vocabulary';
import type { AttemptOutcome } from '#core/vocabulary';
import { ask, client } from '../api/client';
import { useCommand } from '../api/command';
import { CommandNotes } from '../api/command-notes';
import { useLabel, useText } from '../i18n/use-text';
import { Data } from '../parts/data';
import { announce } from '../parts/notice';
import { QueryState } from '../parts/query-state';
import { AwaitedDocuments } from './awaited-documents';
import classes from './call-backs.module.css';

const OUTCOMES = codesOf(ATTEMPT_OUTCOME);

/** The number in full, what may be said, and one key for how it went. */
export function CallBackDialog({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const t = useText('call');
  const label = useLabel();
  const file = useQuery({
    queryKey: ['call-backs', id],
    // Each read of the number is written down: once for each time it is opened.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    queryFn: () => ask(client.GET('/api/v1/call-backs/{id}', { params: { path: { id } } })),
  });
  const command = useCommand({
    path: '/api/v1/call-backs/{id}/actions/recordAttempt',
    onDone: ({ body }) => {
      announce(body.status === 'unreached' ? t('callBacks.unreached') : t('callBacks.recorded'));
      onClose();
    },
  });
  const record = (outcome: AttemptOutcome, version: number): void => {
    if (!command.isSending) void command.send({ id, version, body: { outcome } });
  };
  return (
    <Modal opened onClose={onClose} title={t('callBacks.outcome')} closeButtonProps={{ 'aria-label': t('close') }}>
      <QueryState query={file}>
        {(found) => (
          <div
            className={classes.results}
            onKeyDown={(event) => {
              const outcome = OUTCOMES[Number(event.key) - 1];
              if (!/^[1-9]$/.test(event.key) || !outcome) return;
              event.preventDefault();
              record(outcome, found.version);
            }}
          >
            {found.phone === undefined ? <p>{t('callBacks.noPhoneHelp')}</p> : <Dial phone={found.phone} />}
            <AwaitedDocuments documents={found.documents} />
            {found.words && (
              <p>
                {t('callBacks.words')} <Data isFreeText>{found.words}</Data>
              </p>
            )}
            {OUTCOMES.map((outcome, index) => (
              <Button
                key={outcome}
                variant="default"
                justify="flex-start"
                loading={command.isSending}
                leftSection={<kbd translate="no">{index + 1}</kbd>}
                onClick={() => record(outcome, found.version)}
              >
                {label(ATTEMPT_OUTCOME[outcome])}
              </Button>
            ))}
          </div>
        )}
      </QueryState>
      <CommandNotes command={command} />
    </Modal>
  );
}

/** Gets the focus when it appears: the number is asked for after the dialog has opened. */
function Dial({ phone }: { readonly phone: string }) {
  const t = useText('call');
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => link.current?.focus(), []);
  return (
    <a href={`tel:${phone}`} className={classes.dial} ref={link}>
      {t('callBacks.dial')} <Data>{phone}</Data>
    </a>
  );
}
