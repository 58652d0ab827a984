import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useText } from '../i18n/use-text';
import { Data } from '../parts/data';
import { DueText } from '../parts/due-text';
import { announce } from '../parts/notice';
import { useShortcut } from '../parts/shortcut';
import { useFormat } from '../parts/use-format';
import type { Filed } from './call-draft';
import classes from './call.module.css';
import { Spelled } from './spelled';

/** Number and code to be read out, letter by letter, with the first deadline. */
export function FiledPanel({ filed, onWrapUp }: { readonly filed: Filed; readonly onWrapUp: () => void }) {
  const t = useText('call');
  const format = useFormat();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const copy = (): void => {
    void navigator.clipboard
      ?.writeText(`${filed.number} ${filed.trackingCode}`)
      .then(() => announce(t('filed.copied')))
      .catch(() => announce(t('filed.notCopied')));
  };
  useShortcut('Ctrl+Shift+C', t('keys.copy'), copy);
  useShortcut('s', t('keys.copy'), copy);
  return (
    <section className={classes.panel} aria-labelledby="call-filed" data-filed={filed.number}>
      <h2 id="call-filed" ref={heading} tabIndex={-1}>
        {t('filed.title')}
      </h2>
      <p className={classes.big}>
        <Data>{filed.number}</Data>
      </p>
      <Spelled text={filed.number} />
      <p>{t('filed.code')}</p>
      <p className={classes.big}>
        <Data>{filed.trackingCode}</Data>
      </p>
      <Spelled text={filed.trackingCode} />
      <p>
        <DueText deadlineId={filed.firstDeadline.id} of={filed.number}>
          {t('filed.deadline', { when: format.end(filed.firstDeadline.dueAt, filed.zone) })}
        </DueText>
      </p>
      <div className={classes.row}>
        <Button variant="default" onClick={copy}>
          {t('filed.copy')}
        </Button>
        <Button onClick={onWrapUp}>
          {t('wrapUp.open')}{' '}
          <kbd translate="no" className={classes.key}>
            F8
          </kbd>
        </Button>
      </div>
    </section>
  );
}
