import { Alert } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { CATEGORY, CLOSURE } from '#core/vocabulary';
import { useLabel, useText } from '../i18n/use-text';
import { Data } from '../parts/data';
import { Icon } from '../parts/icon';
import { NextLine } from '../today/next-line';
import { ActionButtons } from './action-buttons';
import { Acknowledge } from './acknowledge';
import { Clocks } from './clocks';
import { Norms } from './norms';
import type { Complaint } from './complaint-queries';
import classes from './complaint.module.css';

/** Above the fold, on a phone too: what it is, whose move it is, both clocks, and what one can do. */
export function Head({ complaint }: { readonly complaint: Complaint }) {
  const t = useText('complaint');
  const label = useLabel();
  return (
    <div className={classes.head}>
      <p className={classes.kind}>
        {complaint.isLocked && <Icon name="lock" />}
        {label(CATEGORY[complaint.category])} · <Data>{complaint.severity}</Data>
        {complaint.place.village !== undefined && (
          <>
            {' · '}
            <Data>{complaint.place.village}</Data>
          </>
        )}
      </p>
      <section aria-label={t('now')} className={classes.now}>
        <NextLine next={complaint.next} className={classes.next} />
        <Clocks complaint={complaint} />
        <Acknowledge complaint={complaint} />
        <ActionButtons complaint={complaint} />
        <Norms complaint={complaint} />
      </section>
      <Warnings complaint={complaint} closure={complaint.pendingClosure && label(CLOSURE[complaint.pendingClosure])} />
      <p className={classes.back}>
        <Link to="/hari-ini">{t('back')}</Link>
      </p>
    </div>
  );
}

function Warnings({ complaint, closure }: { readonly complaint: Complaint; readonly closure?: string }) {
  const t = useText('complaint');
  const notes = [
    complaint.isLocked && t('locked'),
    complaint.isProcessStuck && t('stuck'),
    complaint.contact === 'unconfirmed' && t('noContact'),
    complaint.contact === 'none' && t('neverContact'),
    complaint.followedUpAt !== undefined && t('followedUp'),
    closure !== undefined && t('pendingClosing', { closure }),
  ].filter((note) => typeof note === 'string');
  if (notes.length === 0) return null;
  return (
    <Alert variant="outline" color="gray" p="xs" mt="xs">
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </Alert>
  );
}
