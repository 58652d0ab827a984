import { NativeSelect } from '@mantine/core';
import { useText } from '../i18n/use-text';
import { useDeputies, useTeam } from './leave-queries';
import type { Staff } from './leave-queries';

interface Props {
  readonly value: string;
  readonly error?: string;
  readonly onChange: (userId: string) => void;
}

/** Names and positions are data. */
const optionsOf = (items: readonly Staff[] = []) =>
  items.map(({ userId, name = '', title }) => ({ value: userId, label: `${name} · ${title}` }));

/** Whose leave: one's own, or somebody's below. */
export function PersonChoice({ value, error, onChange }: Props) {
  const t = useText('leave');
  const { data } = useTeam(true);
  return (
    <div translate="no">
      <NativeSelect
        label={t('form.who')}
        value={value}
        error={error}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
        data={[{ value: '', label: t('form.myself') }, ...optionsOf(data?.items)]}
      />
    </div>
  );
}

export function DeputyChoice({ userId, value, error, onChange }: Props & { readonly userId?: string }) {
  const t = useText('leave');
  const { data } = useDeputies(userId);
  return (
    <div translate="no">
      <NativeSelect
        label={t('form.deputy')}
        description={t('form.deputyHelp')}
        value={value}
        error={error}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
        data={[{ value: '', label: t('form.nobody') }, ...optionsOf(data?.items)]}
      />
    </div>
  );
}
