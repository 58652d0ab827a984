import { Checkbox, Stack } from '@mantine/core';
import type { ReferralNeed } from '#core/vocabulary';
import { useText } from '../i18n/use-text';
import { Data } from '../parts/data';
import { EmptyState } from '../parts/empty-state';
import { QueryState } from '../parts/query-state';
import { useServices } from './casework-queries';

interface Props {
  readonly need: ReferralNeed | undefined;
  readonly regionCode: string | undefined;
  /** In the order in which they are asked: the order of ticking. */
  readonly value: readonly string[];
  readonly error?: string;
  /** Not these: they have been asked. */
  readonly without?: readonly string[];
  readonly onChange: (institutionIds: readonly string[]) => void;
}

/** Services for a need, the nearest first. */
export function ServiceBoxes({ need, regionCode, value, error, without = [], onChange }: Props) {
  const t = useText('casework');
  const query = useServices(need, regionCode);
  if (need === undefined) return null;
  return (
    <QueryState query={query}>
      {({ items }) => {
        const offered = items.filter(({ id }) => !without.includes(id));
        if (offered.length === 0) return <EmptyState>{t('act.noServices')}</EmptyState>;
        return (
          <Checkbox.Group
            label={t('act.services')}
            required
            value={[...value]}
            error={error}
            onChange={(ids) =>
              onChange([...value.filter((id) => ids.includes(id)), ...ids.filter((id) => !value.includes(id))])
            }
          >
            <Stack gap={6} mt={6}>
              {offered.map(({ id, name }) => (
                <Checkbox
                  key={id}
                  value={id}
                  label={<Data>{value.includes(id) ? `${value.indexOf(id) + 1}. ${name}` : name}</Data>}
                />
              ))}
            </Stack>
          </Checkbox.Group>
        );
      }}
    </QueryState>
  );
}
