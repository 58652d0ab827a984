import { Button, Group, Modal } from '@mantine/core';
import { useState } from 'react';
import { type Problem, problemOfError } from '../api/problem';
import { useSession } from '../api/session';
import { resumeSession } from '../api/session-end';
import { useText } from '../i18n/use-text';
import { ProblemNote } from '../parts/problem-note';
import { logInAs } from './personas';

/** The session ended in the middle of something: she comes back as herself, over the page, and everything goes on. */
export function LoginOver() {
  const t = useText('shell');
  const { name, login } = useSession();
  const [problem, setProblem] = useState<Problem>();
  const [isBusy, setBusy] = useState(false);
  const again = async (): Promise<void> => {
    setBusy(true);
    try {
      await logInAs(login);
      resumeSession();
    } catch (error) {
      setProblem(problemOfError(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Modal
      opened
      onClose={() => undefined}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      title={t('login.again')}
      zIndex={1_000}
    >
      <p>{t('login.againHelp')}</p>
      {problem && <ProblemNote problem={problem} />}
      <Group mt="md">
        <Button data-autofocus loading={isBusy} onClick={() => void again()}>
          {t('login.againAs', { name: name ?? login })}
        </Button>
        <Button variant="default" title={t('login.otherHelp')} onClick={() => location.assign('/')}>
          {t('login.other')}
        </Button>
      </Group>
    </Modal>
  );
}
