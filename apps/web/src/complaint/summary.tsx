import type { ReactNode } from 'react';
import {
  CARD_WISH,
  CATEGORY,
  CHANNEL,
  CLOSURE,
  COMPLAINT_STATUS,
  CONTACT,
  PAYMENT_STATE,
  PROGRAMME,
  REPORTER_KIND,
  SEVERITY,
} from '#core/vocabulary';
import { useLabel, useText } from '../i18n/use-text';
import { Data } from '../parts/data';
import { useFormat } from '../parts/use-format';
import type { Complaint } from './complaint-queries';
import classes from './complaint.module.css';
import { Persons } from './persons';

/** What the complaint is, in the words of whoever told it, and what was answered. */
export function Summary({ complaint }: { readonly complaint: Complaint }) {
  const t = useText('complaint');
  return (
    <section id="ringkasan" aria-labelledby="judul-ringkasan" className={classes.section}>
      <h2 id="judul-ringkasan">{t('summary.title')}</h2>
      <Facts complaint={complaint} />
      <Persons complaint={complaint} />
      {complaint.narrative !== undefined && (
        <>
          <h3>{t('summary.story')}</h3>
          <blockquote className={classes.quote}>
            <Data isFreeText>{complaint.narrative}</Data>
          </blockquote>
        </>
      )}
      {complaint.answerText !== undefined && (
        <>
          <h3>{t('summary.answer')}</h3>
          <blockquote className={classes.quote}>
            <Data isFreeText>{complaint.answerText}</Data>
          </blockquote>
        </>
      )}
    </section>
  );
}

function Facts({ complaint }: { readonly complaint: Complaint }) {
  const t = useText('complaint');
  const label = useLabel();
  const format = useFormat();
  const { place, outcome, closure, paymentState, cardWish, stage, stageYear } = complaint;
  const ended = closure ?? outcome;
  const facts: readonly (readonly [string, ReactNode])[] = [
    [t('summary.status'), label(COMPLAINT_STATUS[complaint.status])],
    [t('summary.category'), label(CATEGORY[complaint.category])],
    [t('summary.severity'), label(SEVERITY[complaint.severity])],
    [
      t('summary.programme'),
      label(PROGRAMME[complaint.programme]) +
        (stage === undefined ? '' : ` · ${t('summary.stage', { stage, year: stageYear ?? '' })}`),
    ],
    [
      t('summary.place'),
      <Data key="place">
        {[place.village, place.district, place.regency, place.province].filter(Boolean).join(' · ')}
      </Data>,
    ],
    [t('summary.filed'), `${format.instant(complaint.filedAt)} · ${label(CHANNEL[complaint.channel])}`],
    [t('summary.reporter'), label(REPORTER_KIND[complaint.reporterKind])],
    [t('summary.contact'), label(CONTACT[complaint.contact])],
    ...(paymentState === undefined ? [] : [[t('summary.payment'), label(PAYMENT_STATE[paymentState])] as const]),
    ...(cardWish === undefined ? [] : [[t('summary.cardWish'), label(CARD_WISH[cardWish])] as const]),
    ...(ended === undefined ? [] : [[t('summary.outcome'), label(CLOSURE[ended])] as const]),
    ...(complaint.reopenings === 0
      ? []
      : [[t('summary.reopenings'), t('summary.times', { count: complaint.reopenings })] as const]),
  ];
  return (
    <dl className={classes.facts}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
