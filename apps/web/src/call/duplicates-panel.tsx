import { Button, TextInput } from '@mantine/core';
import { CATEGORY, COMPLAINT_STATUS, DUPLICATE_REASON, SEAT } from '#core/vocabulary';
import { useLabel, useText } from '../i18n/use-text';
import { Data } from '../parts/data';
import { useFormat } from '../parts/use-format';
import { problemOfError } from '../api/problem';
import { ProblemNote } from '../parts/problem-note';
import { openAddTo } from './add-to-panel';
import type { Duplicate } from './call-draft';
import classes from './call.module.css';
import type { CallParts } from './use-call-parts';

const LONGEST_REASON = 1_000;

/** What is there already. It holds up nothing: add to it, relate to it, or file anyway and say why. */
export function DuplicatesPanel({ parts }: { readonly parts: CallParts }) {
  const t = useText('call');
  const { duplicates, value, set, filing } = parts;
  const items = duplicates.data?.items ?? [];
  const near = duplicates.data?.similarInVillage ?? 0;
  return (
    <section className={classes.panel} aria-labelledby="call-duplicates" aria-live="polite">
      <h2 id="call-duplicates">{t('duplicates.title')}</h2>
      {duplicates.isError && <ProblemNote problem={problemOfError(duplicates.error)} />}
      {items.length === 0 && <p className={classes.dim}>{t('duplicates.none')}</p>}
      {items.map((item) => (
        <DuplicateLine key={item.id} item={item} parts={parts} />
      ))}
      {near > 0 && <p>{t('duplicates.near', { count: near })}</p>}
      {items.length > 0 && !value.relatedTo && (
        <TextInput
          label={t('duplicates.anyway')}
          description={t('duplicates.anywayHint')}
          value={value.fileAnywayReason}
          maxLength={LONGEST_REASON}
          dir="auto"
          error={filing.errorOf('/duplicateReason')}
          onChange={({ currentTarget: { value: fileAnywayReason } }) =>
            set((before) => ({ ...before, fileAnywayReason }))
          }
        />
      )}
    </section>
  );
}

function DuplicateLine({ item, parts: { value, set } }: { readonly item: Duplicate; readonly parts: CallParts }) {
  const t = useText('call');
  const label = useLabel();
  const format = useFormat();
  const isRelated = value.relatedTo?.id === item.id;
  return (
    <div className={classes.duplicate}>
      <strong>
        <Data>{item.number}</Data>
      </strong>
      <div>
        {label(CATEGORY[item.category])} · {label(COMPLAINT_STATUS[item.status])} · {format.day(item.filedAt)}
        {item.seat && ` · ${t('duplicates.at', { seat: label(SEAT[item.seat]) })}`}
      </div>
      <div>{item.reasons.map((reason) => label(DUPLICATE_REASON[reason])).join(', ')}</div>
      <div className={classes.row}>
        <Button size="compact-sm" variant="default" onClick={() => openAddTo(item)} disabled={item.status === 'closed'}>
          {t('duplicates.addTo')}
        </Button>
        <Button
          size="compact-sm"
          variant={isRelated ? 'filled' : 'default'}
          aria-pressed={isRelated}
          onClick={() =>
            set((before) => ({ ...before, relatedTo: isRelated ? undefined : item, fileAnywayReason: '' }))
          }
        >
          {t('duplicates.related')}
        </Button>
      </div>
    </div>
  );
}
