import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { type Problem, problemOfError } from '../api/problem';
import { forgetEverything } from '../api/session';
import { switchLanguage } from '../i18n/i18n';
import { useLabel, useLanguage, useText } from '../i18n/use-text';
import { EmptyState } from '../parts/empty-state';
import { Page } from '../parts/page';
import { ProblemNote } from '../parts/problem-note';
import { QueryState } from '../parts/query-state';
import { matches, PersonaList } from './persona-list';
import classes from './login.module.css';
import { logInAs, usePersonas } from './personas';

/** In the demonstration: choose who to be. */
export function LoginPage() {
  const t = useText('shell');
  const label = useLabel();
  const language = useLanguage();
  const [words, setWords] = useState(() => new URLSearchParams(location.search).get('masuk') ?? '');
  const [problem, setProblem] = useState<Problem>();
  const personas = usePersonas();
  const choose = (persona: string): void =>
    void logInAs(persona).then(forgetEverything, (error: unknown) => setProblem(problemOfError(error)));
  const other = language === 'id' ? 'en' : 'id';
  return (
    <main className={classes.login}>
      <Page
        title={`${t('login.title')} · ${t('product')}`}
        aside={
          <button type="button" className={classes.language} onClick={() => void switchLanguage(other)}>
            {t(`user.languageOf.${other}`)}
          </button>
        }
      >
        {problem && <ProblemNote problem={problem} />}
        <QueryState query={personas}>
          {(found) =>
            found === null ? (
              <EmptyState>
                <p>{t('login.off')}</p>
                <p>{t('login.offHelp')}</p>
              </EmptyState>
            ) : (
              <>
                <p>{t('login.intro')}</p>
                <TextInput
                  label={t('login.find')}
                  value={words}
                  maxLength={100}
                  onChange={({ currentTarget }) => setWords(currentTarget.value)}
                />
                <PersonaList personas={found.filter((persona) => matches(persona, words, label))} onChoose={choose} />
              </>
            )
          }
        </QueryState>
      </Page>
    </main>
  );
}
