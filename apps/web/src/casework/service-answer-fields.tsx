import { NativeSelect } from '@mantine/core';
import type { LateCause } from '#core/vocabulary';
import { LateCauseField } from '../answer/late-cause-field';
import type { Command } from '../api/command';
import type { CommandPath } from '../api/schema';
import { useText } from '../i18n/use-text';
import type { DraftInHand } from '../parts/draft';
import type { ReferralFile } from './casework-queries';
import type { Choice } from './choice-dialog';

interface Props<Path extends CommandPath> {
  readonly command: Command<Path>;
  readonly draft: DraftInHand<Choice>;
}

/** It may have become late while the page was open: then the answer to the first try says so. */
export const isCauseAsked = <Path extends CommandPath>({ isLate = false }: ReferralFile, command: Command<Path>) =>
  isLate || command.errorOf('/lateCause') !== undefined;

/** Why a service answers late. */
export function CauseOfDelay<Path extends CommandPath>({ command, draft }: Props<Path>) {
  return (
    <LateCauseField
      value={draft.value.lateCause ?? ''}
      error={command.errorOf('/lateCause')}
      onChange={(lateCause) => draft.set((before) => ({ ...before, lateCause }))}
    />
  );
}

/** Whose a referral is instead. */
export function OtherOwner<Path extends CommandPath>({
  command,
  draft,
  others = [],
}: Props<Path> & Pick<ReferralFile, 'others'>) {
  const t = useText('answer');
  return (
    <NativeSelect
      required
      label={t('referral.owner')}
      value={draft.value.institutionId ?? ''}
      error={command.errorOf('/proposedInstitutionId')}
      onChange={({ currentTarget: { value } }) => draft.set((before) => ({ ...before, institutionId: value }))}
      data={[{ value: '', label: '' }, ...others.map(({ id, name }) => ({ value: id, label: name }))]}
    />
  );
}

/** What is sent of the cause: nothing where none is asked. */
export const causeIn = ({ lateCause = '' }: Choice, isAsked: boolean): LateCause | undefined =>
  isAsked && lateCause !== '' ? (lateCause as LateCause) : undefined;
