import { Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useCommand } from '../api/command';
import { CommandNotes } from '../api/command-notes';
import { useMay } from '../api/session';
import { useText } from '../i18n/use-text';
import { useDraft } from '../parts/draft';
import { announce } from '../parts/notice';
import { ConcernedTasks } from './concerned-tasks';
import type { LeaveWithTasks } from './leave-queries';
import classes from './leave.module.css';
import { DeputyChoice, PersonChoice } from './people-choices';

const EMPTY = { userId: '', from: '', to: '', deputyId: '' };
const bodyOf = ({ userId, from, to, deputyId }: typeof EMPTY) => ({
  from,
  to,
  ...(userId === '' ? {} : { userId }),
  ...(deputyId === '' ? {} : { deputyId }),
});

/** Whose leave, which days, who stands in; and before it is saved, what it concerns. */
export function LeaveForm() {
  const t = useText('leave');
  const may = useMay();
  const draft = useDraft('leave', undefined, EMPTY);
  const [isAsked, setAsked] = useState(false);
  const [concerned, setConcerned] = useState<LeaveWithTasks>();
  const { userId, from, to, deputyId } = draft.value;
  const save = useCommand({
    path: '/api/v1/leaves',
    key: draft.key,
    onDone: ({ body }) => {
      draft.clear();
      setAsked(false);
      setConcerned(body);
      announce(t('form.saved'));
    },
  });
  const look = useCommand({ path: '/api/v1/leaves', onDone: ({ body }) => setConcerned(body) });
  const change = (part: Partial<typeof EMPTY>): void => {
    draft.set((before) => ({ ...before, ...part }));
    setConcerned(undefined);
    save.reset();
    look.reset();
  };
  const send = (command: typeof save, query?: Record<string, string>): void => {
    setAsked(true);
    if (from !== '' && to !== '') void command.send({ body: bodyOf(draft.value), query });
  };
  const errorAt = (field: 'from' | 'to' | 'userId' | 'deputyId', isMissing: boolean): string | undefined =>
    save.errorOf(`/${field}`) ?? look.errorOf(`/${field}`) ?? (isAsked && isMissing ? t('form.missing') : undefined);
  return (
    <section aria-labelledby="catat-cuti">
      <h2 id="catat-cuti">{t('form.title')}</h2>
      <form
        noValidate
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          send(save);
        }}
      >
        {may('leave:recordOthers') && (
          <PersonChoice
            value={userId}
            error={errorAt('userId', false)}
            onChange={(value) => change({ userId: value, deputyId: '' })}
          />
        )}
        <div className={classes.dates}>
          <TextInput
            type="date"
            required
            label={t('form.from')}
            value={from}
            error={errorAt('from', from === '')}
            onChange={({ currentTarget: { value } }) => change({ from: value })}
          />
          <TextInput
            type="date"
            required
            label={t('form.to')}
            value={to}
            min={from}
            error={errorAt('to', to === '')}
            onChange={({ currentTarget: { value } }) => change({ to: value })}
          />
        </div>
        <DeputyChoice
          userId={userId === '' ? undefined : userId}
          value={deputyId}
          error={errorAt('deputyId', false)}
          onChange={(value) => change({ deputyId: value })}
        />
        <CommandNotes command={save.problem ? save : look} />
        <Group>
          <Button variant="default" loading={look.isSending} onClick={() => send(look, { dryRun: 'true' })}>
            {t('form.preview')}
          </Button>
          <Button type="submit" loading={save.isSending}>
            {t('form.save')}
          </Button>
        </Group>
      </form>
      {concerned && <ConcernedTasks leave={concerned} />}
    </section>
  );
}
