import { useEffect, useState } from 'react';
import { mayHearPayment } from '#core/call/caller-check';
import { ask, client } from '../api/client';
import { useCommand } from '../api/command';
import type { CallDraft } from './call-draft';

/** As soon as enough has matched, the server is told, and may be asked about the payment. */
export function useCallerCheck({ callId, person, kind, facts, filed }: CallDraft) {
  const [checkedFor, setCheckedFor] = useState<string>();
  const command = useCommand({ path: '/api/v1/calls/{id}/actions/checkCaller' });
  const { send } = command;
  const personId = person?.id;
  const isEnough = mayHearPayment({ kind, facts });
  const wanted = callId !== undefined && personId !== undefined && isEnough && filed === undefined;
  const about = `${callId}/${personId}/${kind}`;
  useEffect(() => {
    if (!wanted || checkedFor === about) return undefined;
    let isStale = false;
    const check = async (): Promise<void> => {
      const { version } = await ask(client.GET('/api/v1/calls/{id}', { params: { path: { id: callId } } }));
      const sent = await send({ id: callId, version, body: { personId, kind, facts: [...facts] } });
      if (sent?.body.isChecked && !isStale) setCheckedFor(about);
    };
    void check().catch(() => undefined);
    return () => {
      isStale = true;
    };
  }, [wanted, about, checkedFor, callId, personId, kind, facts, send]);
  // Filing does not take back what was checked.
  return { command, isChecked: isEnough && checkedFor === about, checkedFor };
}
