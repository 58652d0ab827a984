import { Checkbox } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { Schema } from '../api/schema';
import { useLanguage, useText } from '../i18n/use-text';
import { Data } from '../parts/data';
import { QueryState } from '../parts/query-state';
import type { CallDraft } from './call-draft';
import classes from './call.module.css';
import type { CallParts } from './use-call-parts';

type Point = Schema['TalkingPointResponse'];

interface Props {
  readonly points: UseQueryResult<Schema['TalkingPointsResponse']>;
  readonly value: CallDraft;
  readonly set: CallParts['set'];
  /** What fits her payment: said first. */
  readonly sentence: Point | undefined;
}

/** Short sentences to read out; a tick says that it was, and in which version. */
export function TalkingPoints({ points, value, set, sentence }: Props) {
  const t = useText('call');
  return (
    <section className={classes.panel} aria-labelledby="call-points">
      <h2 id="call-points">{t('points.title')}</h2>
      <QueryState query={points}>
        {(found) => (
          <>
            {firstSaid(found.items, sentence).map((point, index) => (
              <PointLine key={point.code} point={point} index={index} value={value} set={set} />
            ))}
            <p className={classes.dim}>
              <Data>{found.source}</Data>
            </p>
          </>
        )}
      </QueryState>
    </section>
  );
}

const firstSaid = (items: readonly Point[], sentence: Point | undefined): readonly Point[] =>
  sentence ? [sentence, ...items.filter(({ code }) => code !== sentence.code)] : items;

interface LineProps extends Pick<Props, 'value' | 'set'> {
  readonly point: Point;
  readonly index: number;
}

function PointLine({ point: { code, version, title, text }, index, value, set }: LineProps) {
  const t = useText('call');
  const language = useLanguage();
  const isRead = value.readPoints.some((point) => point.code === code);
  const toggle = (): void =>
    set((before) => ({
      ...before,
      readPoints: isRead
        ? before.readPoints.filter((point) => point.code !== code)
        : [...before.readPoints, { code, version }],
    }));
  return (
    <div className={classes.point} lang={language}>
      <strong>
        <Data>{title[language]}</Data>
      </strong>
      <p>
        <Data isFreeText>{text[language]}</Data>
      </p>
      <Checkbox
        size="md"
        id={`call-point-${index}`}
        label={t('points.read', { version })}
        checked={isRead}
        onChange={toggle}
        aria-describedby={undefined}
      />
    </div>
  );
}
