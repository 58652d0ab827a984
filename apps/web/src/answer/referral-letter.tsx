import { useState } from 'react';
import { client } from '../api/client';
import { CommandNotes } from '../api/command-notes';
import { useCommand } from '../api/command';
import { ProblemNote } from '../parts/problem-note';
import { LetterButton } from './letter-button';
import { letterOf, useLetterFile } from './letter-file';

type Way =
  | { readonly by: 'link'; readonly token: string }
  | {
      readonly by: 'login';
      readonly referralId: string;
      readonly version: number;
      /** For which service; left out by the service itself. */
      readonly institutionId?: string;
    };

/** The letter that goes with a referral to one service. */
export function ReferralLetter({ way }: { readonly way: Way }) {
  const { keep, problem } = useLetterFile();
  const [isBusy, setBusy] = useState(false);
  const command = useCommand({
    path: '/api/v1/referrals/{id}/actions/issueLetter',
    onDone: ({ body }) => void keep(letterOf(body.id)),
  });
  const print = async (): Promise<void> => {
    setBusy(true);
    if (way.by === 'link')
      await keep(client.POST('/api/v1/referral-links/letter', { body: { token: way.token }, parseAs: 'blob' }));
    else {
      const { referralId, version, institutionId } = way;
      await command.send({ id: referralId, version, body: institutionId === undefined ? {} : { institutionId } });
    }
    setBusy(false);
  };
  return (
    <>
      <LetterButton kind="referral" isBusy={isBusy} onPrint={() => void print()} />
      {problem && <ProblemNote problem={problem} />}
      <CommandNotes command={command} />
    </>
  );
}
