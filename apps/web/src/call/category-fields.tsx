import { NativeSelect, TextInput } from '@mantine/core';
import { CARD_WISH, CASE_KIND, codesOf, PROGRAMME, RISK, SEAT } from '#core/vocabulary';
import type { CardWish, CaseKind, Programme, Risk, Seat } from '#core/vocabulary';
import { useLabel, useText } from '../i18n/use-text';
import type { CallDraft } from './call-draft';
import classes from './call.module.css';
import type { CallParts } from './use-call-parts';

const LONGEST_NAME = 300;
const STAGES = ['1', '2', '3', '4'];
/** Who may be holding a card that is not theirs (domain §3.4). */
const HOLDERS: readonly Seat[] = ['pendamping', 'peksosSupervisor', 'korkab', 'bankOfficer', 'dinasOfficer'];

/** What else is asked, by category. */
export function CategoryFields({ parts: { value, set, filing } }: { readonly parts: CallParts }) {
  const t = useText('call');
  const label = useLabel();
  const put = (part: Partial<CallDraft>): void => set((before) => ({ ...before, ...part }));
  if (value.category === 'BYR-01')
    return (
      <div className={classes.row}>
        <NativeSelect
          label={t('complaint.programme')}
          value={value.programme}
          data={codesOf(PROGRAMME).map((code) => ({ value: code, label: label(PROGRAMME[code]) }))}
          onChange={({ currentTarget }) => put({ programme: currentTarget.value as Programme })}
        />
        <NativeSelect
          label={t('complaint.stage')}
          value={value.stage === undefined ? '' : String(value.stage)}
          data={[
            { value: '', label: t('complaint.unknown') },
            ...STAGES.map((stage) => ({ value: stage, label: t('complaint.stageOf', { stage }) })),
          ]}
          error={filing.errorOf('/stage')}
          onChange={({ currentTarget }) =>
            put({ stage: currentTarget.value === '' ? undefined : Number(currentTarget.value) })
          }
        />
      </div>
    );
  if (value.category === 'KKS-05')
    return (
      <div className={classes.row}>
        <NativeSelect
          label={t('complaint.accusedSeat')}
          value={value.accusedSeat}
          data={[
            { value: '', label: t('complaint.otherHolder') },
            ...HOLDERS.map((seat) => ({ value: seat, label: label(SEAT[seat]) })),
          ]}
          error={filing.errorOf('/accused')}
          onChange={({ currentTarget }) => put({ accusedSeat: currentTarget.value as Seat | '' })}
        />
        <TextInput
          label={t('complaint.accusedName')}
          value={value.accusedName}
          maxLength={LONGEST_NAME}
          dir="auto"
          autoComplete="off"
          onChange={({ currentTarget }) => put({ accusedName: currentTarget.value })}
        />
        <NativeSelect
          label={t('complaint.cardWish')}
          value={value.cardWish}
          data={[
            { value: '', label: t('complaint.unknown') },
            ...codesOf(CARD_WISH).map((code) => ({ value: code, label: label(CARD_WISH[code]) })),
          ]}
          onChange={({ currentTarget }) => put({ cardWish: currentTarget.value as CardWish | '' })}
        />
      </div>
    );
  if (value.category !== 'SOS-01') return null;
  return (
    <div className={classes.row}>
      <NativeSelect
        label={t('complaint.caseKind')}
        value={value.caseKind}
        data={codesOf(CASE_KIND).map((code) => ({ value: code, label: label(CASE_KIND[code]) }))}
        onChange={({ currentTarget }) => put({ caseKind: currentTarget.value as CaseKind })}
      />
      <NativeSelect
        label={t('complaint.risk')}
        value={value.risk}
        data={codesOf(RISK).map((code) => ({ value: code, label: label(RISK[code]) }))}
        onChange={({ currentTarget }) => put({ risk: currentTarget.value as Risk })}
      />
    </div>
  );
}
