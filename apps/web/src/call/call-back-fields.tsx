import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { formatIso, localDate, MS_PER_DAY } from '#core/calendar/instant';
import { businessNow } from '../api/clock';
import type { Command } from '../api/command';
import { useSession } from '../api/session';
import { useText } from '../i18n/use-text';
import type { CallDraft } from './call-draft';
import classes from './call.module.css';

export interface Promised {
  readonly callBackAt: string;
  readonly callBackPhone: string;
  readonly callBackFromHour?: number;
  readonly callBackUntilHour?: number;
  readonly callBackWords?: string;
}

interface Props {
  readonly value: CallDraft;
  /** By when we should have telephoned, where the payment says so. */
  readonly by: string | undefined;
  readonly command: Command<'/api/v1/calls/{id}/actions/wrapUp'>;
  readonly onPromise: (promised: Promised) => void;
}

const LONGEST_NUMBER = 32;
const DEFAULT_HOUR = '10:00';

/** When we telephone, and where. The safe contact that was written down goes with it. */
export function CallBackFields({ value, by, command, onPromise }: Props) {
  const t = useText('call');
  const { zone } = useSession();
  const first = by === undefined ? localDate(businessNow() + MS_PER_DAY, zone) : localDate(Date.parse(by), zone);
  const [on, setOn] = useState(first);
  const [time, setTime] = useState(DEFAULT_HOUR);
  const [phone, setPhone] = useState(value.safePhone || value.phone);
  const hour = (text: string): number | undefined => (/^\d{1,2}$/.test(text) ? Number(text) : undefined);
  const promise = (event: FormEvent): void => {
    event.preventDefault();
    const offset = formatIso(0, zone).slice(-6);
    onPromise({
      callBackAt: `${on}T${time.slice(0, 5)}:00${offset}`,
      callBackPhone: phone,
      callBackFromHour: hour(value.safeFrom),
      callBackUntilHour: hour(value.safeUntil),
      callBackWords: value.safeWords.trim() || undefined,
    });
  };
  return (
    <form onSubmit={promise} noValidate className={classes.results}>
      <TextInput
        data-autofocus
        autoFocus
        type="date"
        label={t('callBack.on')}
        value={on}
        error={command.errorOf('/callBackAt')}
        onChange={({ currentTarget }) => setOn(currentTarget.value)}
      />
      <TextInput
        type="time"
        label={t('callBack.at', { zone })}
        value={time}
        onChange={({ currentTarget }) => setTime(currentTarget.value)}
      />
      <TextInput
        label={t('callBack.phone')}
        value={phone}
        maxLength={LONGEST_NUMBER}
        inputMode="tel"
        error={command.errorOf('/callBackPhone')}
        onChange={({ currentTarget }) => setPhone(currentTarget.value)}
      />
      <Button type="submit" loading={command.isSending}>
        {t('callBack.promise')}
      </Button>
    </form>
  );
}
