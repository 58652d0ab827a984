import { Button } from '@mantine/core';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { ASSIGNMENT_KIND, codesOf, POSITION_STATE, SEAT } from '#core/vocabulary';
import { useLabel, useText } from '../i18n/use-text';
import { Data } from '../parts/data';
import { Page } from '../parts/page';
import { QueryState } from '../parts/query-state';
import { useFormat } from '../parts/use-format';
import { usePosition } from './admin-queries';
import type { PositionDetail } from './admin-queries';
import classes from './admin.module.css';
import { AssignmentList } from './assignment-list';
import { ChangeDialog } from './change-dialog';
import type { ChangeAct } from './change-dialog';
import { ChangeHistory } from './change-history';

/** A position: what it serves, to whom it reports, who sits there, and what was decided about it. */
export function PositionPage() {
  const t = useText('admin');
  const { id } = useParams({ from: '/organisasi/jabatan/$id' });
  const query = usePosition(id);
  return (
    <Page title={t('position.title')} aside={<Link to="/organisasi">{t('position.back')}</Link>}>
      <QueryState query={query}>{(position) => <Position position={position} />}</QueryState>
    </Page>
  );
}

function Position({ position }: { readonly position: PositionDetail }) {
  const t = useText('admin');
  const label = useLabel();
  const format = useFormat();
  const { buka } = useSearch({ from: '/organisasi/jabatan/$id' });
  const navigate = useNavigate();
  const deputy = useDeputyAct(position);
  const [act, setAct] = useState<ChangeAct | undefined>(
    buka === undefined || position.state === 'ended' ? undefined : deputy,
  );
  const close = (): void => {
    setAct(undefined);
    if (buka !== undefined)
      void navigate({ to: '/organisasi/jabatan/$id', params: { id: position.id }, replace: true });
  };
  const { id, version, title, seat, state, institutionName, reportsToTitle, areas, zone, openTasks } = position;
  return (
    <>
      <h2>
        <Data>{title}</Data>
      </h2>
      <PositionActs position={position} onAct={setAct} />
      <dl className={classes.facts}>
        <dt>{t('position.seat')}</dt>
        <dd>{label(SEAT[seat])}</dd>
        <dt>{t('position.state')}</dt>
        <dd>{label(POSITION_STATE[state])}</dd>
        <dt>{t('position.institution')}</dt>
        <dd>
          <Data>{institutionName}</Data>
        </dd>
        <dt>{t('position.reportsTo')}</dt>
        <dd>{reportsToTitle === undefined ? t('position.nobody') : <Data>{reportsToTitle}</Data>}</dd>
        <dt>{t('position.areas')}</dt>
        <dd>
          {areas.some(({ code }) => code === '') && t('position.country')}
          <Data>{areas.map(({ name, code }) => (name === '' ? code : name)).join(', ')}</Data>
        </dd>
        <dt>{t('position.openTasks')}</dt>
        <dd className={classes.figure}>{format.number(openTasks)}</dd>
        {position.lines.map(({ from, until, reportsToTitle: above }) => (
          <div key={from} className={classes.fact}>
            <dt>{t('position.line')}</dt>
            <dd>
              {above === undefined ? t('position.nobody') : <Data>{above}</Data>},{' '}
              {until === undefined
                ? t('organisation.since', { from: format.day(from, zone) })
                : t('organisation.period', { from: format.day(from, zone), until: format.end(until, zone) })}
            </dd>
          </div>
        ))}
      </dl>
      <section aria-labelledby="penempatan">
        <h2 id="penempatan">{t('organisation.assignments')}</h2>
        <AssignmentList items={position.assignments} of="position" onAct={setAct} />
      </section>
      <ChangeHistory changes={position.changes} />
      {act && <ChangeDialog key={`${id} ${version} ${act.title}`} act={act} onClose={close} />}
    </>
  );
}

/** Somebody who stands in, for whoever came here because nobody does. */
function useDeputyAct({ id, title }: PositionDetail): ChangeAct {
  const t = useText('admin');
  return {
    title: t('imbalance.deputyOf', { title }),
    path: '/api/v1/admin/assignments',
    fixed: { positionId: id, kind: 'deputy' },
    fields: [
      { name: 'userId', label: t('field.deputy'), isRequired: true, input: { type: 'choice', of: 'user' } },
      { name: 'from', label: t('field.from'), isRequired: true, input: { type: 'date' } },
      { name: 'to', label: t('field.to'), isRequired: true, input: { type: 'date' } },
    ],
  };
}

function PositionActs(props: { readonly position: PositionDetail; readonly onAct: (act: ChangeAct) => void }) {
  const t = useText('admin');
  const label = useLabel();
  const { id, version, state } = props.position;
  if (state === 'ended') return null;
  const from = { name: 'from', label: t('field.from'), isRequired: true, input: { type: 'date' } } as const;
  const kinds = codesOf(ASSIGNMENT_KIND).map((value) => ({ value, label: label(ASSIGNMENT_KIND[value]) }));
  return (
    <div className={classes.actions}>
      <Button
        data-act="assign"
        onClick={() =>
          props.onAct({
            title: t('act.assign'),
            help: t('act.assignHelp'),
            path: '/api/v1/admin/assignments',
            fixed: { positionId: id },
            fields: [
              { name: 'kind', label: t('field.kind'), isRequired: true, input: { type: 'select', options: kinds } },
              { name: 'userId', label: t('field.user'), isRequired: true, input: { type: 'choice', of: 'user' } },
              from,
              { name: 'to', label: t('field.toOptional'), input: { type: 'date' } },
            ],
          })
        }
      >
        {t('act.assign')}
      </Button>
      <Button
        variant="default"
        data-act="report"
        onClick={() =>
          props.onAct({
            title: t('act.report'),
            path: '/api/v1/admin/positions/{id}/actions/report',
            id,
            version,
            fields: [
              { name: 'reportsToId', label: t('field.reportsTo'), input: { type: 'choice', of: 'position' } },
              from,
            ],
          })
        }
      >
        {t('act.report')}
      </Button>
      <Button
        variant="default"
        data-act="endPosition"
        onClick={() =>
          props.onAct({
            title: t('act.endPosition'),
            help: t('act.endPositionHelp'),
            path: '/api/v1/admin/positions/{id}/actions/end',
            id,
            version,
            fields: [{ name: 'on', label: t('field.on'), isRequired: true, input: { type: 'date' } }],
          })
        }
      >
        {t('act.endPosition')}
      </Button>
    </div>
  );
}
