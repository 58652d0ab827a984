import { Button } from '@mantine/core';
import { useText } from '../i18n/use-text';
import { Data } from '../parts/data';
import type { Subject } from './answer-api';
import classes from './answer.module.css';

const FIELDS = ['name', 'nik', 'kk', 'kksTail'] as const;

interface Props {
  readonly subject: Subject;
  readonly isFull: boolean;
  readonly onReveal: () => void;
}

/** Whom it is about: masked until somebody asks, and asking is written down. */
export function SubjectBox({ subject, isFull, onReveal }: Props) {
  const t = useText('answer');
  const known = FIELDS.filter((field) => subject[field] !== undefined);
  return (
    <section className={classes.box} aria-labelledby="tentang">
      <h2 id="tentang">{t('subject')}</h2>
      {known.length === 0 ? (
        <p className={classes.quiet}>{t('unknown')}</p>
      ) : (
        <>
          <dl className={classes.facts}>
            {known.map((field) => (
              <div key={field} style={{ display: 'contents' }}>
                <dt>{t(field)}</dt>
                <dd data-subject={field}>
                  <Data>{subject[field]}</Data>
                </dd>
              </div>
            ))}
          </dl>
          {isFull ? (
            <p className={classes.quiet}>{t('revealed')}</p>
          ) : (
            <Button variant="default" size="compact-md" onClick={onReveal}>
              {t('reveal')}
            </Button>
          )}
        </>
      )}
    </section>
  );
}
