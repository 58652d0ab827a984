import { NativeSelect } from '@mantine/core';
import { NOTE_LENGTH } from '#core/partner/note';
import { needOf, REFERRAL_REPLY_KIND } from '#core/partner/referral-reply';
import { REFERRAL_REPLY } from '#core/vocabulary';
import { useLabel, useText } from '../i18n/use-text';
import { LongText } from '../parts/long-text';
import { LateCauseField } from './late-cause-field';
import { ReplyButtons } from './reply-buttons';
import type { ReferralPacket, ReferralPage } from './referral-api';
import { asksCause, lacks, referralReplyOf } from './referral-written';
import type { ReferralWritten } from './referral-written';

interface Props {
  readonly asks: ReferralPage['asks'];
  readonly packet: ReferralPacket;
  readonly written: ReferralWritten;
  readonly isTried: boolean;
  readonly onChange: (part: Partial<ReferralWritten>) => void;
  readonly errorOf: (pointer: string) => string | undefined;
}

/** The answers as buttons, and what the chosen one needs. */
export function ReferralReplyFields({ asks, packet, written, isTried, onChange, errorOf }: Props) {
  const t = useText('answer');
  const label = useLabel();
  const { replies, isLate, others } = packet;
  const chosen = replies.find((reply) => reply === referralReplyOf(written));
  const errorAt = (field: keyof ReferralWritten): string | undefined =>
    errorOf(`/${field}`) ?? (isTried && lacks(field, written, isLate) ? t('missing') : undefined);
  return (
    <>
      <ReplyButtons
        legend={t(`referral.choose.${asks}`)}
        replies={replies}
        chosen={chosen}
        isTried={isTried}
        labelOf={(reply) => label(REFERRAL_REPLY[reply])}
        onChoose={(reply) => onChange({ reply })}
      />
      {chosen && needOf(chosen) === 'owner' && (
        <NativeSelect
          required
          label={t('referral.owner')}
          value={written.proposedInstitutionId}
          onChange={({ currentTarget }) => onChange({ proposedInstitutionId: currentTarget.value })}
          error={errorAt('proposedInstitutionId')}
          data={[{ value: '', label: '' }, ...others.map(({ id, name }) => ({ value: id, label: name }))]}
        />
      )}
      {chosen && asksCause(chosen, isLate) && (
        <LateCauseField
          value={written.lateCause}
          error={errorAt('lateCause')}
          onChange={(lateCause) => onChange({ lateCause })}
        />
      )}
      {chosen && REFERRAL_REPLY_KIND[chosen].type !== 'accept' && (
        <LongText
          label={needOf(chosen) === 'note' ? t('noteNeeded') : t('note')}
          required={needOf(chosen) === 'note'}
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
