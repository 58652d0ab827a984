import { Radio, Stack } from '@mantine/core';
import { PARTY, TASK_ASK } from '#core/vocabulary';
import type { Task } from '../complaint/complaint-queries';
import { useLabel } from '../i18n/use-text';

interface Props {
  readonly tasks: readonly Task[];
  readonly label: string;
  readonly value?: string;
  readonly onChange: (taskId: string) => void;
}

/** Which party's task; where there is one only, nothing is asked. */
export function TaskChoice({ tasks, label, value, onChange }: Props) {
  const text = useLabel();
  if (tasks.length < 2) return null;
  return (
    <Radio.Group label={label} required value={value ?? ''} onChange={onChange}>
      <Stack gap={6} mt={6}>
        {tasks.map(({ id, party, ask }) => (
          <Radio key={id} value={id} label={`${text(PARTY[party])} · ${text(TASK_ASK[ask])}`} />
        ))}
      </Stack>
    </Radio.Group>
  );
}
