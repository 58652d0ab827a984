import { Button } from '@mantine/core';
import { useState } from 'react';
import { type Problem, problemOfError } from '../api/problem';
import { useText } from '../i18n/use-text';
import { useDraft } from '../parts/draft';
import { Page } from '../parts/page';
import { ProblemNote } from '../parts/problem-note';
import type { AnswerPage, Subject, Way } from './answer-api';
import { readSubject } from './answer-api';
import classes from './answer.module.css';
import { Asked } from './asked';
import { CodeStep } from './code-step';
import { LettersBox } from './letters-box';
import { ReplyFields } from './reply-fields';
import { SubjectBox } from './subject-box';
import { useReply } from './use-reply';
import type { ReplyOutcome } from './use-reply';
import { bodyOf, NOTHING } from './written';

interface Props {
  readonly page: AnswerPage;
  readonly way: Way;
  readonly onDone: (outcome: ReplyOutcome) => void;
}

/** What is asked, about whom, until when; the answers; and, behind a link, the code. Nothing typed is lost on the way. */
export function AnswerView({ page, way, onDone }: Props) {
  const t = useText('answer');
  const { task, isLate } = page;
  const draft = useDraft('reply', task.id, NOTHING);
  const [isTried, setTried] = useState(false);
  const [proof, setProof] = useState(way.by === 'link' ? way.proof : undefined);
  const [wants, setWants] = useState<'send' | 'see'>();
  const [full, setFull] = useState<Subject>();
  const [problem, setProblem] = useState<Problem>();
  const reply = useReply(way, page, draft.key, (outcome) => {
    draft.clear();
    onDone(outcome);
  });
  const send = (shown = proof): void => {
    setTried(true);
    const body = bodyOf(draft.value, isLate);
    if (body === undefined) return;
    if (way.by === 'link' && shown === undefined) setWants('send');
    else void reply.send(body, shown);
  };
  const see = (shown = proof): void => {
    if (way.by === 'link' && shown === undefined) return setWants('see');
    readSubject(way, shown).then(setFull, (error: unknown) => {
      const found = problemOfError(error);
      if (found.code !== 'codeRequired') return setProblem(found);
      setProof(undefined);
      setWants('see');
    });
  };
  const prove = (fresh: string): void => {
    setProof(fresh);
    setWants(undefined);
    if (wants === 'see') see(fresh);
    else send(fresh);
  };
  const asksCode = way.by === 'link' && (wants !== undefined || reply.needsCode);
  return (
    <Page title={t('title', { number: task.complaintNumber })}>
      <Asked page={page} isExplained={way.by === 'login'} />
      <SubjectBox subject={full ?? page.subject} isFull={full !== undefined} onReveal={() => see()} />
      {problem && <ProblemNote problem={problem} />}
      {page.replies.length === 0 ? (
        <p>{t('nothing')}</p>
      ) : (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (!reply.isSending) send();
          }}
        >
          <ReplyFields
            replies={page.replies}
            isLate={isLate}
            written={draft.value}
            isTried={isTried}
            onChange={(part) => draft.set((before) => ({ ...before, ...part }))}
            errorOf={reply.errorOf}
          />
          {!reply.needsCode && reply.notes}
          {!(asksCode && wants !== 'see') && (
            <Button type="submit" mt="sm" fullWidth loading={reply.isSending}>
              {t('send')}
            </Button>
          )}
        </form>
      )}
      {asksCode && way.by === 'link' && (
        <CodeStep
          key={wants}
          token={way.token}
          action={wants === 'see' ? t('code.see') : t('sendWithCode')}
          isBusy={reply.isSending}
          onProof={prove}
        />
      )}
      <LettersBox
        way={way.by === 'link' ? { ...way, proof } : { ...way, version: task.version }}
        kinds={page.letters}
      />
      <p className={classes.quiet} role="status">
        {draft.savedAt !== undefined && t('draftKept')}
      </p>
      {page.devices > 0 && <p className={classes.quiet}>{t('devices', { count: page.devices })}</p>}
    </Page>
  );
}
