import { CATEGORY, TASK_ASK } from '#core/vocabulary';
import { useLabel, useText } from '../i18n/use-text';
import { ClockBadge } from '../parts/clock-badge';
import { clockOf } from '../parts/clock-of';
import { Data } from '../parts/data';
import { useFormat } from '../parts/use-format';
import { WhyDate } from '../parts/why-date';
import classes from './answer.module.css';
import type { AnswerPage } from './answer-api';

/**
 * What is asked, until when, where and of whom.
 * @param isExplained a link opens one task and nothing beside it: no explanation of its date either
 */
export function Asked({ page, isExplained }: { readonly page: AnswerPage; readonly isExplained: boolean }) {
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
          {task.ask && task.category
            ? `${label(TASK_ASK[task.ask])} · ${label(CATEGORY[task.category])}`
            : t('codeFirst.asked')}
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
