import { REPLY } from '#core/vocabulary';
import type { Schema } from '../api/schema';
import { said, useLabel, useText } from '../i18n/use-text';
import { ScrollBox } from '../monitor/scroll-box';
import { Data } from '../parts/data';
import classes from './task-sheet.module.css';

export type SheetResult = Schema['TaskSheetResponse'];
type Row = SheetResult['rows'][number];

const COUNTED = ['ready', 'answered', 'already', 'refused'] as const;

/** What would become of each filled-in row, or did; what is wrong is said with its cell. */
export function SheetResults({ result }: { readonly result: SheetResult }) {
  const t = useText('taskSheet');
  const { isPreview, counts, rows } = result;
  const told = COUNTED.filter((outcome) => counts[outcome] > 0).map((outcome) =>
    t(outcome, { count: counts[outcome] }),
  );
  return (
    <section aria-labelledby="hasil" data-result={isPreview ? 'preview' : 'done'}>
      <h2 id="hasil">{t('results')}</h2>
      <p role="status">
        <strong>{told.join(' · ') || t('nothing')}</strong> {isPreview && t('previewed')}
      </p>
      {counts.refused > 0 && <p>{t('again')}</p>}
      {rows.length > 0 && (
        <ScrollBox labelledBy="hasil">
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">{t('row')}</th>
                <th scope="col">{t('number')}</th>
                <th scope="col">{t('reply')}</th>
                <th scope="col">{t('outcome')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <ResultRow key={row.row} row={row} />
              ))}
            </tbody>
          </table>
        </ScrollBox>
      )}
    </section>
  );
}

function ResultRow({ row }: { readonly row: Row }) {
  const t = useText('taskSheet');
  const label = useLabel();
  return (
    <tr data-row={row.row} data-outcome={row.outcome}>
      <th scope="row">
        <Data>{String(row.row)}</Data>
      </th>
      <td>{row.complaintNumber && <Data>{row.complaintNumber}</Data>}</td>
      <td>{row.reply && label(REPLY[row.reply])}</td>
      <td className={row.outcome === 'refused' ? classes.refused : undefined}>
        {t(`outcomeOf.${row.outcome}`)}
        {row.faults.length > 0 && (
          <ul className={classes.faults}>
            {row.faults.map(({ cell = '', code, message }) => (
              <li key={`${cell}${code}`}>
                {cell !== '' && (
                  <strong>
                    <Data>{cell}</Data>{' '}
                  </strong>
                )}
                {said(message)}
              </li>
            ))}
          </ul>
        )}
      </td>
    </tr>
  );
}
