import { Button } from '@mantine/core';
import { CATEGORY, REASSIGN_REFUSAL } from '#core/vocabulary';
import type { Schema } from '../api/schema';
import { useLabel, useText } from '../i18n/use-text';
import { Data } from '../parts/data';
import { DueText } from '../parts/due-text';
import { useFormat } from '../parts/use-format';
import classes from './bulk.module.css';

type Results = Schema['ReassignedManyResponse'];
type Item = Results['items'][number];

interface Props {
  readonly results: Results;
  /** Back to the choice; not once it is done. */
  readonly onChange?: () => void;
}

/** What would become of each task, or did. */
export function BulkResults({ results, onChange }: Props) {
  const t = useText('acts');
  const { isPreview, moved, refused, items } = results;
  return (
    <div>
      <p role="status">
        {isPreview ? t('bulk.previewed') : t('bulk.moved', { count: moved })}{' '}
        <strong>
          {isPreview && `${t('bulk.willMove', { count: moved })} · `}
          {t('bulk.stays', { count: refused })}
        </strong>
      </p>
      <div className={classes.table}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('bulk.number')}</th>
              <th scope="col">{t('bulk.category')}</th>
              <th scope="col">{t('bulk.due')}</th>
              <th scope="col">{t('bulk.from')}</th>
              <th scope="col">{t('bulk.result')}</th>
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <Row key={item.taskId} item={item} isPreview={isPreview} />
            ))}
          </tbody>
        </table>
      </div>
      {onChange && (
        <Button variant="default" size="sm" mt="sm" onClick={onChange}>
          {t('bulk.change')}
        </Button>
      )}
    </div>
  );
}

function Row({ item, isPreview }: { readonly item: Item; readonly isPreview: boolean }) {
  const t = useText('acts');
  const label = useLabel();
  const format = useFormat();
  const { complaintNumber, category, stepDueAt, stepDeadlineId, zone, fromName, toName, isMoved, refusal } = item;
  return (
    <tr data-task={item.taskId} data-moved={isMoved}>
      <th scope="row">{complaintNumber ? <Data>{complaintNumber}</Data> : t('bulk.hidden')}</th>
      <td>{category && label(CATEGORY[category])}</td>
      <td>
        {stepDueAt && (
          <DueText deadlineId={stepDeadlineId} of={complaintNumber ?? t('bulk.hidden')}>
            {format.end(stepDueAt, zone)}
          </DueText>
        )}
      </td>
      <td>{fromName && <Data>{fromName}</Data>}</td>
      <td className={isMoved ? undefined : classes.stays}>
        {refusal ? label(REASSIGN_REFUSAL[refusal]) : isPreview ? t('bulk.willBe') : t('bulk.was')}
        {isMoved && toName && (
          <>
            {' → '}
            <Data>{toName}</Data>
          </>
        )}
      </td>
    </tr>
  );
}
