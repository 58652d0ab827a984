import { Button, Group, Modal } from '@mantine/core';
import { useState } from 'react';
import { client } from '../api/client';
import { useSession } from '../api/session';
import { useText } from '../i18n/use-text';
import { countDrafts, removeDrafts } from '../parts/draft-store';

/** Ends the session here and on the server. Drafts lie readable on the device, so they go too, and not without a word. */
export function LogOutButton() {
  const t = useText('shell');
  const { userId } = useSession();
  const [drafts, setDrafts] = useState(0);
  const logOut = async (): Promise<void> => {
    removeDrafts(userId);
    await client.POST('/api/v1/auth/logout').catch(() => undefined);
    location.assign('/');
  };
  const ask = (): void => {
    const count = countDrafts(userId);
    if (count === 0) void logOut();
    else setDrafts(count);
  };
  return (
    <>
      <Button variant="default" mt="md" onClick={ask}>
        {t('user.logOut')}
      </Button>
      <Modal
        opened={drafts > 0}
        onClose={() => setDrafts(0)}
        title={t('user.logOut')}
        closeButtonProps={{ 'aria-label': t('help.close') }}
      >
        <p>{t('user.logOutDrafts', { count: drafts })}</p>
        <Group justify="flex-end">
          <Button variant="default" data-autofocus onClick={() => setDrafts(0)}>
            {t('user.stay')}
          </Button>
          <Button color="red.9" onClick={() => void logOut()}>
            {t('user.logOutAnyway')}
          </Button>
        </Group>
      </Modal>
    </>
  );
}
