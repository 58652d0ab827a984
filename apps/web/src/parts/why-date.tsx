import { Modal, UnstyledButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { ask, client } from '../api/client';
import type { Schema } from '../api/schema';
import { said, useLanguage, useText } from '../i18n/use-text';
import { QueryState } from './query-state';
import classes from './why-date.module.css';

interface Props {
  readonly deadlineId: string;
  /** What the date is of, for whoever does not see where the button stands: a clock, a number. */
  readonly of: string;
}

/** Behind a due date: why it is that date. Asked for only when somebody opens it. */
export function WhyDate({ deadlineId, of }: Props) {
  const t = useText('shell');
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setOpen(false);
    // The dialog goes at once and gives nothing back: whoever came by keyboard goes on from here.
    requestAnimationFrame(() => button.current?.focus());
  };
  return (
    <>
      <UnstyledButton
        ref={button}
        className={classes.open}
        aria-label={t('why.open', { of })}
        title={t('why.title')}
        data-why={deadlineId}
        onClick={() => setOpen(true)}
      >
        <span aria-hidden translate="no">
          ?
        </span>
      </UnstyledButton>
      {isOpen && (
        <Modal
          opened
          size="lg"
          title={t('why.title')}
          closeButtonProps={{ 'aria-label': t('help.close') }}
          onClose={close}
        >
          <Explanation deadlineId={deadlineId} />
        </Modal>
      )}
    </>
  );
}

async function explanationOf(id: string): Promise<Schema['DeadlineExplanationResponse']> {
  const answer = await ask(client.GET('/api/v1/deadlines/{id}/explain', { params: { path: { id } } }));
  if (typeof answer === 'string') throw new Error(`explain deadline ${id}: asked for data, got text`);
  return answer;
}

function Explanation({ deadlineId }: Pick<Props, 'deadlineId'>) {
  const language = useLanguage();
  const query = useQuery({
    queryKey: ['deadline', deadlineId, 'explain', language],
    queryFn: () => explanationOf(deadlineId),
  });
  return (
    <QueryState query={query}>
      {({ sentences, table }) => (
        <div data-explained={deadlineId}>
          <ul className={classes.sentences}>
            {sentences.map((sentence) => (
              <li key={sentence}>{said(sentence)}</li>
            ))}
          </ul>
          {table.length > 0 && <Days table={table} />}
        </div>
      )}
    </QueryState>
  );
}

function Days({ table }: Pick<Schema['DeadlineExplanationResponse'], 'table'>) {
  const t = useText('shell');
  return (
    <table className={classes.days}>
      <caption>{t('why.days')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('why.day')}</th>
          <th scope="col">{t('why.counted')}</th>
          <th scope="col">{t('why.because')}</th>
        </tr>
      </thead>
      <tbody>
        {table.map(({ date, day, counted, why }) => (
          <tr key={date} data-counted={counted !== ''}>
            <th scope="row">{said(day)}</th>
            <td>{counted !== '' && said(counted)}</td>
            <td>{why !== '' && said(why)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
