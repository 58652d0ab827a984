import { Kbd, Modal } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useText } from '../i18n/use-text';
import { Data } from '../parts/data';
import { useInPalette } from '../parts/palette-commands';
import { isSingle, type Shortcut, useShortcut, useShortcuts, useSingleKeys } from '../parts/shortcut';

/** `?`: every key that works right now, as it was registered. */
export function HelpSheet() {
  const t = useText('shell');
  const [isOpen, setOpen] = useState(false);
  const shortcuts = useShortcuts();
  const isOn = useSingleKeys();
  const open = (): void => setOpen(true);
  useInPalette(useMemo(() => [{ label: t('palette.help'), run: () => setOpen(true) }], [t]));
  useShortcut('?', t('keys.help'), open, 'anywhere');
  // Works where single keys are off, and in a field.
  useShortcut('Shift+F1', t('keys.help'), open, 'anywhere');
  const of = (scope: Shortcut['scope']): readonly Shortcut[] =>
    shortcuts.filter((one) => one.scope === scope && (isOn || !isSingle(one.keys)));
  return (
    <Modal
      opened={isOpen}
      onClose={() => setOpen(false)}
      title={t('help.title')}
      closeButtonProps={{ 'aria-label': t('help.close') }}
    >
      {!isOn && <p>{t('help.singleOff')}</p>}
      <Keys title={t('help.here')} shortcuts={of('here')} />
      <Keys title={t('help.anywhere')} shortcuts={of('anywhere')} />
    </Modal>
  );
}

function Keys({ title, shortcuts }: { readonly title: string; readonly shortcuts: readonly Shortcut[] }) {
  if (shortcuts.length === 0) return null;
  return (
    <>
      <h3 style={{ margin: '8px 0' }}>{title}</h3>
      <dl style={{ display: 'grid', gridTemplateColumns: 'auto 1fr', gap: '6px 12px', margin: 0 }}>
        {shortcuts.map(({ keys, label }) => (
          <div key={keys} style={{ display: 'contents' }}>
            <dt>
              <Data>
                <Kbd>{keys}</Kbd>
              </Data>
            </dt>
            <dd style={{ margin: 0 }}>{label}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
