import { NativeSelect } from '@mantine/core';
import type { Label } from '#core/vocabulary';
import { useLabel } from '../i18n/use-text';

interface Props<Code extends string> {
  readonly label: string;
  readonly table: Readonly<Record<Code, Label>>;
  readonly value: Code | undefined;
  /** What stands for none. */
  readonly none: string;
  readonly onChange: (code: Code | undefined) => void;
}

/** One code of a vocabulary, or none: a filter. */
export function CodeSelect<Code extends string>({ label: text, table, value, none, onChange }: Props<Code>) {
  const label = useLabel();
  const codes = Object.keys(table) as Code[];
  return (
    <NativeSelect
      size="sm"
      label={text}
      value={value ?? ''}
      onChange={({ currentTarget }) => onChange(codes.find((code) => code === currentTarget.value))}
      data={[{ value: '', label: none }, ...codes.map((code) => ({ value: code, label: label(table[code]) }))]}
    />
  );
}
