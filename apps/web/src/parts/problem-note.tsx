import { Alert } from '@mantine/core';
import { NETWORK, type Problem } from '../api/problem';
import { said, useText } from '../i18n/use-text';
import { Data } from './data';

/** What went wrong and what to do, in the person's language; field by field where fields are wrong. */
export function ProblemNote({ problem }: { readonly problem: Problem }) {
  const t = useText('shell');
  const isNetwork = problem.code === NETWORK;
  const title = isNetwork ? t('network.failed') : problem.title || t('network.unreadable');
  return (
    <Alert role="alert" color="red" variant="outline" title={title}>
      <p>{isNetwork ? t('network.failedHelp') : problem.detail}</p>
      {problem.errors.length > 0 && (
        <ul>
          {problem.errors.map(({ pointer, message }) => (
            <li key={pointer}>{said(message)}</li>
          ))}
        </ul>
      )}
      {problem.status >= 500 && problem.traceId && (
        <p>
          {t('state.trace')}: <Data>{problem.traceId}</Data>
        </p>
      )}
    </Alert>
  );
}
