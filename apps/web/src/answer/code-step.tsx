import { Button, Group, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { type Problem, problemOfError } from '../api/problem';
import { useText } from '../i18n/use-text';
import { announce } from '../parts/notice';
import { ProblemNote } from '../parts/problem-note';
import { confirmCode, requestCode } from './answer-api';
import classes from './answer.module.css';

const DIGITS = /^\d{6}$/;

interface Props {
  readonly token: string;
  /** On the button: what happens once the code is right. */
  readonly action: string;
  /** The sixth digit sends it, without the button: what is said of that beside the field. */
  readonly immediate?: string;
  readonly isBusy: boolean;
  readonly onProof: (proof: string) => void;
}

/** Asks for a code as soon as it is shown; whatever goes wrong with it, the rest of the page stays as it is. */
export function CodeStep({ token, action, immediate, isBusy, onProof }: Props) {
  const t = useText('answer');
  const [code, setCode] = useState('');
  const [problem, setProblem] = useState<Problem>();
  const [isTried, setTried] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const isAsked = useRef(false);
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    setAsking(true);
    try {
      await work();
      setProblem(undefined);
    } catch (error) {
      setProblem(problemOfError(error));
    } finally {
      setAsking(false);
    }
  };
  useEffect(() => {
    if (isAsked.current) return;
    isAsked.current = true;
    void attempt(async () => void (await requestCode(token)));
  }, [token]);
  const again = (): void =>
    void attempt(async () => {
      await requestCode(token);
      setCode('');
      announce(t('code.sent'));
    });
  const enter = (digits = code): void => {
    setTried(true);
    if (!DIGITS.test(digits)) return;
    void attempt(async () => onProof((await confirmCode(token, digits)).proof));
  };
  const type = (text: string): void => {
    const digits = text.replace(/\D/g, '');
    setCode(digits);
    if (immediate !== undefined && DIGITS.test(digits) && digits !== code && !isBusy && !isAsking) enter(digits);
  };
  return (
    <form
      noValidate
      className={classes.box}
      aria-label={t('code.title')}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy && !isAsking) enter();
      }}
    >
      <h2>{t('code.title')}</h2>
      <p className={classes.quiet}>{t('code.help')}</p>
      <TextInput
        autoFocus
        label={t('code.field')}
        value={code}
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={6}
        description={immediate}
        onChange={({ currentTarget }) => type(currentTarget.value)}
        error={isTried && !DIGITS.test(code) ? t('code.short') : undefined}
      />
      {problem && <ProblemNote problem={problem} />}
      <Group mt="sm">
        <Button type="submit" loading={isBusy || isAsking}>
          {action}
        </Button>
        <Button variant="default" onClick={again}>
          {t('code.again')}
        </Button>
      </Group>
    </form>
  );
}
