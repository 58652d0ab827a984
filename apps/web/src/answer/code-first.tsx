import { Button } from '@mantine/core';
import { useState } from 'react';
import { type Problem, problemOfError } from '../api/problem';
import { useText } from '../i18n/use-text';
import { Page } from '../parts/page';
import { ProblemNote } from '../parts/problem-note';
import type { AnswerPage, LinkPage } from './answer-api';
import { openProven } from './answer-api';
import classes from './answer.module.css';
import { Asked } from './asked';
import { CodeStep } from './code-step';

interface Props {
  readonly page: LinkPage;
  readonly token: string;
  readonly onOpened: (page: AnswerPage, proof: string) => void;
}

/** A task of a sensitive complaint: that something waits, for whom and until when; after the code the page itself. */
export function CodeFirst({ page, token, onOpened }: Props) {
  const t = useText('answer');
  const [isAsking, setAsking] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const prove = (proof: string): void => {
    openProven(token, proof).then(
      (opened) => onOpened(opened, proof),
      (error: unknown) => setProblem(problemOfError(error)),
    );
  };
  return (
    <Page title={t('title', { number: page.task.complaintNumber })}>
      <Asked page={page} isExplained={false} />
      <p className={classes.quiet}>{t('codeFirst.hidden')}</p>
      {problem && <ProblemNote problem={problem} />}
      {isAsking ? (
        <CodeStep
          token={token}
          action={t('codeFirst.open')}
          immediate={t('codeFirst.immediate')}
          isBusy={false}
          onProof={prove}
        />
      ) : (
        <Button fullWidth my="sm" onClick={() => setAsking(true)}>
          {t('codeFirst.open')}
        </Button>
      )}
      {page.devices > 0 && <p className={classes.quiet}>{t('devices', { count: page.devices })}</p>}
    </Page>
  );
}
