import { Button } from '@mantine/core';
import { useState } from 'react';
import { CATEGORY, TASK_ASK } from '#core/vocabulary';
import { type Problem, problemOfError } from '../api/problem';
import { useLabel, useText } from '../i18n/use-text';
import { ClockBadge } from '../parts/clock-badge';
import { clockOf } from '../parts/clock-of';
import { Data } from '../parts/data';
import { useDraft } from '../parts/draft';
import { Page } from '../parts/page';
import { ProblemNote } from '../parts/problem-note';
import { useFormat } from '../parts/use-format';
import { WhyDate } from '../parts/why-date';
import type { AnswerPage, Subject, Way } from './answer-api';
import { readSubject } from './answer-api';
import classes from './answer.module.css';
import { CodeStep } from './code-step';
import { LettersBox } from './letters-box';
import { ReplyFields } from './reply-fields';
import { SubjectBox } from './subject-box';
import { useReply } from './use-reply';
import { bodyOf, NOTHING } from './written';

interface Props {
  readonly page: AnswerPage;
  readonly way: Way;
  readonly onDone: (reply: string) => void;
}

/** What is asked, about whom, until when; the answers; and, behind a link, the code. Nothing typed is lost on the way. */
export function AnswerView({ page, way, onDone }: Props) {
  const t = useText('answer');
  const { task, isLate } = page;
  const draft = useDraft('reply', task.id, NOTHING);
  const [isTried, setTried] = useState(false);
  const [proof, setProof] = useState<string>();
  const [wants, setWants] = useState<'send' | 'see'>();
  const [full, setFull] = useState<Subject>();
  const [problem, setProblem] = useState<Problem>();
  const reply = useReply(way, page, draft.key, () => {
    const { reply: sent } = draft.value;
    draft.clear();
    onDone(sent);
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
      <LettersBox way={way.by === 'link' ? way : { ...way, version: task.version }} kinds={page.letters} />
      <p className={classes.quiet} role="status">
        {draft.savedAt !== undefined && t('draftKept')}
      </p>
      {page.devices > 0 && <p className={classes.quiet}>{t('devices', { count: page.devices })}</p>}
    </Page>
  );
}

/** @param isExplained a link opens one task and nothing beside it: no explanation of its date either */
function Asked({ page, isExplained }: { readonly page: AnswerPage; readonly isExplained: boolean }) {
  const t = useText('answer');
  const label = useLabel();
  const format = useFormat();
  const { task, due, place, sentAt } = page;
  const where = [place.village, place.district, place.regency].filter(Boolean).join(' · ');
  return (
    <>
      <dl className={classes.facts}>
        <dt>{t('asked')}</dt>
        <dd>
          {label(TASK_ASK[task.ask])} · {label(CATEGORY[task.category])}
        </dd>
        <dt>{t('due')}</dt>
        <dd>
          {due && <ClockBadge clock={clockOf(due, label)} zone={due.zone} />}
          {due && isExplained && <WhyDate deadlineId={due.id} of={task.complaintNumber} />}
        </dd>
        <dt>{t('place')}</dt>
        <dd>
          <Data>{where}</Data>
        </dd>
        <dt>{t('to')}</dt>
        <dd>
          <Data>{page.institution ?? page.position}</Data>
        </dd>
      </dl>
      {sentAt !== undefined && (
        <p className={classes.quiet}>
          {t('sent', { filed: format.instant(page.filedAt, task.zone), sent: format.instant(sentAt, task.zone) })}
        </p>
      )}
    </>
  );
}
