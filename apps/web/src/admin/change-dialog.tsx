import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { CHANGE_REASON, codesOf } from '#core/vocabulary';
import { ActForm } from '../acts/act-form';
import { useCommand } from '../api/command';
import { CommandNotes } from '../api/command-notes';
import { useLabel, useText } from '../i18n/use-text';
import { announce } from '../parts/notice';
import type { Change } from './admin-queries';
import { ChangeFieldInput } from './change-field';
import type { ChangeField } from './change-field';
import { ChangePreview } from './change-preview';

/** Commands that answer with a change, those with a preview first. */
export type ChangePath =
  | '/api/v1/admin/leaves'
  | '/api/v1/admin/leaves/{id}/actions/cancel'
  | '/api/v1/admin/assignments'
  | '/api/v1/admin/assignments/{id}/actions/end'
  | '/api/v1/admin/positions'
  | '/api/v1/admin/positions/{id}/actions/report'
  | '/api/v1/admin/positions/{id}/actions/end'
  | '/api/v1/admin/users'
  | '/api/v1/admin/users/{id}/actions/deactivate'
  | '/api/v1/admin/users/{id}/actions/reactivate'
  | '/api/v1/admin/institutions'
  | '/api/v1/admin/institutions/{id}/actions/close';

/** Nobody is placed anywhere by these. */
const WITHOUT_PREVIEW: readonly ChangePath[] = [
  '/api/v1/admin/users',
  '/api/v1/admin/users/{id}/actions/deactivate',
  '/api/v1/admin/users/{id}/actions/reactivate',
  '/api/v1/admin/institutions',
  '/api/v1/admin/institutions/{id}/actions/close',
];

export interface ChangeAct {
  readonly title: string;
  readonly help?: string;
  readonly path: ChangePath;
  readonly id?: string;
  readonly version?: number;
  readonly fields: readonly ChangeField[];
  /** What goes along without being asked. */
  readonly fixed?: Readonly<Record<string, unknown>>;
}

type Values = Readonly<Record<string, string>>;

const bodyOf = ({ fields, fixed }: ChangeAct, values: Values): Record<string, unknown> => {
  const body: Record<string, unknown> = { ...fixed, reason: values.reason };
  for (const { name, input } of fields) {
    const value = (values[name] ?? '').trim();
    if (input.type === 'areas') body[name] = value === '' ? [] : value.split(/[\s,]+/);
    else if (value !== '') body[name] = value;
  }
  if (values.reference) body.reference = values.reference;
  return body;
};

/** A dated change: first whom it moves, then why, then it is done. What is shown beforehand is what will happen. */
export function ChangeDialog({ act, onClose }: { readonly act: ChangeAct; readonly onClose: () => void }) {
  const t = useText('admin');
  const shell = useText('shell');
  const label = useLabel();
  const [values, setValues] = useState<Values>({});
  const [isAsked, setAsked] = useState(false);
  const [preview, setPreview] = useState<Change>();
  const path = act.path as '/api/v1/admin/leaves';
  const save = useCommand({
    path,
    onDone: ({ body }) => {
      announce(t('change.done', { count: body.moving }));
      onClose();
    },
  });
  const look = useCommand({ path, onDone: ({ body }) => setPreview(body) });
  const isLooking = preview === undefined && !WITHOUT_PREVIEW.includes(act.path);
  const command = isLooking ? look : save;
  const change = (name: string, value: string): void => {
    setValues((before) => ({ ...before, [name]: value }));
    setPreview(undefined);
    save.reset();
    look.reset();
  };
  const errorAt = (name: string, isRequired: boolean): string | undefined =>
    save.errorOf(`/${name}`) ??
    look.errorOf(`/${name}`) ??
    save.errorOf(`/${name}/0`) ??
    (isAsked && isRequired && !values[name] ? t('change.missing') : undefined);
  const send = (): void => {
    setAsked(true);
    const isMissing = act.fields.some(({ name, isRequired }) => isRequired && !values[name]);
    if (isMissing || !values.reason) return;
    const { id, version } = act;
    const query = isLooking ? { dryRun: 'true' } : undefined;
    void command.send({ id, version, query, body: bodyOf(act, values) as never });
  };
  return (
    <ActForm
      title={act.title}
      help={act.help}
      action={isLooking ? t('change.preview') : t('change.apply')}
      isBusy={command.isSending}
      notes={<CommandNotes command={save.problem ? save : look} />}
      onSend={send}
      onClose={onClose}
    >
      {act.fields.map((field) => (
        <ChangeFieldInput
          key={field.name}
          field={field}
          value={values[field.name] ?? ''}
          error={errorAt(field.name, field.isRequired ?? false)}
          onChange={(value) => change(field.name, value)}
        />
      ))}
      <NativeSelect
        label={shell('command.reason')}
        required
        value={values.reason ?? ''}
        error={errorAt('reason', true)}
        onChange={({ currentTarget }) => change('reason', currentTarget.value)}
        data={[
          { value: '', label: t('choose') },
          ...codesOf(CHANGE_REASON).map((code) => ({ value: code, label: label(CHANGE_REASON[code]) })),
        ]}
      />
      <TextInput
        label={t('change.reference')}
        description={t('change.referenceHelp')}
        value={values.reference ?? ''}
        error={errorAt('reference', false)}
        onChange={({ currentTarget }) => change('reference', currentTarget.value)}
      />
      {preview && <ChangePreview change={preview} />}
    </ActForm>
  );
}
