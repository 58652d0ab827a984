import { NativeSelect, TextInput } from '@mantine/core';
import { NOTE_LENGTH } from '#core/partner/note';
import { REPLY_KIND } from '#core/partner/reply';
import { codesOf, PARTY, REPLY } from '#core/vocabulary';
import type { Reply } from '#core/vocabulary';
import { useLabel, useText } from '../i18n/use-text';
import { LongText } from '../parts/long-text';
import { LateCauseField } from './late-cause-field';
import { ReplyButtons } from './reply-buttons';
import type { Written } from './written';
import { isMissing } from './written';

const PARTIES = codesOf(PARTY).filter((party) => party !== 'duty');

interface Props {
  readonly replies: readonly Reply[];
  readonly isLate: boolean;
  readonly written: Written;
  readonly isTried: boolean;
  readonly onChange: (part: Partial<Written>) => void;
  readonly errorOf: (pointer: string) => string | undefined;
}

/** The three to five answers as buttons, and what the chosen one needs. */
export function ReplyFields({ replies, isLate, written, isTried, onChange, errorOf }: Props) {
  const t = useText('answer');
  const label = useLabel();
  const chosen = replies.find((reply) => reply === written.reply);
  const kind = chosen && REPLY_KIND[chosen];
  const errorAt = (field: keyof Written): string | undefined =>
    errorOf(`/${field}`) ?? (isTried && isMissing(field, written, isLate) ? t('missing') : undefined);
  return (
    <>
      <ReplyButtons
        legend={t('choose')}
        replies={replies}
        chosen={chosen}
        isTried={isTried}
        labelOf={(reply) => label(REPLY[reply])}
        onChoose={(reply) => onChange({ reply })}
      />
      {kind?.needs === 'date' && (
        <TextInput
          type="date"
          required
          label={t('on')}
          value={written.on}
          onChange={({ currentTarget }) => onChange({ on: currentTarget.value })}
          error={errorAt('on')}
        />
      )}
      {kind?.needs === 'owner' && (
        <NativeSelect
          required
          label={t('owner')}
          value={written.proposedParty}
          onChange={({ currentTarget }) => onChange({ proposedParty: currentTarget.value })}
          error={errorAt('proposedParty')}
          data={[{ value: '', label: '' }, ...PARTIES.map((code) => ({ value: code, label: label(PARTY[code]) }))]}
        />
      )}
      {kind && isLate && kind.outcome !== undefined && (
        <LateCauseField
          value={written.lateCause}
          error={errorAt('lateCause')}
          onChange={(lateCause) => onChange({ lateCause })}
        />
      )}
      {kind && (
        <LongText
          label={kind.needs === 'note' ? t('noteNeeded') : t('note')}
          required={kind.needs === 'note'}
          minRows={2}
          value={written.note}
          max={NOTE_LENGTH.max}
          onText={(note) => onChange({ note })}
          error={errorAt('note')}
        />
      )}
    </>
  );
}
